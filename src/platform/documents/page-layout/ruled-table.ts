import type { Box, LaidText } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import { bottomOf, boxAround, middleX, middleY, rightOf } from './boxes.ts';
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
  const cellAt = (x: number, y: number): GridCell | undefined => {
    const [column, row] = [placeIn(grid.edgesX, x), placeIn(grid.edgesY, y)];
    return column < 0 || row < 0 ? undefined : owner.get(row * columns + column);
  };
  // Texts that a border runs through come last: they go where there is room for them.
  const isCrossed = (text: LaidText) =>
    cellAt(middleX(text), text.top + INSIDE * text.height) !==
    cellAt(middleX(text), bottomOf(text) - INSIDE * text.height);
  for (const text of [...texts.filter((one) => !isCrossed(one)), ...texts.filter(isCrossed)]) {
    meter.step();
    const cell = cellAt(middleX(text), heightIn(grid, text));
    const other = isCrossed(text) && held.get(cell ?? NO_CELL)?.some((one) => collide(one, text));
    const above = other ? cellAt(middleX(text), text.top) : undefined;
    const own = above ?? cell;
    if (!own) left.push(text);
    else if (held.has(own)) held.get(own)?.push(text);
    else held.set(own, [text]);
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

/** A text that hangs out of a cell that the end of the page cuts stands in it all the same. */
function heightIn({ edgesX, edgesY, isOpenBelow }: RuledGrid, text: LaidText): number {
  const end = edgesY.at(-1) ?? 0;
  const hangs =
    middleY(text) >= end && middleY(text) - end < text.height && isOpenBelow[placeIn(edgesX, middleX(text))] === true;
  return hangs ? end - HAIR : middleY(text);
}

const HAIR = 0.01;

/** How much of a text may reach over a border without meaning anything. */
const INSIDE = 0.15;
const NO_CELL: GridCell = { row: -1, column: -1, rowSpan: 0, columnSpan: 0 };

/** Whether two texts would be printed over one another. */
const collide = (one: LaidText, other: LaidText): boolean =>
  Math.min(rightOf(one), rightOf(other)) - Math.max(one.left, other.left) > 0 &&
  Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.top, other.top) > 0.2 * one.height;

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
