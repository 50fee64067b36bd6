import type { Box, LaidText } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import { boxAround, middleX, middleY } from './boxes.ts';
import { textOfCell } from './cell-text.ts';
import { boxOfCell, type GridCell, type RuledGrid } from './ruled-grid.ts';

/** A table on one page: edges of its columns, and its rows. */
export type PageTable = {
  readonly page: number;
  readonly box: Box;
  readonly edgesX: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
  /** Without lines between its columns. */
  readonly isOpen?: boolean;
};

export type PageCell = {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly box: Box;
};

/** 装格: puts each text into the cell that its middle stands in. `left` are the texts that stand in none. */
export function ruledTable(
  grid: RuledGrid,
  texts: readonly LaidText[],
  { page, meter }: { readonly page: number; readonly meter: Meter },
): { readonly table: PageTable; readonly left: readonly LaidText[] } {
  const columns = grid.edgesX.length - 1;
  const owner = new Map<number, GridCell>();
  for (const cell of grid.cells)
    for (let down = 0; down < cell.rowSpan; down++)
      for (let across = 0; across < cell.columnSpan; across++)
        owner.set((cell.row + down) * columns + cell.column + across, cell);
  const held = new Map<GridCell, LaidText[]>();
  const left: LaidText[] = [];
  for (const text of texts) {
    meter.step();
    const [column, row] = [placeIn(grid.edgesX, middleX(text)), placeIn(grid.edgesY, middleY(text))];
    const cell = column < 0 || row < 0 ? undefined : owner.get(row * columns + column);
    if (!cell) left.push(text);
    else if (held.has(cell)) held.get(cell)?.push(text);
    else held.set(cell, [text]);
  }
  const rows: PageCell[][] = grid.edgesY.slice(1).map(() => []);
  for (const cell of grid.cells) {
    const box = boxOfCell(grid, cell);
    const { column, columnSpan, rowSpan } = cell;
    rows[cell.row]?.push({ text: textOfCell(held.get(cell) ?? [], box), column, columnSpan, rowSpan, box });
  }
  meter.addCells(grid.cells.length);
  const box = boxAround(grid.cells.map((cell) => boxOfCell(grid, cell)));
  return { table: { page, box, edgesX: grid.edgesX, rows: rows.filter((row) => row.length > 0) }, left };
}

/** Between which edges a place lies; -1 outside of all. */
function placeIn(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low === 0 || low === edges.length ? -1 : low - 1;
}
