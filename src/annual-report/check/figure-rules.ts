import type { Finding } from '../finding.ts';
import { formOfReport } from '../report-edition.ts';
import type { Report } from '../report.ts';
import { BLANKS_OF_TABLE_2, COUNTS_OF_TABLE_2, WHOLE_NUMBERS } from './blanks.ts';
import { CELL_REMARK, CELL_UNIT, FEE_UNIT } from './cells.ts';
import { RELATION_RULES } from './relations.ts';
import type { Rule } from './rule.ts';

/** Rules that look at nothing but the figures of the tables. */
export const FIGURE_RULES: readonly Rule[] = [
  ...RELATION_RULES,
  WHOLE_NUMBERS,
  BLANKS_OF_TABLE_2,
  COUNTS_OF_TABLE_2,
  FEE_UNIT,
  CELL_UNIT,
  CELL_REMARK,
];

/** 核对数字: the figures of a report alone, as fast as somebody types; the whole check says the same of them. */
export function checkFigures(report: Report, previous: Report | null): readonly Finding[] {
  const form = formOfReport(report);
  const around = { lines: [], deviations: [], leavings: [] };
  const checked = {
    reading: { report, ...around },
    form,
    previous: previous === null ? null : { report: previous, ...around },
  };
  return FIGURE_RULES.flatMap((rule) => rule.check(checked));
}
