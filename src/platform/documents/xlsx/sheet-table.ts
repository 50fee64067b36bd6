import type { Cell, Row, Table, UnseenPart } from '../../../base/paper.ts';
import type { Meter } from '../meter.ts';
import { sayReference, type Area } from './reference.ts';

/** What a sheet holds, by row and column, and how it shows it. */
export type SheetCells = {
  readonly rows: ReadonlyMap<number, Map<number, string>>;
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
};

/** 隐藏的行: how many rows of a sheet hold something and are not shown; none as a list without an entry. Asked before its table is made. */
export function unseenRows({ rows, hiddenRows }: SheetCells, sheet: string): readonly UnseenPart[] {
  const count = [...rows].filter(
    ([row, cells]) => hiddenRows.has(row) && [...cells.values()].some((text) => text.trim() !== ''),
  ).length;
  return count === 0 ? [] : [{ sheet, rows: count }];
}

/** A stretch of empty rows or columns longer than this stands between things that have nothing to do with each other. */
const LONGEST_GAP = 100;

/** 工作表: the used and visible part of a sheet as one table; null for a sheet that shows nothing. */
export function tableOf(sheet: SheetCells, name: string, meter: Meter): Table | null {
  const stored = [...sheet.rows.keys()].sort((one, other) => one - other);
  const areas = sheet.merged.map((area) => uncovered(area, { sheet, stored, meter }));
  const grid = gridOf(sheet, areas);
  if (grid.rows.length === 0) return null;
  meter.checkGrid(grid.rows.length, grid.columns.length);
  const covers = coverage(grid, areas, meter);
  const rows = grid.rows.map((row, rowIndex) => rowOf({ sheet, name, grid, covers, meter }, row, rowIndex));
  const first = sayReference(grid.rows[0] ?? 1, grid.columns[0] ?? 1);
  return { kind: 'table', rows, place: { kind: 'sheet', sheet: name, cell: first } };
}

/** The numbers of the rows and columns that the table shows, ascending. */
type Grid = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** A merged area with its text, which stands in its first cell; what lies under it is not shown. */
type Merged = Area & { readonly text: string };

type Cover = {
  readonly merged: Merged;
  readonly isFirst: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
};

/** Takes out of the sheet what lies under an area, and keeps the text of its first cell. */
function uncovered(
  area: Area,
  { sheet, stored, meter }: { sheet: SheetCells; stored: readonly number[]; meter: Meter },
): Merged {
  const text = sheet.rows.get(area.top)?.get(area.left) ?? '';
  const end = firstAtLeast(stored, area.bottom + 1);
  for (let index = firstAtLeast(stored, area.top); index < end; index += 1) {
    meter.step();
    const cells = sheet.rows.get(stored[index] ?? 0) ?? new Map<number, string>();
    for (const column of cells.keys()) if (column >= area.left && column <= area.right) cells.delete(column);
  }
  return { ...area, text };
}

function gridOf(sheet: SheetCells, areas: readonly Merged[]): Grid {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const [row, cells] of sheet.rows) {
    if (cells.size > 0) rows.add(row);
    for (const column of cells.keys()) columns.add(column);
  }
  for (const area of areas) {
    if (area.text === '') continue;
    rows.add(area.top);
    columns.add(area.left);
    if (area.bottom - area.top <= LONGEST_GAP) rows.add(area.bottom);
    if (area.right - area.left <= LONGEST_GAP) columns.add(area.right);
  }
  return {
    rows: filled(rows).filter((row) => !sheet.hiddenRows.has(row)),
    columns: filled(columns).filter(
      (column) => !sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to),
    ),
  };
}

/** All numbers from the first to the last, without the long gaps. */
function filled(used: ReadonlySet<number>): readonly number[] {
  const numbers: number[] = [];
  for (const number of [...used].sort((one, other) => one - other)) {
    const last = numbers.at(-1);
    const from = last !== undefined && number - last <= LONGEST_GAP ? last + 1 : number;
    for (let between = from; between <= number; between += 1) numbers.push(between);
  }
  return numbers;
}

function coverage(grid: Grid, areas: readonly Merged[], meter: Meter): ReadonlyMap<number, Cover> {
  const covers = new Map<number, Cover>();
  const width = grid.columns.length;
  for (const merged of areas) {
    const top = firstAtLeast(grid.rows, merged.top);
    const bottom = firstAtLeast(grid.rows, merged.bottom + 1);
    const left = firstAtLeast(grid.columns, merged.left);
    const right = firstAtLeast(grid.columns, merged.right + 1);
    // Areas do not overlap in a sound sheet; of two that do, the first counts.
    if (top >= bottom || left >= right || covers.has(top * width + left)) continue;
    const span = { merged, columnSpan: right - left, rowSpan: bottom - top };
    for (let row = top; row < bottom; row += 1) {
      meter.step();
      for (let column = left; column < right; column += 1) {
        covers.set(row * width + column, { ...span, isFirst: row === top && column === left });
      }
    }
  }
  return covers;
}

type Sheeting = {
  readonly sheet: SheetCells;
  readonly name: string;
  readonly grid: Grid;
  readonly covers: ReadonlyMap<number, Cover>;
  readonly meter: Meter;
};

function rowOf({ sheet, name, grid, covers, meter }: Sheeting, row: number, rowIndex: number): Row {
  const stored = sheet.rows.get(row);
  const cells: Cell[] = [];
  for (const [index, column] of grid.columns.entries()) {
    const cover = covers.get(rowIndex * grid.columns.length + index);
    if (cover !== undefined && !cover.isFirst) continue;
    const text = cover === undefined ? (stored?.get(column) ?? '') : cover.merged.text;
    // Cells that hold something were counted when they were read.
    if (text === '') meter.addCells(1);
    cells.push({
      text,
      column: index,
      columnSpan: cover?.columnSpan ?? 1,
      rowSpan: cover?.rowSpan ?? 1,
      place: { kind: 'sheet', sheet: name, cell: sayReference(row, column) },
      inside: null,
    });
  }
  return cells;
}

/** Index of the first of ascending numbers that is not below a bound. */
function firstAtLeast(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
