import { err, ok, type Result } from '../../base/result.ts';
import type { CannotConsolidate } from './consolidation.ts';
import type { CollectedFile } from './submitted-report.ts';

/** 汇总年度: the year of most reports. Two years with as many reports each are not chosen between. */
export function chooseYear(files: readonly CollectedFile[]): Result<number, CannotConsolidate> {
  const counts = new Map<number, number>();
  for (const file of files)
    for (const { year } of file.ok ? file.reports : [])
      if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const years = [...counts].filter(([, count]) => count === most).map(([year]) => year);
  const [year] = years;
  if (year === undefined) return err({ kind: 'no_report' });
  return years.length === 1 ? ok(year) : err({ kind: 'years_tie', years: years.toSorted((one, other) => one - other) });
}
