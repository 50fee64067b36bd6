import type { CellToWrite, TableToWrite } from './document.ts';
import { placedRows, type PlacedCell } from './grid-places.ts';

/**
 * 所属表头: for every cell that is no head, the heads it stands under and beside, as `ROW-COLUMN` of the grid, the widest first. Where a
 * table holds several heads one below the other (表二), only those directly above count.
 */
export function headsOf(table: TableToWrite): ReadonlyMap<CellToWrite, readonly string[]> {
  const rows = placedRows(table);
  const found = new Map<CellToWrite, readonly string[]>();
  rows.forEach((row, at) => {
    for (const placed of row) {
      if (placed.cell.head === null) found.set(placed.cell, [...columnHeads(rows, at, placed), ...rowHeads(rows, at)]);
    }
  });
  return found;
}

function columnHeads(rows: readonly (readonly PlacedCell[])[], at: number, under: PlacedCell): readonly string[] {
  const heads: string[] = [];
  for (let above = at - 1; above >= 0; above--) {
    const row = rows[above] ?? [];
    const isHead = row.every(({ cell }) => cell.head === 'column');
    if (!isHead && heads.length > 0) break;
    if (!isHead) continue;
    for (const placed of row) if (overlaps(placed, under)) heads.unshift(`${above}-${placed.column}`);
  }
  return heads;
}

function rowHeads(rows: readonly (readonly PlacedCell[])[], at: number): readonly string[] {
  return rows
    .slice(0, at + 1)
    .flatMap((row, above) =>
      row
        .filter(({ cell }) => cell.head === 'row' && above + cell.rowSpan > at)
        .map(({ column }) => ({ above, column })),
    )
    .toSorted((one, other) => one.column - other.column)
    .map(({ above, column }) => `${above}-${column}`);
}

const overlaps = (one: PlacedCell, other: PlacedCell): boolean =>
  one.column < other.column + other.cell.columnSpan && other.column < one.column + one.cell.columnSpan;
