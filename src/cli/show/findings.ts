import type { Language } from '../../base/words.ts';
import { numberFindings, type CheckedReport, type Finding, type Severity } from '../../annual-report/index.ts';
import type { Voice } from '../terminal.ts';

const NAMES: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  notice: { zh: '注意', en: 'notice' },
};

const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** 发现清单: one line each, numbered as in the grid, with the basis. */
export function showFindings({ findings }: CheckedReport, { language, paint }: Voice): string {
  if (findings.length === 0) return language === 'zh' ? '没有发现问题。' : 'Nothing wrong was found.';
  const numbered = numberFindings(findings);
  return numbered
    .map(({ number, severity, rule, message, place, basis, note }) => {
      const at = place ? (language === 'zh' ? `（${place}）` : ` (${place})`) : '';
      const said = note === undefined ? '' : `\n    ${language === 'zh' ? '说明：' : 'Note: '}${note}`;
      return `${paint(STYLES[severity], `[${number}] ${NAMES[severity][language]}`)} ${message[language]}${at} ${paint('dim', `${rule} · ${basis}`)}${said}`;
    })
    .join('\n');
}

/** “3 处错误、2 处提醒、1 处注意”. */
export function countFindings(findings: readonly Finding[], language: Language): string {
  const counts = (['error', 'warning', 'notice'] as const).map((severity) => ({
    severity,
    count: findings.filter((one) => one.severity === severity).length,
  }));
  return language === 'zh'
    ? counts.map(({ severity, count }) => `${count} 处${NAMES[severity].zh}`).join('、')
    : counts.map(({ severity, count }) => `${count} ${NAMES[severity].en}${count === 1 ? '' : 's'}`).join(', ');
}

/** The line above a report: file, body, year, edition. */
export function showReportName({ report, form }: CheckedReport, { language, paint }: Voice): string {
  const unknown = language === 'zh' ? '机关不明' : 'body unknown';
  const year =
    report.year === null
      ? language === 'zh'
        ? '年度不明'
        : 'year unknown'
      : language === 'zh'
        ? `${report.year}年`
        : String(report.year);
  const edition = report.edition === 'mixed' ? (language === 'zh' ? '格式混用' : 'mixed forms') : form.name[language];
  const part = report.part === undefined ? '' : language === 'zh' ? `（第${report.part}份）` : ` (part ${report.part})`;
  return `${paint('bold', `${report.agency ?? unknown} ${year}`)}  ${edition}  ${paint('dim', report.file + part)}`;
}
