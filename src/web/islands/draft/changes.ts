import type { Draft, DraftHistory } from '../../../annual-report/live/index.ts';
import { element, words } from './page.ts';

/** 原为: a cell that holds another figure than before is marked, and says what stood there. */
export function showChanges({ cells }: Pick<Draft, 'cells'>, { before, made }: DraftHistory): void {
  for (const cell of document.querySelectorAll<HTMLElement>('td[data-cell]')) {
    const address = cell.dataset['cell'] ?? '';
    const now = cells[address] ?? '';
    const ours = made[address];
    const was = ours !== undefined && ours.made === now ? ours.before : before === null ? now : (before[address] ?? '');
    const isChanged = was.trim() !== now.trim();
    cell.classList.toggle('edit-cell--changed', isChanged);
    cell.classList.toggle('edit-cell--blank', now.trim() === '');
    const text = !isChanged ? '' : was === '' ? words('wordsWasBlank') : words('wordsWas', was);
    const known = cell.querySelector<HTMLElement>('.before');
    if (text === '') known?.remove();
    else if (known === null) cell.append(said(cell, text));
    else if (known.textContent !== text) known.textContent = text;
  }
}

function said(cell: HTMLElement, text: string): HTMLElement {
  const made = element('small', 'before', text);
  made.id = `${cell.id}-before`;
  return made;
}
