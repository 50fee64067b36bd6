import type { CellStyle, SheetCell } from '../../platform/documents/index.ts';
import { formGrid, type GridBlock, type GridTable } from '../form-grid.ts';
import type { Consolidation } from './consolidation.ts';

/** Widths of a sheet that holds the three tables below one another: labels on the left, figures beside them. */
const LABEL_WIDTHS = [10, 14, 46];
const FIGURE_WIDTH = 12;

/** 表格版面入表: the three tables of the sum as the form prints them, each cell that a finding is about marked. */
export function formSheetRows(
  { form, report, findings }: Consolidation,
  title: string,
): { readonly rows: readonly (readonly SheetCell[])[]; readonly widths: readonly number[] } {
  const grid = formGrid(form, report, findings, null);
  const figures = Math.max(...grid.tables.flatMap(({ blocks }) => blocks.map(({ valueColumns }) => valueColumns)));
  const widths = [...LABEL_WIDTHS, ...Array.from({ length: figures }, () => FIGURE_WIDTH)];
  return {
    widths,
    rows: [[{ value: title, style: 'title', columnSpan: 3 + 7 }], ...grid.tables.flatMap((table) => tableRows(table))],
  };
}

function tableRows(table: GridTable): readonly (readonly SheetCell[])[] {
  return [
    [],
    [{ value: table.section?.label ?? '', style: 'strong', columnSpan: LABEL_WIDTHS.length + 7 }],
    ...table.blocks.flatMap(blockRows),
  ];
}

/** Labels take the three columns on the left, whatever the table: the last of fewer label columns is as wide as the rest. */
function blockRows(block: GridBlock): readonly (readonly SheetCell[])[] {
  const start = LABEL_WIDTHS.length;
  const from = block.labelColumns === 0 ? start : 0;
  const width = start + block.valueColumns;
  const place = new Grid(width, from);
  if (block.caption !== null) {
    place.nextRow();
    place.put({ value: block.caption, style: 'head', columnSpan: width - from });
  }
  for (const cells of block.head) {
    place.nextRow();
    for (const { label, kind, colSpan, rowSpan } of cells) {
      place.put({ value: label, style: 'head', columnSpan: kind === 'corner' ? start : colSpan, rowSpan });
    }
  }
  for (const { labels, values } of block.rows) {
    place.nextRow();
    const last = labels.length - 1;
    for (const [index, { label, kind, rowSpan }] of labels.entries()) {
      const columnSpan = index === last && kind === 'row' ? start - place.column : 1;
      place.put({ value: label, style: 'label', columnSpan, rowSpan });
    }
    for (const { value, total, marks } of values) {
      place.put({ value, style: marks.length > 0 ? 'wrong' : total ? 'total' : 'figure' });
    }
  }
  return place.rows;
}

/** Puts cells into rows as a page does: a place that a cell from above takes up is passed over, and keeps its lines. */
class Grid {
  readonly rows: SheetCell[][] = [];
  private readonly covered: (CellStyle | null)[][] = [];
  private readonly width: number;
  private readonly from: number;

  constructor(width: number, from: number) {
    this.width = width;
    this.from = from;
  }

  nextRow(): void {
    const covered = this.covered[this.rows.length] ?? [];
    this.rows.push(
      Array.from({ length: this.width }, (_, column) => {
        const style = covered[column];
        return style ? { value: null, style } : null;
      }),
    );
  }

  /** The next free place of the row. */
  get column(): number {
    const covered = this.covered[this.rows.length - 1] ?? [];
    let column = this.from;
    while (covered[column] !== undefined) column += 1;
    return column;
  }

  put(cell: Exclude<SheetCell, string | number | null>): void {
    const { columnSpan = 1, rowSpan = 1, style = null } = cell;
    const at = this.rows.length - 1;
    const from = this.column;
    for (let row = at; row < at + rowSpan; row += 1) {
      const covered = (this.covered[row] ??= []);
      for (let column = from; column < from + columnSpan; column += 1) covered[column] = style;
    }
    const line = this.rows[at];
    if (!line) return;
    line[from] = cell;
    for (let column = from + 1; column < from + columnSpan; column += 1)
      line[column] = style ? { value: null, style } : null;
  }
}
