import { fillRow } from './own-rows.ts';

/** 遮盖选中的文字: text that is selected in the file becomes the words of a mask. */
export function takeSelection(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[data-own="words"]');
  const words = place?.dataset['wordsTake'];
  if (!place || words === undefined) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--second';
  button.textContent = words;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  // A press must not take the selection away.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const text = selectedText();
    if (text === '') said.textContent = place.dataset['wordsNone'] ?? '';
    else {
      const number = fillRow(form, 'words', { text }) ?? '';
      said.textContent = (place.dataset['wordsTaken'] ?? '').replace('{number}', number);
    }
  });
  const acts = document.createElement('p');
  acts.className = 'own-acts';
  acts.append(button, said);
  place.querySelector('p')?.after(acts);
}

/** What is selected in the file, without the numbers of findings; of several lines the first. */
function selectedText(): string {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return '';
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  if (element === null || element.closest('.sheets') === null) return '';
  const copy = range.cloneContents();
  for (const ours of copy.querySelectorAll('.mark-number, .hidden-by, .sheet-place, .sheet-title')) ours.remove();
  const first = copy.querySelector('p, td');
  const text = (first ?? copy).textContent ?? '';
  return (text.trim().split('\n')[0] ?? '').slice(0, 200);
}
