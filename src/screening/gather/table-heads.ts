import type { CellContext } from '../passage.ts';

/** A cell of a row as it is read: columns count from 0. */
export type RowCell = { readonly column: number; readonly span: number; readonly text: string };

/** More rows than this at the top of a table are no longer its head. */
const MOST_HEAD_ROWS = 4;

/** A row with a figure this long holds data, whatever stands beside it. */
const DATA = /[\d０-９]{5}/u;

/**
 * 表头: what stands above each column of a table. The head ends with the first row in which every cell has a column of its own; a row of figures is
 * none; rows that the format marks as heads are taken as it says.
 */
export class TableHeads {
  private readonly heads = new Map<number, string[]>();
  private taken = 0;
  private isClosed = false;

  /** What a cell of the next row stands under, and beside. */
  contextOf(
    cell: RowCell,
    { table, row, cells }: { table: number; row: number; cells: readonly RowCell[] },
  ): CellContext {
    const first = cells.find(({ text }) => text.trim() !== '');
    return {
      table,
      row,
      column: cell.column + 1,
      columnHeads: this.heads.get(cell.column) ?? [],
      rowHead: first === undefined || first === cell ? null : first.text.trim(),
    };
  }

  /** Takes a row as a part of the head, if it is one. */
  take(cells: readonly RowCell[], isMarked: boolean): void {
    if (this.isClosed && !isMarked) return;
    const filled = cells.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) return;
    if (this.taken >= MOST_HEAD_ROWS || (!isMarked && filled.some(({ text }) => DATA.test(text)))) {
      this.isClosed = true;
      return;
    }
    for (const { column, span, text } of filled) {
      for (let at = column; at < column + Math.min(span, MOST_COLUMNS); at += 1) {
        this.heads.set(at, [...(this.heads.get(at) ?? []), text.trim()]);
      }
    }
    this.taken += 1;
    if (filled.length > 1 && filled.every(({ span }) => span === 1)) this.isClosed = true;
  }
}

/** A head wider than this heads nothing in particular. */
const MOST_COLUMNS = 1_000;
