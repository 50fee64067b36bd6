import { CHANGED, figureBoxes } from './page.ts';

/** What stood in the box when it was entered. */
let entered: { readonly box: HTMLInputElement; readonly value: string } | null = null;

/** 如同电子表格: arrows and Enter go from cell to cell, Esc gives the old figure back. */
export function listenToCells(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!isBox(target)) return;
    entered = { box: target, value: target.value };
    target.select();
  });
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!isBox(target) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return giveBack(target);
    const next = neighbour(target, event);
    if (next === null) return;
    event.preventDefault();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

const isBox = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.dataset['figure'] !== undefined;

function giveBack(box: HTMLInputElement): void {
  if (entered === null || entered.box !== box || box.readOnly) return;
  box.value = entered.value;
  box.select();
  box.dispatchEvent(new CustomEvent(CHANGED, { bubbles: true }));
}

/** The box a key leads to; undefined at the edge, null where the key means something else. */
function neighbour(box: HTMLInputElement, { key, shiftKey }: KeyboardEvent): HTMLInputElement | undefined | null {
  switch (key) {
    case 'ArrowDown':
      return inColumn(box, 1);
    case 'ArrowUp':
      return inColumn(box, -1);
    case 'Enter':
      return inColumn(box, shiftKey ? -1 : 1);
    case 'ArrowRight':
      return isAtEnd(box) ? inRow(box, 1) : null;
    case 'ArrowLeft':
      return isAtStart(box) ? inRow(box, -1) : null;
    default:
      return null;
  }
}

const isWhole = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === value.length;
const isAtEnd = (box: HTMLInputElement): boolean => isWhole(box) || box.selectionStart === box.value.length;
const isAtStart = (box: HTMLInputElement): boolean => isWhole(box) || box.selectionEnd === 0;

const boxesOfRow = (row: Element | null | undefined): HTMLInputElement[] => [
  ...(row?.querySelectorAll<HTMLInputElement>('input[data-figure]') ?? []),
];

function inRow(box: HTMLInputElement, by: 1 | -1): HTMLInputElement | undefined {
  const all = figureBoxes();
  return all[all.indexOf(box) + by];
}

/** The rows of all tables follow one another; a shorter row is entered at its last cell. */
function inColumn(box: HTMLInputElement, by: 1 | -1): HTMLInputElement | undefined {
  const rows = [...new Set(figureBoxes().map((one) => one.closest('tr')))];
  const place = boxesOfRow(box.closest('tr')).indexOf(box);
  const row = boxesOfRow(rows[rows.indexOf(box.closest('tr')) + by]);
  return row[Math.min(place, row.length - 1)];
}
