import type { TableKey } from '../../law/index.ts';
import type { FlowCell, FlowRow } from './flow.ts';
import { looksLikeCell } from './cell-value.ts';
import { isBlankCell, type FigureRow, type PlacedLabel } from './figure-row.ts';
import { isDistinctive, recogniseLabel, recogniseMergedRows, tableOfLabel } from './labels.ts';

/** A row of a real table: its labels, and the cells behind the last of them. */
export function figureRowOf({ cells }: FlowRow, { misprints }: { readonly misprints: boolean }): FigureRow {
  const labels: PlacedLabel[] = [];
  let last = -1;
  cells.forEach((cell, index) => {
    if (isBlankCell(cell) || looksLikeCell(cell.text)) return;
    const hit = recogniseLabel(cell.text, { misprints }) ?? recogniseMergedRows(cell.text);
    if (!hit) return;
    labels.push({ hit, cell });
    last = index;
  });
  return { labels, cells: cells.slice(last + 1), onGrid: true, lean: 'first' };
}

/** Whether this row alone shows that its table is a form table: it holds a label that stands nowhere else. */
export function showsFormTable({ cells }: FlowRow): boolean {
  return cells.some(({ text }) => {
    const hit = recogniseLabel(text, { misprints: false });
    return hit !== null && isDistinctive(hit);
  });
}

/** Whether each of the form's three tables stands among the rows of real tables, by a label that stands nowhere else. */
export function areAllTablesShown(items: readonly (FlowRow | { readonly kind: 'line' | 'heading' })[]): boolean {
  const shown = new Set<TableKey>();
  for (const item of items) {
    if (item.kind !== 'row') continue;
    for (const { text } of item.cells) {
      const hit = recogniseLabel(text, { misprints: false });
      const table = hit && isDistinctive(hit) ? tableOfLabel(hit) : null;
      if (table !== null) shown.add(table);
    }
    if (shown.size === TABLES) return true;
  }
  return false;
}

const TABLES = 3;

/** The first words of a row that is no row of the form, when figures stand behind them; null for prose. */
export function unknownLabelOf({ cells }: FlowRow): FlowCell | null {
  const index = cells.findIndex((cell) => !isBlankCell(cell));
  const label = cells[index];
  if (!label || looksLikeCell(label.text) || label.text.length > 60) return null;
  const rest = cells.slice(index + 1).filter((cell) => !isBlankCell(cell));
  return rest.length > 0 && rest.every(({ text }) => looksLikeCell(text)) ? label : null;
}
