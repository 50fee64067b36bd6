import type { ReportForm } from '../../law/index.ts';
import type { Reading } from '../report.ts';

/**
 * 未读的行: addresses `TABLE/ROW` of rows that stand in the file but were not read, because nothing is guessed: several filled rows of one
 * label, cells that do not answer to the columns. FORM-ROWS names them; they are neither blank nor nought.
 */
export function unreadRows({ report, deviations }: Reading): ReadonlySet<string> {
  return new Set(
    deviations.flatMap(({ kind, table, row }) =>
      (kind === 'duplicate_row' || kind === 'unfit_row') && row !== null && isEmpty(report[table], row)
        ? [`${table}/${row}`]
        : [],
    ),
  );
}

/** 并行: addresses of the rows that were merged into one with others of their group; their figures stand in the merged row, if anywhere. */
export function mergedRows({ report, deviations }: Reading, form: ReportForm): ReadonlySet<string> {
  const groups = new Set(
    deviations
      .filter(({ kind, table }) => kind === 'merged_row' && table === 'table3')
      .map(({ row }) => form.table3.rows.find(({ key }) => key === row)?.groups.at(-1)?.key ?? row),
  );
  return new Set(
    form.table3.rows
      .filter((row) => groups.has(row.groups.at(-1)?.key ?? '') && isEmpty(report.table3, row.key))
      .map(({ key }) => `table3/${key}`),
  );
}

function isEmpty(table: Reading['report']['table2'] | Reading['report']['table4'], row: string): boolean {
  const cells = table?.[row];
  return typeof cells === 'object' && cells !== null && Object.values(cells).every((value) => value === null);
}
