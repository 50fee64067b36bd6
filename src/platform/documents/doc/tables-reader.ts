import type { Composition } from '../composition.ts';
import type { Meter } from '../meter.ts';
import { CELL_MARK } from './body-text.ts';
import type { ParagraphFormat } from './paragraph-format.ts';
import { addTable, type CellContent, type RawRow } from './table-rows.ts';

/** A table while it is read: rows, the cells of the open row, what stands in the open cell. */
type OpenTable = { rows: RawRow[]; cells: CellContent[][]; cell: CellContent[] };

/** 逐层读表: paragraphs go to the table that is open at their depth; tables inside a cell close when their depth is left. */
export class TablesReader {
  private readonly composition: Composition;
  private readonly meter: Meter;
  private readonly open: OpenTable[] = [];

  constructor(composition: Composition, meter: Meter) {
    this.composition = composition;
    this.meter = meter;
  }

  /** A paragraph of a table. `mark` is the character that ends it. */
  take(text: string, mark: number, { depth, endsRow, endsCell, row }: ParagraphFormat): void {
    const wanted = Math.max(1, depth);
    this.meter.checkDepth(wanted);
    this.closeTo(wanted);
    while (this.open.length < wanted) this.open.push({ rows: [], cells: [], cell: [] });
    const table = this.open[wanted - 1];
    if (table === undefined) return;
    if (endsRow) {
      table.rows.push({ cells: table.cells, layout: row });
      table.cells = [];
      table.cell = [];
      return;
    }
    table.cell.push(text);
    if (wanted === 1 ? mark !== CELL_MARK : !endsCell) return;
    table.cells.push(table.cell);
    table.cell = [];
  }

  /** What is open ends here: text outside tables follows, or nothing. */
  end(): void {
    this.closeTo(1);
    const [table] = this.open.splice(0);
    if (table !== undefined && table.rows.length > 0) addTable(table.rows, this.composition, this.meter);
  }

  private closeTo(depth: number): void {
    while (this.open.length > depth) {
      const inner = this.open.pop();
      const outer = this.open.at(-1);
      if (inner === undefined || outer === undefined) return;
      // A row that never ended, because the file is not exact, still holds text.
      const rest = [...inner.cells.flat(), ...inner.cell];
      if (inner.rows.length > 0) outer.cell.push(inner.rows);
      outer.cell.push(...rest);
    }
  }
}
