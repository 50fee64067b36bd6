import type { ReportForm } from '../../law/index.ts';
import { formForYear, formOfEdition, newestForm } from '../../law/index.ts';
import type { Report } from '../report.ts';

/**
 * 所用格式: the form in which a report is printed: the edition that its tables have, else the one that its year wants. A group of rows that
 * the body filled in as one row (（六）其他处理) is printed as that one row.
 */
export function printedForm(report: Report): ReportForm {
  const form =
    (report.edition === null ? null : formOfEdition(report.edition)) ??
    (report.year === null ? newestForm() : formForYear(report.year));
  const merged = new Set(
    form.table3.rows.flatMap(({ groups }) => {
      const group = groups.at(-1);
      return group && isFilledAsOne(form, report, group.key) ? [group.key] : [];
    }),
  );
  if (merged.size === 0) return form;
  const printed = new Set<string>();
  const rows = form.table3.rows.flatMap((row) => {
    const group = row.groups.at(-1);
    if (!group || !merged.has(group.key)) return [row];
    if (printed.has(group.key)) return [];
    printed.add(group.key);
    return [{ ...group, groups: row.groups.slice(0, -1), cite: null }];
  });
  return { ...form, table3: { ...form.table3, rows } };
}

function isFilledAsOne(form: ReportForm, { table3 }: Report, group: string): boolean {
  const isFilled = (key: string) => Object.values(table3?.[key] ?? {}).some((value) => value !== null);
  const own = form.table3.rows.filter((row) => row.groups.at(-1)?.key === group);
  return !form.table3.rows.some(({ key }) => key === group) && isFilled(group) && !own.some(({ key }) => isFilled(key));
}
