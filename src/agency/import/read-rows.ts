import type { Cell, Paper, Row } from '../../base/paper.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { FOOT_OF_LIST, IDLE_HEADS, IMPORT_COLUMNS, type ImportField } from './columns.data.ts';
import type { ListProblem } from './import-problem.ts';

/** 名册的一行: the texts of its fields, blank ones left out. */
export type ListRow = {
  /** As people count, in its sheet. */
  readonly line: number;
  readonly texts: Readonly<Partial<Record<ImportField, string>>>;
};

export type ReadList = { readonly rows: readonly ListRow[]; readonly unusedHeads: readonly string[] };

/** 读机关名册: every table whose head names the bodies; columns are told by their heads, wherever they stand. */
export function readRows({ blocks }: Paper): Result<ReadList, ListProblem> {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  const found = tables.flatMap((rows) => readTable(rows) ?? []);
  // A sheet that explains the list names its columns too, one below the other.
  const widest = Math.max(...found.map(({ fields }) => fields));
  const read = found.filter(({ fields }) => fields > 1 || widest === 1);
  if (read.length === 0) return err({ kind: 'no_names' });
  const rows = read.flatMap((one) => one.rows);
  if (rows.length === 0) return err({ kind: 'empty' });
  if (rows.length > MOST_ROWS) return err({ kind: 'too_many', most: MOST_ROWS });
  return ok({ rows, unusedHeads: [...new Set(read.flatMap((one) => one.unusedHeads))] });
}

/** A province has some ten thousand bodies with all its townships. */
const MOST_ROWS = 20_000;
/** A title and a note or two may stand above the head. */
const DEEPEST_HEAD = 10;

function readTable(rows: readonly Row[]): (ReadList & { readonly fields: number }) | null {
  const at = rows.slice(0, DEEPEST_HEAD).findIndex((row) => columnsOf(row).has('name'));
  const head = rows[at];
  if (head === undefined) return null;
  const columns = columnsOf(head);
  const known = new Set(columns.values());
  return {
    fields: columns.size,
    rows: withMergedCells(rows.slice(at + 1)).flatMap((row) =>
      isOfTheList(row, columns) ? (rowOf(row, columns) ?? []) : [],
    ),
    unusedHeads: head
      .filter(({ column, text }) => text.trim() !== '' && !known.has(column) && !IDLE_HEADS.includes(foldHead(text)))
      .map(({ text }) => text.trim()),
  };
}

/** 合并单元格: what stands in a cell that goes over several rows is said of each of them. */
function withMergedCells(rows: readonly Row[]): readonly Row[] {
  const running = new Map<number, { readonly cell: Cell; readonly last: number }>();
  return rows.map((row, at) => {
    const [first] = row;
    const own = row.filter(({ text, column }) => text.trim() !== '' || (running.get(column)?.last ?? -1) < at);
    const above = [...running.values()].filter(
      ({ cell, last }) => last >= at && !own.some(({ column }) => column === cell.column),
    );
    for (const cell of own) {
      if (cell.rowSpan > 1) running.set(cell.column, { cell, last: at + cell.rowSpan - 1 });
    }
    if (first === undefined || above.length === 0 || own.every(({ text }) => text.trim() === '')) return row;
    return [...own, ...above.map(({ cell }) => ({ ...cell, place: first.place }))].toSorted(
      (one, other) => one.column - other.column,
    );
  });
}

/** A list of many pages names its columns again on each, and ends in a sum and in notes: none of these is a body. */
function isOfTheList(row: Row, columns: ReadonlyMap<ImportField, number>): boolean {
  const again = columnsOf(row);
  const isHead =
    again.get('name') === columns.get('name') && [...again].every(([field, at]) => columns.get(field) === at);
  const first = row.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
  return !(isHead && again.size === columns.size) && !FOOT_OF_LIST.test(first);
}

function columnsOf(row: Row): ReadonlyMap<ImportField, number> {
  const columns = new Map<ImportField, number>();
  for (const { text, column } of row) {
    const field = FIELDS.get(foldHead(text));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

/** Without blanks, marks and what stands in brackets: `*机关名称（全称）` is `机关名称`. */
function foldHead(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}(]+/gu, '');
  return plain.replace(/\(.*$/u, '').toLowerCase();
}

const FIELDS: ReadonlyMap<string, ImportField> = new Map(
  Object.entries(IMPORT_COLUMNS).flatMap(([field, { head, alsoCalled }]) =>
    [head, ...alsoCalled].map((one) => [foldHead(one), field as ImportField] as const),
  ),
);

function rowOf(row: Row, columns: ReadonlyMap<ImportField, number>): ListRow | null {
  const texts: Partial<Record<ImportField, string>> = {};
  for (const [field, column] of columns) {
    const cell = row.find((one) => one.column === column)?.text ?? '';
    const text = cleaned(cell, field);
    if (text !== '' && !NOTHING.has(text)) texts[field] = text;
  }
  const [first] = row;
  return first === undefined || Object.keys(texts).length === 0 ? null : { line: lineOf(first), texts };
}

/** One line without signs that cannot be seen. Sections are often written one below the other; names of bodies hold no blanks and no narrow brackets. */
function cleaned(cell: string, field: ImportField): string {
  const lines = field === 'sections' ? cell.trim().replaceAll(/\s*\n\s*/gu, '、') : cell;
  const text = lines
    .normalize('NFC')
    .replaceAll(/\p{Cf}+/gu, '')
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  return NAMES.has(field)
    ? text.replaceAll(/(?<=\p{sc=Han}) | (?=\p{sc=Han})/gu, '').replaceAll(/(?<=\p{sc=Han})\(([^()]*)\)/gu, '（$1）')
    : text;
}

const NAMES: ReadonlySet<ImportField> = new Set([
  'name',
  'short',
  'letterName',
  'parent',
  'competent',
  'organ',
  'court',
]);

/** What people write where there is nothing to write. */
const NOTHING: ReadonlySet<string> = new Set(['/', '-', '—', '——', '无', '\\']);

function lineOf({ place }: Cell): number {
  if (place.kind === 'cell') return place.row;
  return place.kind === 'sheet' ? Number(/\d+$/u.exec(place.cell)?.[0] ?? 0) : 0;
}
