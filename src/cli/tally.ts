import type { CheckedFile, Severity } from '../annual-report/index.ts';

type Count = { readonly severity: Severity; readonly findings: number; readonly reports: number };

/** Counts of one file: numbers alone, so that a thread may send them. */
export type FileTally = {
  readonly isUnread: boolean;
  readonly reports: number;
  readonly clean: number;
  readonly byRule: readonly (readonly [rule: string, count: Count])[];
};

/** Counts what was found in one file. */
export function tallyOf(checked: CheckedFile): FileTally {
  if (!checked.ok) return { isUnread: true, reports: 0, clean: 0, byRule: [] };
  const byRule = new Map<string, Count>();
  for (const { findings } of checked.reports) {
    const inReport = new Map<string, Count>();
    for (const { rule, severity } of findings) {
      inReport.set(rule, joined(inReport.get(rule), { severity, findings: 1, reports: 0 }));
    }
    for (const [rule, count] of inReport) byRule.set(rule, joined(byRule.get(rule), { ...count, reports: 1 }));
  }
  const hasErrors = (one: (typeof checked.reports)[number]): boolean =>
    one.findings.some(({ severity }) => severity === 'error');
  return {
    isUnread: false,
    reports: checked.reports.length,
    clean: checked.reports.filter((one) => !hasErrors(one)).length,
    byRule: [...byRule],
  };
}

/** 汇总: counts over many files; keeps numbers alone, never the reports. */
export class Tally {
  unread = 0;
  reports = 0;
  clean = 0;
  readonly byRule = new Map<string, Count>();

  get hasErrors(): boolean {
    return [...this.byRule.values()].some(({ severity }) => severity === 'error');
  }

  add({ isUnread, reports, clean, byRule }: FileTally): void {
    this.unread += isUnread ? 1 : 0;
    this.reports += reports;
    this.clean += clean;
    for (const [rule, count] of byRule) this.byRule.set(rule, joined(this.byRule.get(rule), count));
  }
}

/** Two counts as one; an error anywhere makes the whole an error. */
const joined = (one: Count | undefined, other: Count): Count =>
  one === undefined
    ? other
    : {
        severity: one.severity === 'error' || other.severity === 'error' ? 'error' : one.severity,
        findings: one.findings + other.findings,
        reports: one.reports + other.reports,
      };
