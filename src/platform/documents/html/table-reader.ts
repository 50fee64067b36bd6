import { cellPlace, type Composition, type OpenCell } from '../composition.ts';
import type { Meter } from '../meter.ts';

/** Beyond this a span only says "all the rest"; it is cut to the columns that the table has. */
const MOST_SPAN = 100;

/**
 * 表格: one table of a page while it is read. Cells are put into the grid as browsers do it; end tags may be missing.
 */
export class TableReader {
  private readonly composition: Composition;
  private readonly meter: Meter;
  private readonly number: number;
  private readonly rows: OpenCell[][] = [];
  /** For each grid column, the row (from 0) before which it is taken by a cell from above. */
  private taken: number[] = [];
  private spanning: { readonly cell: OpenCell; readonly from: number }[] = [];
  private row: OpenCell[] | null = null;
  private cell: OpenCell | null = null;
  private column = 0;
  private widest = 0;

  constructor(composition: Composition, meter: Meter) {
    this.composition = composition;
    this.meter = meter;
    this.number = composition.nextTableNumber();
  }

  get isInCell(): boolean {
    return this.cell !== null;
  }

  beginRow(): void {
    this.row = [];
    this.rows.push(this.row);
    this.column = 0;
  }

  beginCell(columnSpan: number, rowSpan: number): void {
    if (this.row === null) this.beginRow();
    const row = this.rows.length - 1;
    while ((this.taken[this.column] ?? 0) > row) this.column += 1;
    const width = Math.min(Math.max(columnSpan, 1), MOST_SPAN);
    const place = cellPlace(this.number, row + 1, this.column + 1);
    this.cell = { text: '', column: this.column, columnSpan: width, rowSpan: 1, place, inside: null };
    this.row?.push(this.cell);
    this.occupy(this.cell, rowSpan === 0 ? Infinity : Math.max(rowSpan, 1));
    this.column += width;
    this.widest = Math.max(this.widest, this.column);
    this.meter.checkGrid(this.rows.length, this.widest);
    this.composition.beginCell(place);
  }

  endCell(): void {
    if (this.cell === null) return;
    const content = this.composition.endCell();
    this.cell.text = content.text;
    this.cell.inside = content.inside;
    this.cell = null;
  }

  endRow(): void {
    this.row = null;
  }

  /** A cell never reaches out of its `<tbody>`, nor out of the table. */
  endGroup(): void {
    for (const { cell, from } of this.spanning) cell.rowSpan = Math.min(cell.rowSpan, this.rows.length - from);
    this.spanning = [];
    this.taken = [];
  }

  end(): void {
    this.endGroup();
    const columns = usedColumns(this.rows);
    for (const cell of this.rows.flat()) {
      if (cell.columnSpan >= MOST_SPAN) cell.columnSpan = Math.max(1, columns - cell.column);
    }
    if (this.rows.length > 0) this.composition.addTable(this.number, this.rows);
  }

  private occupy(cell: OpenCell, rowSpan: number): void {
    if (rowSpan === 1) return;
    const from = this.rows.length - 1;
    cell.rowSpan = rowSpan;
    this.spanning.push({ cell, from });
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
      this.taken[column] = from + rowSpan;
  }
}

/** The columns that cells of ordinary width take up; a span that only says "all the rest" takes up one. */
function usedColumns(rows: readonly (readonly OpenCell[])[]): number {
  let columns = 0;
  for (const row of rows) {
    for (const cell of row) {
      columns = Math.max(columns, cell.column + (cell.columnSpan >= MOST_SPAN ? 1 : cell.columnSpan));
    }
  }
  return columns;
}
