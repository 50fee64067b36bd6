import { fixFor, placedMark, type Finding, type Mark } from '../../../annual-report/live/index.ts';
import { element, words } from './page.ts';

/** A finding as it stands while somebody types, with the marks of its cells. */
export type LiveFinding = Finding & { readonly number: number; readonly marks: ReadonlyMap<string, Mark> };

type Fixed = Parameters<typeof fixFor>[1];

/** Findings that the server listed and that the script can try again: key → item. */
let listed = new Map<string, HTMLElement>();
/** Numbers given to findings that came up since. */
let fresh = new Map<string, { readonly item: HTMLElement; readonly number: number }>();
let figureRules: ReadonlySet<string> = new Set();

/** Looks at the list as the server made it. */
export function rememberFindings(): void {
  listed = new Map();
  fresh = new Map();
  for (const item of document.querySelectorAll<HTMLElement>('[data-finding]')) {
    const { rule = '', place = '' } = item.dataset;
    if (isFigureRule(rule)) listed.set(keyWithTurn(`${rule}|${place}`, listed), item);
  }
}

/** Which rules are about figures alone is told by the page of rules; the rest are tried by the server. */
export function isFigureRule(rule: string): boolean {
  if (figureRules.size === 0) figureRules = new Set(words('figureRules').split(' '));
  return figureRules.has(rule);
}

/** 发现随改: mended ones are said to be, those that still hold have their new sums, new ones are listed on top. */
export function liveFindings(found: readonly Finding[], fixed: Fixed): readonly LiveFinding[] {
  const seen = new Map<string, null>();
  const live = found.map((finding) => {
    const key = keyWithTurn(`${finding.rule}|${[finding.table, finding.row, finding.column].join('|')}`, seen);
    seen.set(key, null);
    const item = listed.get(key) ?? freshItem(key, finding);
    const number = numberOf(item);
    showFinding(item, finding, fixed);
    const numbered = { ...finding, number };
    return { ...numbered, marks: new Map(finding.cells.map((address) => [address, placedMark(numbered, address)])) };
  });
  for (const [key, item] of listed) if (!seen.has(key)) showMended(item);
  for (const [key, { item }] of fresh) {
    item.hidden = !seen.has(key);
  }
  const list = document.querySelector<HTMLElement>('[data-fresh-findings]');
  if (list !== null) list.hidden = [...fresh.keys()].every((key) => !seen.has(key));
  return live;
}

function keyWithTurn(key: string, known: ReadonlyMap<string, unknown>): string {
  let turn = key;
  for (let again = 2; known.has(turn); again += 1) turn = `${key}#${again}`;
  return turn;
}

const numberOf = (item: HTMLElement): number => Number(item.id.replace(/^finding-/u, ''));

function showFinding(item: HTMLElement, finding: Finding, fixed: Fixed): void {
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  item.classList.remove('finding--mended');
  item.querySelector('.finding-mended')?.remove();
  const sentence = document.getElementById(`${item.id}-words`);
  if (sentence !== null && sentence.textContent !== finding.message[language]) {
    sentence.textContent = finding.message[language];
  }
  const fix = fixFor(finding, fixed);
  const button = item.querySelector<HTMLButtonElement>('button[value^="fix/"]');
  if (fix === null) button?.remove();
  else {
    const made = button ?? element('button', 'link-button');
    made.type = 'submit';
    made.name = 'act';
    made.value = `fix/${fix.rule}/${fix.figure}/${fix.address}`;
    made.textContent = words('wordsSetTo', fix.figure);
    if (button === null) item.querySelector('.finding-acts')?.prepend(made);
  }
}

function showMended(item: HTMLElement): void {
  if (item.classList.contains('finding--mended')) return;
  item.classList.add('finding--mended');
  item.querySelector('button[value^="fix/"], button[value^="zero/"]')?.remove();
  item.querySelector('.finding-body')?.prepend(element('p', 'finding-mended', words('wordsMended')));
}

function freshItem(key: string, { rule, severity, cells }: Finding): HTMLElement {
  const known = fresh.get(key);
  if (known !== undefined) return known.item;
  const number = document.querySelectorAll('[data-finding]').length + 1;
  const item = element('li', `finding finding--${severity}`);
  item.id = `finding-${number}`;
  item.tabIndex = -1;
  item.dataset['finding'] = '';
  item.dataset['cells'] = cells.map((address) => `cell-${address}`).join(' ');
  const mark = element('span', 'finding-number');
  mark.append(element('span', 'hidden-words', `${words('wordsFinding')} `), String(number));
  const body = element('div', 'finding-body');
  const sentence = element('p', '');
  sentence.id = `${item.id}-words`;
  const links = element('p', 'finding-links');
  const link = element('a', '', words('wordsSee'));
  link.href = `#cell-${cells[0] ?? ''}`;
  link.dataset['findingLink'] = '';
  links.append(link);
  body.append(element('b', 'finding-name', nameOf(rule)), sentence, links, element('div', 'finding-acts'));
  item.append(mark, body);
  freshList().append(item);
  fresh.set(key, { item, number });
  return item;
}

function nameOf(rule: string): string {
  const names: unknown = JSON.parse(words('ruleNames'));
  const name =
    typeof names === 'object' && names !== null ? Object.entries(names).find(([id]) => id === rule)?.[1] : '';
  return typeof name === 'string' ? name : rule;
}

function freshList(): HTMLElement {
  const known = document.querySelector<HTMLElement>('[data-fresh-findings] ol');
  if (known !== null) return known;
  const group = element('div', '');
  group.dataset['freshFindings'] = '';
  const list = element('ol', 'findings-list');
  group.append(element('h3', 'findings-severity', words('wordsFresh')), list);
  const panel = document.querySelector('.findings');
  (panel?.querySelector('.findings-keys') ?? panel?.querySelector('.findings-title'))?.after(group);
  return list;
}
