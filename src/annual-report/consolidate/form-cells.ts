import type { CellType, FormColumn, ReportForm, TableKey } from '../../law/index.ts';
import { cellAddress, type CellValue } from '../report.ts';
import type { SubmittedReport } from './submitted-report.ts';

/** One cell of the form. */
export type FormCell = {
  readonly address: string;
  readonly table: TableKey;
  /** Null in table 4. */
  readonly row: string | null;
  readonly column: string;
  readonly type: CellType;
  readonly unit: string | null;
};

/** 表格各格: every cell of the three tables, in the order in which the form prints them. */
export function formCells(form: ReportForm): readonly FormCell[] {
  return [
    ...form.table2.blocks.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => cell('table2', `${block.key}.${row.key}`, column))),
    ),
    ...form.table3.rows.flatMap((row) => form.table3.columns.map((column) => cell('table3', row.key, column))),
    ...form.table4.columns.map((column) => cell('table4', null, column)),
  ];
}

/** 合并填写的行: keys of groups without cells of their own that bodies fill in as one row (（六）), each with the rows below it. */
export function groupRows(form: ReportForm): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of form.table3.rows) {
    const group = row.groups.slice(1).at(-1);
    if (group) groups.set(group.key, [...(groups.get(group.key) ?? []), row.key]);
  }
  return groups;
}

/** The cells of a group that was filled in as one row. */
export function groupCells(form: ReportForm, group: string): readonly FormCell[] {
  return form.table3.columns.map((column) => cell('table3', group, column));
}

/** What stands in a cell of a report; undefined where the report has no such cell. */
export function valueIn(
  report: Pick<SubmittedReport, TableKey>,
  { table, row, column }: Pick<FormCell, 'table' | 'row' | 'column'>,
): CellValue | undefined {
  if (table === 'table4') return report.table4?.[column];
  return row === null ? undefined : report[table]?.[row]?.[column];
}

const cell = (table: TableKey, row: string | null, { key, type, unit }: FormColumn): FormCell => ({
  address: cellAddress(table, row, key),
  table,
  row,
  column: key,
  type,
  unit,
});
