import type { FlowCell } from './flow.ts';
import { fitCells } from './fit.ts';
import { isBlankCell, type FigureRow } from './figure-row.ts';

/** A column of a table with the head cell it was met in; without a head cell only its order is known. */
export type Head = { readonly key: string; readonly cell: FlowCell | null };

/**
 * 对列: which cell of a row answers to which column. As many cells as columns are taken in order; otherwise head and cell must stand
 * over each other on the grid, or all outside one stretch must be blank. Null when the row cannot be answered for without guessing.
 */
export function answerColumns(row: FigureRow, heads: readonly Head[]): ReadonlyMap<string, FlowCell> | null {
  const { cells } = row;
  if (cells.length === heads.length) return inOrder(heads, cells);
  if (row.onGrid) {
    const aligned = alignOnGrid(heads, cells);
    if (aligned) return aligned;
  }
  const fitted = fitCells(cells, heads.length, isBlankCell, row.lean);
  return fitted ? inOrder(heads, fitted) : null;
}

/** 表头次序: heads by their columns: of a page without lines a broken head may stand in two rows, and the order of the file is not theirs. */
export function fromLeft(heads: readonly Head[]): readonly Head[] {
  const isOnGrid = heads.every(({ cell }) => typeof cell?.column === 'number');
  const isOneTable = new Set(heads.map(({ cell }) => cell?.table)).size === 1;
  if (!isOnGrid || !isOneTable) return heads;
  return heads.toSorted((one, other) => (one.cell?.column ?? 0) - (other.cell?.column ?? 0));
}

const inOrder = (heads: readonly Head[], cells: readonly FlowCell[]): ReadonlyMap<string, FlowCell> =>
  new Map(heads.flatMap(({ key }, index) => (cells[index] ? [[key, cells[index]] as const] : [])));

function alignOnGrid(heads: readonly Head[], cells: readonly FlowCell[]): ReadonlyMap<string, FlowCell> | null {
  const answered = new Map<string, FlowCell>();
  const taken = new Set<FlowCell>();
  for (const { key, cell: head } of heads) {
    if (typeof head?.column !== 'number') return null;
    const under = cells.filter((cell) => overlaps(cell, head) && !taken.has(cell));
    const filled = under.filter((cell) => !isBlankCell(cell));
    if (filled.length > 1) return null;
    const cell = filled[0] ?? under[0];
    if (!cell) continue;
    taken.add(cell);
    answered.set(key, cell);
  }
  const isWhole = heads.every(({ key }) => answered.has(key));
  // Behind the last column a body may have one of its own (备注); where every column has its cell, what stands there is none of them.
  const end = Math.max(...heads.map(({ cell: head }) => (head?.column ?? 0) + (head?.columnSpan ?? 0)));
  const isAllTaken = cells.every(
    (cell) => taken.has(cell) || isBlankCell(cell) || (isWhole && cell.column !== null && cell.column >= end),
  );
  // A filled cell that lies under several heads says nothing about any of them.
  const isSpread = [...answered.values()].some(
    (cell) => !isBlankCell(cell) && heads.filter(({ cell: head }) => head && overlaps(cell, head)).length > 1,
  );
  return isAllTaken && !isSpread ? answered : null;
}

function overlaps(one: FlowCell, other: FlowCell): boolean {
  if (one.column === null || other.column === null) return false;
  return one.column < other.column + other.columnSpan && other.column < one.column + one.columnSpan;
}
