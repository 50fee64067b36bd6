import type { CheckedFile } from '../../annual-report/index.ts';
import type { Terminal } from '../terminal.ts';
import { pad } from './columns.ts';

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

/** Which faults there are, in how many reports, the commonest first. */
export function showSummary(tally: Tally, { language, paint }: Terminal): string {
  const { reports, clean, unread } = tally;
  const head =
    language === 'zh'
      ? `共 ${reports} 份年报，${clean} 份没有错误，${reports - clean} 份有错误；${unread} 个文件读不了`
      : `${reports} reports: ${clean} without errors, ${reports - clean} with errors; ${unread} files could not be read`;
  const rows = [...tally.byRule]
    .toSorted(([, one], [, other]) => other.reports - one.reports || other.findings - one.findings)
    .map(([rule, { severity, findings, reports: inReports }]) => {
      const counts =
        language === 'zh' ? `${inReports} 份 ${findings} 处` : `${inReports} reports, ${findings} findings`;
      const style = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan';
      return `  ${paint(style, pad(rule, 36))} ${counts}`;
    });
  return [paint('bold', head), ...rows].join('\n');
}
