import { fieldMark, formOfDraft, overviewOf, resolvePieces, typedReport } from '../../../annual-report/live/index.ts';
import { CHANGED, element, FRESH, typedDraft, typedIn, words } from './page.ts';

/** What each preview shows; one that shows it already keeps its marks. */
let shown = new Map<string, string>();

/** 文随表动: the text as it will be printed follows what is typed, in the text and in the tables. */
export function listenToTexts(): void {
  document.addEventListener('input', showTexts);
  document.addEventListener(CHANGED, showTexts);
  document.addEventListener(FRESH, rememberTexts);
  document.addEventListener('click', insertFigure);
  rememberTexts();
}

function rememberTexts(): void {
  shown = new Map(previews().map((preview) => [keyOf(preview), resolved(keyOf(preview))]));
}

function showTexts(): void {
  for (const preview of previews()) {
    const text = resolved(keyOf(preview));
    if (text === shown.get(keyOf(preview))) continue;
    shown.set(keyOf(preview), text);
    preview.replaceChildren(
      ...(text === '' ? [element('p', 'quiet', words('wordsEmpty'))] : [paragraphs(keyOf(preview))]),
    );
  }
}

const previews = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-preview]')];
const keyOf = (preview: HTMLElement): string => preview.dataset['preview'] ?? '';

function written(key: string): string {
  if (key !== 'overview') return typedIn(key).trim();
  const aspects = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[name^="aspect."]')];
  return overviewOf({
    lead: typedIn('lead'),
    whole: typedIn('written-as') === 'whole' ? typedIn('whole') : null,
    aspects: Object.fromEntries(aspects.map(({ name, value }) => [name.slice('aspect.'.length), value])),
  });
}

function piecesOf(key: string) {
  const draft = typedDraft();
  return resolvePieces(written(key), formOfDraft(draft), typedReport(draft));
}

const resolved = (key: string): string =>
  piecesOf(key)
    .map(({ text }) => text)
    .join('');

function paragraphs(key: string): HTMLElement {
  const all = element('div', 'section-text');
  all.lang = 'zh-CN';
  let paragraph = element('p', '');
  for (const { text, field, isOpen } of piecesOf(key)) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        if (paragraph.childNodes.length > 0) all.append(paragraph);
        paragraph = element('p', '');
      }
      if (line === '') continue;
      paragraph.append(field === null ? line : element('span', isOpen ? 'field-open' : 'field-figure', line));
    }
  }
  if (paragraph.childNodes.length > 0) all.append(paragraph);
  return all;
}

/** The chosen figure goes to where the caret stands; with nothing chosen the list is shown. */
function insertFigure(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const [act, section = '', target = ''] = (button?.value ?? '').split('/');
  if (button === null || act !== 'insert') return;
  const list = document.getElementById(`figure.${section}`);
  const box = document.getElementById(target);
  if (!(list instanceof HTMLSelectElement) || !(box instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  if (list.value === '') return list.focus();
  box.setRangeText(fieldMark(list.value), box.selectionStart, box.selectionEnd, 'end');
  box.focus();
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
