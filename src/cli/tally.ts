import type { CheckedFile } from '../annual-report/index.ts';

type Count = { readonly severity: string; readonly findings: number; readonly reports: number };

/** 汇总: counts over many files; keeps numbers alone, never the reports. */
export class Tally {
  unread = 0;
  reports = 0;
  clean = 0;
  readonly byRule = new Map<string, Count>();

  get hasErrors(): boolean {
    return [...this.byRule.values()].some(({ severity }) => severity === 'error');
  }

  add(checked: CheckedFile): void {
    if (!checked.ok) {
      this.unread += 1;
      return;
    }
    for (const { findings } of checked.reports) {
      this.reports += 1;
      if (!findings.some(({ severity }) => severity === 'error')) this.clean += 1;
      for (const rule of new Set(findings.map((finding) => finding.rule))) {
        const own = findings.filter((finding) => finding.rule === rule);
        const severity = own.some((finding) => finding.severity === 'error') ? 'error' : (own[0]?.severity ?? 'notice');
        const known = this.byRule.get(rule);
        this.byRule.set(rule, {
          severity: known?.severity === 'error' ? 'error' : severity,
          findings: (known?.findings ?? 0) + own.length,
          reports: (known?.reports ?? 0) + 1,
        });
      }
    }
  }
}
