// 发现: a click outlines the cells of a finding; n and p go to the next and previous one, Esc clears.

const CURRENT = 'finding--current';
const CURRENT_CELL = 'figure-cell--current';
const KEEP = 'gongkai-keys';

let keysAreOn = readKeys();

enlivenAll();
// A page that puts fresh parts in place says so.
document.addEventListener('gongkai:fresh', enlivenAll);
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-opens]')) {
  link.addEventListener('click', () => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  });
}
document.addEventListener('click', followLink);
document.addEventListener('click', followMark);
if (document.querySelector('[data-result]') !== null) listenToKeys();

function enlivenAll(): void {
  for (const result of document.querySelectorAll<HTMLElement>('[data-result]')) addSwitch(result);
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-finding-link]') : null;
  const finding = link?.closest<HTMLElement>('[data-finding]');
  if (!link || !finding || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target === null) return;
  event.preventDefault();
  outline(finding);
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  boxIn(target)?.focus({ preventScroll: true });
}

/** A mark on a picture of the paper leads to its finding, also where the finding is folded into a bundle. */
function followMark(event: MouseEvent): void {
  const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('[data-page-mark]') : null;
  const finding = mark && document.getElementById(decodeURIComponent(mark.href.baseVal.slice(1)));
  if (!finding) return;
  openBundle(finding);
  outline(finding);
}

/** Where a cell can be typed in, its box. */
const boxIn = (cell: HTMLElement): HTMLInputElement | null => cell.querySelector<HTMLInputElement>('[data-figure]');

/** Single keys can be switched off, because a voice or a slip may press them. */
function addSwitch(result: HTMLElement): void {
  const title = result.querySelector('.findings-title');
  if (title === null || result.querySelector('[data-finding]') === null) return;
  if (result.querySelector('.findings-keys') !== null) return;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = keysAreOn;
  box.addEventListener('change', () => {
    keysAreOn = box.checked;
    writeKeys(keysAreOn);
    for (const other of document.querySelectorAll<HTMLInputElement>('.findings-keys input'))
      other.checked = box.checked;
  });
  const label = document.createElement('label');
  label.className = 'findings-keys';
  label.append(box, result.dataset['wordsKeys'] ?? '');
  title.after(label);
}

function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if (event.key === 'Escape') clear();
    else if (keysAreOn && (event.key === 'n' || event.key === 'p')) {
      // No figure has such a letter: in a cell of figures the keys hold too.
      event.preventDefault();
      step(event.key === 'n' ? 1 : -1);
    }
  });
}

function step(by: 1 | -1): void {
  const findings = [...document.querySelectorAll<HTMLElement>('[data-finding]')].filter(
    (finding) => finding.closest('details.report-details:not([open])') === null,
  );
  const at = findings.findIndex((finding) => finding.classList.contains(CURRENT));
  const next = findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : at + by];
  if (next === undefined) return;
  openBundle(next);
  outline(next);
  const [first] = cellsOf(next);
  first?.scrollIntoView({ block: 'center', inline: 'nearest' });
  const box = first === undefined ? null : boxIn(first);
  (box ?? next).focus({ preventScroll: first !== undefined });
  if (first !== undefined) keepInView(next);
}

function openBundle(finding: HTMLElement): void {
  const bundle = finding.closest<HTMLDetailsElement>('.findings-bundle details');
  if (bundle !== null) bundle.open = true;
}

function outline(finding: HTMLElement): void {
  clear();
  finding.classList.add(CURRENT);
  for (const cell of cellsOf(finding)) cell.classList.add(CURRENT_CELL);
}

function clear(): void {
  for (const one of document.querySelectorAll(`.${CURRENT}`)) one.classList.remove(CURRENT);
  for (const one of document.querySelectorAll(`.${CURRENT_CELL}`)) one.classList.remove(CURRENT_CELL);
}

function cellsOf(finding: HTMLElement): HTMLElement[] {
  const ids = (finding.dataset['cells'] ?? '').split(' ').filter((id) => id !== '');
  return ids.map((id) => document.getElementById(id)).filter((cell): cell is HTMLElement => cell !== null);
}

/** The list of findings slides in its own box; the page itself stays at the cell. */
function keepInView(finding: HTMLElement): void {
  const box = finding.closest<HTMLElement>('.findings');
  if (box === null || box.scrollHeight <= box.clientHeight) return;
  const [inner, outer] = [finding.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]):not([data-figure]), textarea, select'))
  );
}

function readKeys(): boolean {
  try {
    return window.localStorage.getItem(KEEP) !== 'off';
  } catch {
    return true;
  }
}

function writeKeys(on: boolean): void {
  try {
    window.localStorage.setItem(KEEP, on ? 'on' : 'off');
  } catch {
    // Where nothing may be kept, the switch holds for this page.
  }
}
