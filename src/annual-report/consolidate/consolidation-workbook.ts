import type { Language, Words } from '../../base/words.ts';
import { writeWorkbook, type OpenSheet, type OpenWorkbook, type SheetCell } from '../../platform/documents/index.ts';
import { LISTED_RULES } from '../check/listed-rules.data.ts';
import { columnName, rowName, tableName } from '../check/names.ts';
import { WEIGHTS } from '../findings-workbook.data.ts';
import { consolidationRule } from './consolidation-rules.data.ts';
import {
  CELL_COLUMNS,
  FILE_COLUMNS,
  FILE_STATES,
  FINDING_COLUMNS,
  MEMBER_COLUMNS,
  MEMBER_STATES,
  NOT_ADDED_COLUMNS,
  REASONS,
  SHEETS,
  WORDS,
} from './consolidation-workbook.data.ts';
import type { Consolidation, SummedCell } from './consolidation.ts';
import { formSheetRows } from './form-sheet.ts';

/** Members in one sheet of the cells: fewer columns than a sheet may have. */
const MOST_MEMBERS = 16_000;

/** 汇总文件: the sum in the form's layout, every cell with its members, who is in and who is not, and what was found. */
export async function consolidationWorkbook(sum: Consolidation, language: Language): Promise<Uint8Array> {
  const book = await writeWorkbook();
  addSum(book, sum, language);
  for (let from = 0; from === 0 || from < sum.members.length; from += MOST_MEMBERS) {
    await addCells(book, sum, { from, language });
  }
  addMembers(open(book, SHEETS.members, MEMBER_COLUMNS, language), sum, language);
  addFiles(open(book, SHEETS.files, FILE_COLUMNS, language), sum, language);
  addFindings(open(book, SHEETS.findings, FINDING_COLUMNS, language), sum, language);
  if (sum.notAdded.length > 0) {
    const sheet = open(book, SHEETS.notAdded, NOT_ADDED_COLUMNS, language);
    for (const [index, row] of notAddedRows(sum, language).entries()) {
      sheet.add(row);
      if (index % 1000 === 0) await book.caughtUp();
    }
  }
  return book.finish();
}

type Columns = readonly { readonly head: Words; readonly width: number }[];

const open = (book: OpenWorkbook, name: Words, columns: Columns, language: Language): OpenSheet =>
  book.sheet({
    name: name[language],
    widths: columns.map(({ width }) => width),
    head: columns.map(({ head }) => head[language]),
    frozenColumns: 1,
  });

function addSum(book: OpenWorkbook, sum: Consolidation, language: Language): void {
  const { rows, widths } = formSheetRows(sum, WORDS.title[language](sum.year));
  const sheet = book.sheet({ name: SHEETS.sum[language], widths, head: null });
  for (const row of rows) sheet.add(row);
  if (sum.notes.length === 0) return;
  sheet.add([]);
  const width = widths.length;
  sheet.add([{ value: WORDS.notes[language], style: 'strong', columnSpan: width }]);
  for (const note of sum.notes) sheet.add([{ value: note[language], columnSpan: width }]);
}

/** One row a cell, one column a member. */
async function addCells(
  book: OpenWorkbook,
  sum: Consolidation,
  { from, language }: { readonly from: number; readonly language: Language },
): Promise<void> {
  const members = sum.members.slice(from, from + MOST_MEMBERS);
  const sheet = book.sheet({
    name: SHEETS.cells[language] + (from === 0 ? '' : ` ${from + 1}`),
    widths: [...CELL_COLUMNS.map(({ width }) => width), ...members.map(() => 14)],
    head: [...CELL_COLUMNS.map(({ head }) => head[language]), ...members.map(({ name }) => name)],
    frozenColumns: CELL_COLUMNS.length,
  });
  for (const cell of sum.cells) {
    const figures = cell.figures.slice(from, from + MOST_MEMBERS);
    sheet.add([...cellNames(cell, sum, language), { value: cell.sum, style: 'strong' }, ...figures]);
    await book.caughtUp();
  }
}

function cellNames(cell: Pick<SummedCell, 'table' | 'row' | 'column'>, { form }: Consolidation, language: Language) {
  return [
    tableName(cell.table)[language],
    cell.row === null ? null : rowName(form, cell.row)[language],
    columnName(form, cell.table, cell.column)[language],
  ];
}

function addMembers(sheet: OpenSheet, sum: Consolidation, language: Language): void {
  const left = new Map<number, number>();
  for (const { member } of sum.notAdded) left.set(member, (left.get(member) ?? 0) + 1);
  for (const [index, member] of sum.members.entries()) {
    sheet.add([
      member.name,
      MEMBER_STATES[member.state][language],
      member.countsIn ? WORDS.yes[language] : WORDS.no[language],
      member.edition,
      member.files.join('\n'),
      left.get(index) ?? null,
      member.predecessors.join('、') || null,
      member.creditCode,
      member.remark,
    ]);
  }
}

function addFiles(sheet: OpenSheet, sum: Consolidation, language: Language): void {
  for (const { file, part, agency, year, edition, state, member, problem } of sum.files) {
    sheet.add([
      part === null ? file : `${file} (${part})`,
      agency,
      year,
      edition,
      FILE_STATES[state][language],
      member === null ? null : (sum.members[member]?.name ?? null),
      problem?.[language] ?? null,
    ]);
  }
}

function addFindings(sheet: OpenSheet, sum: Consolidation, language: Language): void {
  for (const { rule, severity, member, table, row, column, message, expected, actual, basis, place } of sum.findings) {
    const short = consolidationRule(rule)?.short ?? LISTED_RULES.find(({ id }) => id === rule)?.short;
    sheet.add([
      WEIGHTS[language][severity],
      short?.[language] ?? null,
      member,
      table === null ? null : tableName(table)[language],
      row === null ? null : rowName(sum.form, row)[language],
      column === null || table === null ? null : columnName(sum.form, table, column)[language],
      message[language],
      expected,
      actual,
      basis,
      place ?? null,
      rule,
    ]);
  }
}

function notAddedRows(sum: Consolidation, language: Language): readonly (readonly SheetCell[])[] {
  return sum.notAdded.map(({ member, file, table, row, column, value, reason }) => [
    sum.members[member]?.name ?? null,
    file,
    tableName(table)[language],
    row === null ? (column === null ? WORDS.wholeTable[language] : null) : rowName(sum.form, row)[language],
    column === null ? null : columnName(sum.form, table, column)[language],
    value,
    REASONS[reason][language],
  ]);
}
