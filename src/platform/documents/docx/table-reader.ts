import type { Row } from '../../../base/paper.ts';
import { cellPlace, type Composition, type OpenCell } from '../composition.ts';
import type { Meter } from '../meter.ts';

/** More columns than Word itself allows; a file that says more is not believed. */
const MOST_COLUMNS = 1_000;

type Merge = 'restart' | 'continue' | null;

type ReadCell = { readonly cell: OpenCell; vertical: Merge; horizontal: Merge };

/** 表格: one table of a docx while it is read: grid columns, cells merged downwards and sideways, rows struck out. */
export class TableReader {
  private readonly composition: Composition;
  private readonly meter: Meter;
  private readonly number: number;
  private readonly rows: Row[] = [];
  /** The cell that goes on downwards in each grid column. */
  private growing = new Map<number, OpenCell>();
  private row: ReadCell[] = [];
  private column = 0;
  private widest = 0;
  private struckOut = false;

  constructor(composition: Composition, meter: Meter) {
    this.composition = composition;
    this.meter = meter;
    this.number = composition.nextTableNumber();
  }

  beginRow(): void {
    this.row = [];
    this.column = 0;
    this.struckOut = false;
  }

  /** `gridBefore`: columns that the row leaves out on its left. */
  leaveOut(columns: number): void {
    this.column = clampSpan(columns, 0);
  }

  /** A row that was deleted with changes tracked, or that is hidden, is not part of the text. */
  strikeOut(): void {
    this.struckOut = true;
  }

  beginCell(): void {
    const place = cellPlace(this.number, this.rows.length + 1, this.column + 1);
    const cell: OpenCell = { text: '', column: this.column, columnSpan: 1, rowSpan: 1, place, inside: null };
    this.row.push({ cell, vertical: null, horizontal: null });
    this.composition.beginCell(place);
  }

  span(columns: number): void {
    const open = this.row.at(-1);
    if (open !== undefined) open.cell.columnSpan = clampSpan(columns, 1);
  }

  mergeDown(merge: Merge): void {
    const open = this.row.at(-1);
    if (open !== undefined) open.vertical = merge;
  }

  mergeAcross(merge: Merge): void {
    const open = this.row.at(-1);
    if (open !== undefined) open.horizontal = merge;
  }

  endCell(): void {
    const content = this.composition.endCell();
    const open = this.row.at(-1);
    if (open === undefined) return;
    open.cell.text = content.text;
    open.cell.inside = content.inside;
    this.column += open.cell.columnSpan;
    this.widest = Math.max(this.widest, this.column);
  }

  endRow(): void {
    if (this.struckOut) return;
    const row: OpenCell[] = [];
    const growing = new Map<number, OpenCell>();
    for (const read of joinAcross(this.row)) {
      const above = read.vertical === 'continue' ? this.growing.get(read.cell.column) : undefined;
      const joins = above !== undefined && isBlank(read.cell);
      if (joins) above.rowSpan += 1;
      else row.push(read.cell);
      if (read.vertical !== null) growing.set(read.cell.column, joins ? above : read.cell);
    }
    this.growing = growing;
    this.rows.push(row);
    this.meter.checkGrid(this.rows.length, this.widest);
  }

  end(): void {
    this.composition.addTable(this.number, this.rows);
  }
}

/** Files of Word 97 and of some converters merge sideways with marks on every cell instead of one wide cell. */
function joinAcross(row: readonly ReadCell[]): readonly ReadCell[] {
  if (row.every((read) => read.horizontal !== 'continue')) return row;
  const joined: ReadCell[] = [];
  for (const read of row) {
    const before = joined.at(-1);
    const joins =
      read.horizontal === 'continue' && before !== undefined && before.horizontal !== null && isBlank(read.cell);
    if (joins) before.cell.columnSpan += read.cell.columnSpan;
    else joined.push(read);
  }
  return joined;
}

function isBlank(cell: OpenCell): boolean {
  return cell.inside === null && cell.text.trim() === '';
}

function clampSpan(columns: number, least: number): number {
  return Math.min(Math.max(columns, least), MOST_COLUMNS);
}
