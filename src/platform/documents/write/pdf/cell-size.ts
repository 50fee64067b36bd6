import type { CellToWrite, TableToWrite } from '../document.ts';
import { placedRows } from '../grid-places.ts';

/** Width of the text in points (156 mm), and what a cell keeps free at its sides. */
const TEXT_WIDTH = 442;
const INSET = 4;
/** Type sizes of tables in points: the usual one, and the smallest that can be read. */
const USUAL = 9;
const SMALLEST = 4;
/** How wide a figure or a Latin letter is, as a share of the type size. */
const FIGURE_WIDTH = 0.56;

/** 字号: the type size of each cell: the usual one, smaller where a long figure, which cannot be broken, would run over the cell's edge. */
export function cellSizes(table: TableToWrite): (cell: CellToWrite) => number {
  const shares = table.columnWidths.reduce((sum, share) => sum + share, 0);
  const widths = table.columnWidths.map((share) => (share * TEXT_WIDTH) / shares);
  const columns = new Map(placedRows(table).flatMap((row) => row.map(({ cell, column }) => [cell, column] as const)));
  return (cell) => {
    const longest = Math.max(0, ...(cell.text.match(UNBROKEN) ?? []).map((run) => run.length));
    if (longest < 5) return USUAL;
    const from = columns.get(cell) ?? 0;
    const width = widths.slice(from, from + cell.columnSpan).reduce((sum, one) => sum + one, 0) - INSET;
    return Math.max(SMALLEST, Math.min(USUAL, Math.floor((width / (longest * FIGURE_WIDTH)) * 10) / 10));
  };
}

const UNBROKEN = /[\u0021-\u024f]+/gu;
