import type { Collector } from '../collector.ts';
import { PassageText } from '../passage-text.ts';
import { cellContext, type RowCell } from '../cell-context.ts';

type OpenCell = RowCell & { readonly content: PassageText };

type OpenTable = {
  readonly name: string;
  readonly number: number;
  readonly inside: { count: number };
  row: number;
  column: number;
  cells: OpenCell[];
  /** Rows that a cell from above still takes in each column. */
  readonly taken: Map<number, number>;
};

/** Wider and taller than any table of people. */
const MOST_SPAN = 1_000;

/** 网页表格: the tables that are open while a page is read, one in a cell of another. */
export class PageTables {
  private readonly collector: Collector;
  private readonly open: OpenTable[] = [];
  private count = 0;

  constructor(collector: Collector) {
    this.collector = collector;
  }

  begin(): void {
    const outer = this.open.at(-1);
    if (outer === undefined) this.count += 1;
    else outer.inside.count += 1;
    const name = outer === undefined ? `表${this.count}` : `${this.placeIn(outer)} > 表${outer.inside.count}`;
    this.open.push({
      name,
      number: this.collector.nextTable(),
      inside: { count: 0 },
      row: 0,
      column: 0,
      cells: [],
      taken: new Map(),
    });
  }

  beginRow(): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    this.endRow();
    table.row += 1;
    table.column = 0;
    for (const [column, rows] of table.taken) {
      if (rows <= 1) table.taken.delete(column);
      else table.taken.set(column, rows - 1);
    }
  }

  beginCell({ columns, rows }: { columns: number; rows: number }): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    if (table.row === 0) this.beginRow();
    while (table.taken.has(table.column)) table.column += 1;
    const span = within(columns);
    table.cells.push({ column: table.column, text: '', content: new PassageText() });
    if (rows > 1) for (let at = 0; at < span; at += 1) table.taken.set(table.column + at, within(rows));
    table.column += span;
  }

  /** Adds a line to the cell that is open; false where none is. */
  addLine(line: PassageText): boolean {
    const cell = this.open.at(-1)?.cells.at(-1);
    if (cell === undefined) return false;
    if (cell.content.text !== '') cell.content.append('\n', null);
    cell.content.appendAll(line);
    return true;
  }

  /** Where the text that is read stands; null outside of all tables. */
  get place(): string | null {
    const table = this.open.at(-1);
    return table === undefined ? null : this.placeIn(table);
  }

  endRow(): void {
    const table = this.open.at(-1);
    if (table === undefined || table.cells.length === 0) return;
    const { name, number, row } = table;
    const cells = table.cells.map((cell) => ({ ...cell, text: cell.content.text.trim() }));
    for (const cell of cells) {
      const said = {
        text: cell.content.text,
        place: `${name} 第${row}行 第${cell.column + 1}列`,
        part: 'cell' as const,
      };
      this.collector.say({ ...said, cell: cellContext(cell, { table: number, row, cells }) }, cell.content.origin);
    }
    table.cells = [];
  }

  end(): void {
    this.endRow();
    this.open.pop();
  }

  private placeIn({ name, row, cells }: OpenTable): string {
    return `${name} 第${Math.max(row, 1)}行 第${(cells.at(-1)?.column ?? 0) + 1}列`;
  }
}

function within(span: number): number {
  return Number.isFinite(span) ? Math.min(Math.max(Math.trunc(span), 1), MOST_SPAN) : 1;
}
