import type { fixedFiguresOf } from '../../../annual-report/live/index.ts';
import { element, words } from './page.ts';

/** 应有的和: beside a total that differs from its parts, or is blank, stands their sum; it is not filled in until somebody takes it. */
export function showProposals(fixed: ReturnType<typeof fixedFiguresOf>): void {
  const sums = new Map(
    fixed.map(({ table, row, column, figure }) => [
      row === null ? `${table}/${column}` : `${table}/${row}/${column}`,
      figure,
    ]),
  );
  for (const cell of document.querySelectorAll<HTMLElement>('td[data-cell]')) {
    const sum = sums.get(cell.dataset['cell'] ?? '');
    const typed = cell.querySelector('input')?.value.trim().normalize('NFKC') ?? '';
    const text = sum === undefined || typed === String(sum) ? '' : words('wordsProposed', sum);
    const known = cell.querySelector<HTMLElement>('.proposed');
    if (text === '') known?.remove();
    else if (known === null) cell.append(element('small', 'proposed', text));
    else if (known.textContent !== text) known.textContent = text;
  }
}
