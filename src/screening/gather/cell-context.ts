import type { CellContext } from '../passage.ts';

/** A cell of a row as it is read: columns count from 0. */
export type RowCell = { readonly column: number; readonly text: string };

/** 单元格的位置: where a cell stands, and the first cell of its row. What heads its column is told from the table when all of it is there. */
export function cellContext(
  cell: RowCell,
  { table, row, cells }: { readonly table: number; readonly row: number; readonly cells: readonly RowCell[] },
): CellContext {
  const first = cells.find(({ text }) => text.trim() !== '');
  return {
    table,
    row,
    column: cell.column + 1,
    columnHeads: [],
    rowHead: first === undefined || first === cell ? null : first.text.trim(),
  };
}
