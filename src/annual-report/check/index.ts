import { formForYear, formOfEdition, newestForm, type ReportForm } from '../../law/index.ts';
import type { Finding, Severity } from '../finding.ts';
import { originalOf, type Original } from '../original.ts';
import type { Reading, Report } from '../report.ts';
import { BLANKS_OF_TABLE_2, COUNTS_OF_TABLE_2, WHOLE_NUMBERS } from './blanks.ts';
import { CELL_REMARK, CELL_UNIT, FEE_UNIT } from './cells.ts';
import { EDITION, FORM_ROWS } from './form-rules.ts';
import { RELATION_RULES } from './relations.ts';
import type { Rule } from './rule.ts';
import { textRules } from './text/index.ts';

/** A report with all that was found in it, errors first. */
export type CheckedReport = {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly form: ReportForm;
  readonly previous: Report | null;
  /** Null, or left out, where the file has no pages. */
  readonly original?: Original | null;
};

/** Every rule but the one that needs many bodies' reports, in the order in which their findings are listed. */
export const RULES: readonly Rule[] = [
  EDITION,
  FORM_ROWS,
  ...RELATION_RULES,
  WHOLE_NUMBERS,
  BLANKS_OF_TABLE_2,
  COUNTS_OF_TABLE_2,
  FEE_UNIT,
  CELL_UNIT,
  CELL_REMARK,
  ...textRules,
];

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** 检查年报: tries every rule on one report; `previous` is the same body's report of the year before. Pure: same report, same findings. */
export function checkReading(reading: Reading, previous: Reading | null): CheckedReport {
  const form = formOf(reading.report);
  const findings = RULES.flatMap((rule) => rule.check({ reading, form, previous }));
  return {
    report: reading.report,
    findings: findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]),
    form,
    previous: previous?.report ?? null,
    original: originalOf(reading, findings),
  };
}

/** The form that the tables have; where that cannot be said, the one that the year wants. */
function formOf({ edition, year }: Report): ReportForm {
  const own = edition === null ? null : formOfEdition(edition);
  return own ?? (year === null ? newestForm() : formForYear(year));
}
