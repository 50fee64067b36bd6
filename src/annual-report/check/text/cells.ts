import type { Words } from '../../../base/words.ts';
import type { ReportForm } from '../../../law/index.ts';
import type { CellValue, Report, TableFigures } from '../../report.ts';

/** The figure in a cell; a blank, `/` or a missing row is none. */
export function figureIn(table: TableFigures | null, row: string, column: string): number | null {
  return numberOf(table?.[row]?.[column]);
}

/** The figure of a cell of table 4. */
export function figureInTable4(report: Report, column: string): number | null {
  return numberOf(report.table4?.[column]);
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Rows of table 3 that a name covers: the row itself, or all rows of a group ((三) 不予公开). */
export function rowsUnder(report: Report, row: string): readonly string[] {
  const rows = Object.keys(report.table3 ?? {});
  return rows.includes(row) ? [row] : rows.filter((key) => key.startsWith(`${row}.`));
}

/** The sum over a row or a group, blanks counted as nothing; null when no cell of it holds a figure. */
export function sumUnder(report: Report, row: string): number | null {
  const figures = rowsUnder(report, row).flatMap((key) => figureIn(report.table3, key, 'total') ?? []);
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}

/** Name of a row of table 3 in the form's words, groups included. */
export function nameOfRow(form: ReportForm, row: string): Words {
  for (const each of form.table3.rows) {
    if (each.key === row) return { zh: each.label, en: each.en };
    const group = each.groups.find(({ key }) => key === row);
    if (group !== undefined) return { zh: group.label, en: group.en };
  }
  return { zh: row, en: row };
}

/** Name of a column of table 3 in the form's words. */
export function nameOfColumn(form: ReportForm, column: string): Words {
  const found = form.table3.columns.find(({ key }) => key === column);
  return found === undefined ? { zh: column, en: column } : { zh: found.label, en: found.en };
}
