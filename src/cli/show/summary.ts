import type { Tally } from '../tally.ts';
import type { Voice } from '../terminal.ts';
import { pad } from './columns.ts';

/** Which faults there are, in how many reports, the commonest first. */
export function showSummary(tally: Tally, { language, paint }: Voice): string {
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
