import type { CellToWrite, TableToWrite } from '../document.ts';
import { placedRows, type PlacedCell } from '../grid-places.ts';

/** 表格尺寸: the type size of each cell, and how high the table will be; null where that cannot be told without setting it. */
export type TableMeasures = { readonly sizeOf: (cell: CellToWrite) => number; readonly height: number | null };

/** Lengths in points, as the template has them: the width of the text (156 mm), what a cell keeps free at its sides, above and below, and between lines. */
const TEXT_WIDTH = 442.2;
const INSET = { sides: 4, ends: 8.4 } as const;
const LEADING = 3;
/** Type sizes of tables: the usual one, and the smallest, which only figures of sixteen places in a narrow column come to. */
const USUAL = 9;
const SMALLEST = 2.5;

/** Sizes are smaller than usual where a long figure, which cannot be broken, would run over the edge of its cell. */
export function measuresOf(table: TableToWrite): TableMeasures {
  const shares = table.columnWidths.reduce((sum, share) => sum + share, 0);
  const widths = table.columnWidths.map((share) => (share * TEXT_WIDTH) / shares);
  const room = ({ cell, column }: PlacedCell) =>
    widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0) - INSET.sides;
  const rows = placedRows(table);
  const sizes = new Map(rows.flat().map((placed) => [placed.cell, sizeIn(placed.cell.text, room(placed))] as const));
  const sizeOf = (cell: CellToWrite) => sizes.get(cell) ?? USUAL;
  const heights = rows.map((row) =>
    Math.max(...row.map((placed) => heightIn(placed.cell, room(placed), sizeOf(placed.cell)))),
  );
  const height = heights.reduce((sum, one) => sum + one, 0);
  return { sizeOf, height: Number.isFinite(height) && rows.every((row) => row.length > 0) ? height : null };
}

function sizeIn(text: string, room: number): number {
  const widest = Math.max(0, ...(text.match(UNBROKEN) ?? []).map(widthOf));
  return widest * USUAL <= room ? USUAL : Math.max(SMALLEST, Math.floor((room / widest) * 10) / 10);
}

/** Cells that reach down share the rows of others; their own text is short in every form. A text that is no plain Chinese is not reckoned. */
function heightIn({ text, rowSpan }: CellToWrite, room: number, size: number): number {
  if (!PLAIN.test(text)) return Number.NaN;
  if (rowSpan > 1) return 0;
  const lines = Math.max(1, Math.ceil((widthOf(text) * size) / room));
  return lines * size + (lines - 1) * LEADING + INSET.ends;
}

/** As a share of the type size, rather too much than too little: Chinese signs are as wide as high, broad Latin letters nearly so. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u024f' || BROAD.test(character) ? 1 : FIGURE_WIDTH;
  return width;
}

const FIGURE_WIDTH = 0.6;
const BROAD = /[A-Zmw@%&]/u;
/** Figures and letters hold together, with the brackets and signs that may not begin or end a line. */
const UNBROKEN = /[（［｛《〈「『【〔“‘]*[\u0021-\u024f]+[）］｝》〉」』】〕”’，。、；：！？％]*/gu;
/** Chinese characters, their signs, figures and letters on one line. */
const PLAIN = /^[\u0020-\u007e\u2014-\u201d\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/u;
