import type { CellToWrite, TableToWrite } from './document.ts';

/** A cell with the grid column in which it begins. */
export type PlacedCell = { readonly cell: CellToWrite; readonly column: number };

/** 对格: the grid column of every cell, reckoned from the spans of the cells before and above it. */
export function placedRows({ rows }: TableToWrite): readonly (readonly PlacedCell[])[] {
  /** For each grid column, the first row that is free in it. */
  const freeFrom: number[] = [];
  return rows.map((row, at) => {
    let column = 0;
    return row.map((cell): PlacedCell => {
      while ((freeFrom[column] ?? 0) > at) column += 1;
      const placed = { cell, column };
      for (let covered = 0; covered < cell.columnSpan; covered++) freeFrom[column + covered] = at + cell.rowSpan;
      column += cell.columnSpan;
      return placed;
    });
  });
}
