/** Which end of a row longer than its columns holds the figures, when blanks alone do not tell. */
export type Lean = 'first' | 'last';

/**
 * 对格: the `count` cells of a row that are its figures, when the row holds more cells than the table has columns: a stretch of that
 * length outside which all is blank. Null when there is none; when several would do, `lean` decides.
 */
export function fitCells<Cell>(
  cells: readonly Cell[],
  count: number,
  isBlank: (cell: Cell) => boolean,
  lean: Lean = 'first',
): readonly Cell[] | null {
  const starts = fittingStarts(cells, count, isBlank);
  const start = lean === 'first' ? starts[0] : starts.at(-1);
  return start === undefined ? null : cells.slice(start, start + count);
}

/** Where a stretch of `count` cells may begin. */
export function fittingStarts<Cell>(
  cells: readonly Cell[],
  count: number,
  isBlank: (cell: Cell) => boolean,
): readonly number[] {
  if (cells.length < count) return [];
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (first === -1) return [0];
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  const from = Math.max(0, last - count + 1);
  const to = Math.min(first, cells.length - count);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
