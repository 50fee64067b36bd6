import { REPORT_FORMS, type ReportForm } from '../../law/index.ts';
import type { ReportEdition } from '../report.ts';
import { isFilled } from './rows-read.ts';
import type { TablesRead } from './tables-reader.ts';

/**
 * 辨版: which edition the tables have, by the rows and columns that only some editions have; not the one that the year wants.
 * `mixed` when no edition has them all, null when what is there is in all editions alike.
 */
export function editionOf(tables: TablesRead): ReportEdition {
  const rows2 = [...tables.table2.keys()];
  const rows3 = rowsThatTell(tables);
  if (tables.columnsOfTable2.size === 0 && rows2.length === 0 && rows3.length === 0) return null;
  const fitting = REPORT_FORMS.filter(
    (form) =>
      hasColumns(form, tables.columnsOfTable2) &&
      rows2.every((row) => hasRow2(form, row)) &&
      rows3.every((row) => form.table3.rows.some(({ key }) => key === row)),
  );
  if (fitting.length === 0) return 'mixed';
  return fitting.length === 1 ? (fitting[0]?.edition ?? null) : null;
}

/** Rows of table 3, without those that only say that three rows were merged into one (which any body may do to any form). */
function rowsThatTell({ table3, table2, columnsOfTable2 }: TablesRead): readonly string[] {
  const groups = new Set(
    REPORT_FORMS.flatMap((form) => form.table3.rows.flatMap((row) => row.groups.map(({ key }) => key))),
  );
  const knowsTable2 = columnsOfTable2.size > 0 || table2.size > 0;
  return [...table3]
    .filter(([key, occurrences]) => !groups.has(key) || (!knowsTable2 && occurrences.some(isFilled)))
    .map(([key]) => key);
}

const hasColumns = (form: ReportForm, met: ReadonlySet<string>): boolean =>
  [...met].every((column) =>
    form.table2.blocks.some((block) => block.columns.some(({ key }) => `${block.key}/${key}` === column)),
  );

const hasRow2 = (form: ReportForm, row: string): boolean =>
  form.table2.blocks.some((block) => block.rows.some(({ key }) => `${block.key}.${key}` === row));
