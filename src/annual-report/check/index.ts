import type { ReportForm } from '../../law/index.ts';
import type { Finding, Severity } from '../finding.ts';
import { withNotes } from '../notes.ts';
import { originalOf, type Original } from '../original.ts';
import { formOfReport } from '../report-edition.ts';
import type { Reading, Report } from '../report.ts';
import { FIGURE_RULES } from './figure-rules.ts';
import { EDITION, FORM_ROWS } from './form-rules.ts';
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
export const RULES: readonly Rule[] = [EDITION, FORM_ROWS, ...FIGURE_RULES, ...textRules];

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** 检查年报: tries every rule on one report; `previous` is the same body's report of the year before. Pure: same report, same findings. */
export function checkReading(reading: Reading, previous: Reading | null): CheckedReport {
  const form = formOfReport(reading.report);
  const found = RULES.flatMap((rule) => rule.check({ reading, form, previous }));
  const findings = withNotes(found, reading.report.notes ?? []);
  return {
    report: reading.report,
    findings: findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]),
    form,
    previous: previous?.report ?? null,
    original: originalOf(reading, findings),
  };
}
