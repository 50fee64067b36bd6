import type { Cell, Paper, Row, UnseenPart } from '../../base/paper.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { FOOT_OF_LIST, IDLE_HEADS, IMPORT_COLUMNS, type ImportField } from './columns.data.ts';
import type { ListProblem } from './import-problem.ts';

/** 名册的一行: the texts of its fields, blank ones left out. */
export type ListRow = {
  /** As people count, in its sheet. */
  readonly line: number;
  readonly texts: Readonly<Partial<Record<ImportField, string>>>;
};

export type ReadList = {
  readonly rows: readonly ListRow[];
  readonly unusedHeads: readonly string[];
  readonly unseen: readonly UnseenPart[];
};

/** 读机关名册: every table whose head names the bodies; columns are told by their heads, wherever they stand. */
export function readRows({ blocks, unseen = [] }: Paper): Result<ReadList, ListProblem> {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  const found = tables.flatMap((rows) => readTable(rows) ?? []);
  // A sheet that explains the list names its columns too, one below the other.
  const widest = Math.max(...found.map(({ fields }) => fields));
  const read = found.filter(({ fields }) => fields > 1 || widest === 1);
  if (read.length === 0) return err({ kind: 'no_names' });
  const rows = read.flatMap((one) => one.rows);
  if (rows.length === 0) return err({ kind: 'empty' });
  if (rows.length > MOST_ROWS) return err({ kind: 'too_many', most: MOST_ROWS });
  return ok({ rows, unusedHeads: [...new Set(read.flatMap((one) => one.unusedHeads))], unseen });
}

/** A province has some ten thousand bodies with all its townships. */
const MOST_ROWS = 20_000;
/** A title and a note or two may stand above the head. */
const DEEPEST_HEAD = 10;

function readTable(rows: readonly Row[]): (Omit<ReadList, 'unseen'> & { readonly fields: number }) | null {
  const at = rows.slice(0, DEEPEST_HEAD).findIndex((row) => columnsOf(row).has('name'));
  const head = rows[at];
  if (head === undefined) return null;
  const columns = columnsOf(head);
  const known = new Set(columns.values());
  return {
    fields: columns.size,
    rows: rowsBelow(rows, at, columns),
    unusedHeads: head
      .filter(({ column, text }) => text.trim() !== '' && !known.has(column) && !IDLE_HEADS.includes(foldHead(text)))
      .map(({ text }) => text.trim()),
  };
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

type Columns = ReadonlyMap<ImportField, number>;
/** A cell that reaches down over rows below it, and the place of the last of them. */
type Reaching = { readonly text: string; readonly last: number };

/** One parent or kind is often merged over all the bodies it holds for: it stands in each of their rows. */
function rowsBelow(rows: readonly Row[], head: number, columns: Columns): readonly ListRow[] {
  const reaching = new Map<number, Reaching>();
  const read: ListRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (at <= head) continue;
    for (const { column, text, rowSpan } of row) reaching.set(column, { text, last: at + rowSpan - 1 });
    const from = (column: number): string => {
      const cell = reaching.get(column);
      return cell === undefined || cell.last < at ? '' : cell.text;
    };
    const [first] = row;
    const isBlank = row.every(({ text }) => text.trim() === '');
    const texts = isBlank || !isOfTheList(row, columns) ? {} : textsOf(columns, from);
    if (first !== undefined && Object.keys(texts).length > 0) read.push({ line: lineOf(first), texts });
  }
  return read;
}

function textsOf(columns: Columns, from: (column: number) => string): ListRow['texts'] {
  const texts: Partial<Record<ImportField, string>> = {};
  for (const [field, column] of columns) {
    const text = cleaned(from(column), field);
    if (text !== '' && !NOTHING.has(text)) texts[field] = text;
  }
  return texts;
}

/** One line without signs that cannot be seen. Sections are often written one below the other; names of bodies hold no blanks and no narrow brackets. */
function cleaned(cell: string, field: ImportField): string {
  const lines = field === 'sections' ? cell.trim().replaceAll(/\s*\n\s*/gu, '、') : cell;
  const text = (NUMBERS.has(field) ? lines.normalize('NFKC') : lines)
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

/** Written in full-width signs by some, and of no use to anybody so. */
const NUMBERS: ReadonlySet<ImportField> = new Set(['postcode', 'phone', 'fax', 'mail']);

/** What people write where there is nothing to write. */
const NOTHING: ReadonlySet<string> = new Set(['/', '-', '—', '——', '无', '暂无', '没有', '不详', '\\']);

function lineOf({ place }: Cell): number {
  if (place.kind === 'cell') return place.row;
  return place.kind === 'sheet' ? Number(/\d+$/u.exec(place.cell)?.[0] ?? 0) : 0;
}
