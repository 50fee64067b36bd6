import { looksLikeHeads } from './heads.ts';
import { LABEL_LIKE } from './labels.data.ts';

/** A cell of a table with its index among the passages; empty ones are left out. */
export type TableCell = {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

/** The heads of a table: of each cell, and of each column at its end; `width` in columns. */
export type TableHeads = {
  readonly heads: ReadonlyMap<number, readonly string[]>;
  readonly columns: ReadonlyMap<number, readonly string[]>;
  readonly width: number;
};

/**
 * 表头: for each cell of a table the texts of the head cells above it, from the top. A table may begin with its title, have heads of several
 * rows, and repeat them where a page begins; a form of labels and values has none. A table without heads
 * that is as wide as the one before it is taken to go on from there: on paper a list is cut where a page ends. Cells stand in order.
 */
export function headsOf(cells: readonly TableCell[], before: TableHeads | null = null): TableHeads {
  const heads = new Map<number, readonly string[]>();
  const rows = rowsOf(cells);
  if (isForm(rows)) return { heads, columns: new Map(), width: 0 };
  const width = rows.reduce((most, row) => Math.max(most, row.at(-1)?.end ?? 0), 0);
  let current: readonly HeadCell[] = [];
  let lastRow: readonly HeadCell[] = [];
  let isHead = false;
  for (const [at, row] of rows.entries()) {
    const startsHead = looksLikeHeads(row.map(({ text }) => text)) || (current.length === 0 && isFirstOfMany(rows, at));
    if (startsHead || (isHead && goesOn(lastRow, row))) {
      lastRow = widened(row, width);
      current = isHead ? [...current, ...lastRow] : lastRow;
      isHead = true;
    } else isHead = false;
    if (isHead) continue;
    const columns = columnsOf(current);
    for (const { index, column } of row) {
      const above = columns.get(column);
      if (above !== undefined) heads.set(index, above);
    }
  }
  const columns = columnsOf(current);
  if (columns.size > 0 || before === null || before.width !== width) return { heads, columns, width };
  for (const { index, column } of cells) heads.set(index, before.columns.get(column) ?? []);
  return { heads, columns: before.columns, width };
}

/** `end`: the column at which the next cell of the row begins: an empty one belongs to the head before it. */
type HeadCell = TableCell & { readonly end: number };

function rowsOf(cells: readonly TableCell[]): readonly (readonly HeadCell[])[] {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()].map((row) =>
    row.map((cell, at) => ({ ...cell, end: row[at + 1]?.column ?? cell.column + 1 })),
  );
}

/** The last head of a row stands over all that is left of the table. */
function widened(row: readonly HeadCell[], width: number): readonly HeadCell[] {
  return row.map((cell, at) => (at === row.length - 1 ? { ...cell, end: Math.max(cell.end, width) } : cell));
}

const COLUMNS = new WeakMap<readonly HeadCell[], ReadonlyMap<number, readonly string[]>>();

function columnsOf(heads: readonly HeadCell[]): ReadonlyMap<number, readonly string[]> {
  const known = COLUMNS.get(heads);
  if (known !== undefined) return known;
  const columns = new Map<number, string[]>();
  for (const { column, end, text } of heads) {
    const said = text.replaceAll(/\s+/gu, '');
    for (let at = column; at < Math.min(end, column + WIDEST_HEAD); at += 1) {
      const above = columns.get(at);
      if (above === undefined) columns.set(at, [said]);
      else above.push(said);
    }
  }
  COLUMNS.set(heads, columns);
  return columns;
}

/** A head wider than this heads nothing in particular. */
const WIDEST_HEAD = 1_000;

/** A form: most of its rows begin with a label and go on with a value. */
function isForm(rows: readonly (readonly HeadCell[])[]): boolean {
  const several = rows.filter((row) => row.length > 1);
  const isLabel = (cell: HeadCell | undefined): boolean => LABEL_LIKE.test((cell?.text ?? '').replaceAll(/\s/gu, ''));
  const labelled = several.filter(([label, value]) => isLabel(label) && !isLabel(value));
  return several.length > 1 && labelled.length * 2 > several.length;
}

/** The first row with several cells is taken for heads when another of several follows and it holds no numbers of its own. */
function isFirstOfMany(rows: readonly (readonly HeadCell[])[], at: number): boolean {
  const [row = [], next = []] = rows.slice(at, at + 2);
  if (row.length < 2 || next.length < 2) return false;
  return row.every(({ text }) => !/\d{3,}/u.test(text) && text.length <= 20);
}

/** A second row of heads stands under heads that are wider than one column, and holds no value. */
function goesOn(heads: readonly HeadCell[], row: readonly HeadCell[]): boolean {
  if (row.length === 0 || row.some(({ text }) => /\d{3,}|@/u.test(text) || text.length > 20)) return false;
  return row.every(({ column }) =>
    heads.some((head) => head.end - head.column > 1 && head.column <= column && column < head.end),
  );
}
