import type { Words } from '../../base/words.ts';
import type { FormColumn, ReportForm, TableKey } from '../../law/index.ts';
import type { Finding } from '../finding.ts';
import { cellAddress, type CellValue, type Report } from '../report.ts';
import { columnName, rowName, tableName } from './names.ts';
import type { Rule } from './rule.ts';
import { mergedRows, unreadRows } from './unread-rows.ts';

type Cells = Readonly<Record<string, CellValue>>;

/** 非负整数、不留空: every cell of tables 3 and 4 is a whole number from 0; one finding a row, one for a table that is blank throughout. */
export const WHOLE_NUMBERS: Rule = {
  id: 'INT',
  check: ({ reading, form }) => {
    const { report } = reading;
    const said = new Set([...unreadRows(reading), ...mergedRows(reading, form)]);
    const findings: Finding[] = [];
    const columns = form.table3.columns;
    const faults = Object.entries(report.table3 ?? {}).map(([row, cells]) => ({
      row,
      wrong: said.has(`table3/${row}`) ? [] : wrongCells(cells, columns),
    }));
    const areAllBlank = faults.length > 0 && Object.values(report.table3 ?? {}).every(isBlankRow);
    if (areAllBlank)
      findings.push(
        blankTable(
          'table3',
          columns.map(({ key }) => key),
          Object.keys(report.table3 ?? {}),
          form,
        ),
      );
    else
      for (const { row, wrong } of faults)
        if (wrong.length > 0)
          findings.push(
            isAbsent(report, row)
              ? fault('INT', 'error', 'table3', row, wrong, sayAbsent(form, row), form)
              : intFinding(form, 'table3', row, wrong, report.table3?.[row] ?? {}),
          );
    if (report.table4) {
      const wrong = wrongCells(report.table4, form.table4.columns);
      if (isBlankRow(report.table4)) findings.push(blankTable('table4', wrong, [], form));
      else if (wrong.length > 0) findings.push(intFinding(form, 'table4', null, wrong, report.table4));
    }
    return findings;
  },
};

/** 表二空格: cells of table 2 that hold no figure, one finding a row. */
export const BLANKS_OF_TABLE_2: Rule = {
  id: 'T2-BLANK',
  check: ({ reading, form }) =>
    Object.entries(reading.report.table2 ?? {}).flatMap(([row, cells]) => {
      if (unreadRows(reading).has(`table2/${row}`)) return [];
      const blank = Object.keys(cells).filter(
        (column) => typeof cells[column] !== 'number' && !isSigned(cells[column]),
      );
      return blank.length === 0
        ? []
        : [fault('T2-BLANK', 'warning', 'table2', row, blank, saying(form, 'table2', row, blank, cells), form)];
    }),
};

/** 表二非负: counts and amounts of table 2 are not below 0, counts are whole, and no more is abolished than there was. */
export const COUNTS_OF_TABLE_2: Rule = {
  id: 'T2-NONNEG',
  check: ({ reading: { report }, form, previous }) =>
    form.table2.blocks.flatMap((block) =>
      block.rows.flatMap(({ key }) => {
        const row = `${block.key}.${key}`;
        const cells = report.table2?.[row];
        if (!cells) return [];
        const wrong = block.columns
          .filter((column) => isBelowOrBroken(cells[column.key], column))
          .map((column) => column.key);
        const negative =
          wrong.length > 0
            ? [fault('T2-NONNEG', 'warning', 'table2', row, wrong, belowZero(form, row, wrong, cells), form)]
            : [];
        return [...negative, ...abolishedTooMany(form, row, cells, previous?.report.table2?.[row] ?? null)];
      }),
    ),
};

/** 废止不多于可废止数: what was abolished stood in force last year or was issued this year. */
function abolishedTooMany(form: ReportForm, row: string, cells: Cells, last: Cells | null): readonly Finding[] {
  const { abolished_this_year: abolished, issued_this_year: issued } = cells;
  const stock = last?.['in_force'];
  if (typeof abolished !== 'number' || typeof stock !== 'number') return [];
  const most = stock + (typeof issued === 'number' ? issued : 0);
  if (abolished <= most) return [];
  const name = rowName(form, row);
  const message = {
    zh: `${name.zh}：本年废止 ${abolished} 件，多于可废止的 ${most} 件（上年现行有效 ${stock}，加本年制发）`,
    en: `${name.en}: ${abolished} abolished this year, but only ${most} could be (last year's ${stock} in force and those issued)`,
  };
  return [fault('T2-NONNEG', 'warning', 'table2', row, ['abolished_this_year'], message, form)];
}

/** Whether the file has no such row at all: none of its cells stood anywhere, while others did. */
const isAbsent = ({ places }: Report, row: string): boolean =>
  Object.keys(places).length > 0 && !Object.keys(places).some((address) => address.startsWith(`table3/${row}/`));

function sayAbsent(form: ReportForm, row: string): Words {
  const name = rowName(form, row);
  return {
    zh: `${name.zh}：文件里没有这一行，格式要求列出，没有就填 0`,
    en: `${name.en}: the file has no such row; the form has it, with 0 where there is none`,
  };
}

const isSigned = (value: CellValue | undefined): boolean => typeof value === 'string' && /^[-－−+＋]\s*\d/u.test(value);

function isBelowOrBroken(value: CellValue | undefined, { type }: FormColumn): boolean {
  if (type === 'signed') return false;
  if (typeof value === 'number') return value < 0 || (type === 'count' && !Number.isInteger(value));
  return typeof value === 'string' && /^[-－−]\s*\d/u.test(value);
}

const isBlankRow = (cells: Cells): boolean => Object.values(cells).every((value) => value === null);

const wrongCells = (cells: Cells, columns: readonly FormColumn[]): readonly string[] =>
  columns.map(({ key }) => key).filter((key) => !isWholeNumber(cells[key] ?? null));

const isWholeNumber = (value: CellValue): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function intFinding(
  form: ReportForm,
  table: TableKey,
  row: string | null,
  columns: readonly string[],
  cells: Cells,
): Finding {
  return fault('INT', 'error', table, row, columns, saying(form, table, row, columns, cells), form);
}

function blankTable(table: TableKey, columns: readonly string[], rows: readonly string[], form: ReportForm): Finding {
  const name = tableName(table);
  const message = {
    zh: `${name.zh}整张空白，没有就填 0`,
    en: `${name.en} is blank throughout; fill in 0 where there is none`,
  };
  const cells =
    rows.length === 0
      ? columns.map((column) => cellAddress(table, null, column))
      : rows.flatMap((row) => columns.map((column) => cellAddress(table, row, column)));
  return { ...fault('INT', 'error', table, null, columns, message, form), cells };
}

function saying(
  form: ReportForm,
  table: TableKey,
  row: string | null,
  columns: readonly string[],
  cells: Cells,
): Words {
  const name = row === null ? tableName(table) : rowName(form, row);
  const strange = columns.filter((column) => cells[column] !== null && cells[column] !== undefined);
  const blank = columns.length - strange.length;
  const shown = [...new Set(strange.map((column) => `“${String(cells[column])}”`))].slice(0, 3);
  const where = columns.length <= 3 ? columns.map((column) => columnName(form, table, column)) : [];
  const list = (language: keyof Words) =>
    where.length > 0 ? `（${where.map((one) => one[language]).join('、')}）` : '';
  const zh = [
    blank > 0 ? `${blank} 格空白` : '',
    strange.length > 0 ? `${strange.length} 格写的是${shown.join('、')}，不是数字` : '',
  ].filter(Boolean);
  const en = [blank > 0 ? `${blank} blank` : '', strange.length > 0 ? `${strange.length} hold no number` : ''].filter(
    Boolean,
  );
  return {
    zh: `${name.zh}：${zh.join('，')}${list('zh')}，没有就填 0`,
    en: `${name.en}: ${en.join(', ')}${list('en')}; fill in 0 where there is none`,
  };
}

function belowZero(form: ReportForm, row: string, columns: readonly string[], cells: Cells): Words {
  const name = rowName(form, row);
  const list = (language: keyof Words) =>
    columns.map((column) => `${columnName(form, 'table2', column)[language]} ${String(cells[column])}`).join('、');
  return {
    zh: `${name.zh}：${list('zh')}，应当是不小于 0 的整数`,
    en: `${name.en}: ${list('en')} should be whole and not below 0`,
  };
}

function fault(
  rule: string,
  severity: Finding['severity'],
  table: TableKey,
  row: string | null,
  columns: readonly string[],
  message: Words,
  form: ReportForm,
): Finding {
  return {
    rule,
    severity,
    table,
    row,
    column: null,
    columns,
    expected: null,
    actual: null,
    message,
    basis: form.notice.number,
    cells: columns.map((column) => cellAddress(table, row, column)),
  };
}
