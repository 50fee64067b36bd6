import { RULE_NAMES, SEVERITY_NAMES, type ScreeningFinding } from '../../screening/index.ts';
import type { Terminal } from '../terminal.ts';

/** 筛查结果: the file, how many of each severity, then one line a finding: place, what, the masked value. */
export function showScreening(
  { file, findings }: { readonly file: string; readonly findings: readonly ScreeningFinding[] },
  terminal: Terminal,
): string {
  const { paint } = terminal;
  const head = `${paint('bold', file)}  ${sayCounts(findings, terminal)}`;
  if (findings.length === 0) return head;
  return [head, '', ...findings.map((finding) => sayFinding(finding, terminal))].join('\n');
}

const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

function sayFinding(
  { rule, severity, text, place, hidden, message, basis }: ScreeningFinding,
  { language, paint }: Terminal,
): string {
  const isHidden = hidden ? (language === 'zh' ? '（隐藏）' : ' (hidden)') : '';
  const what =
    text === '' ? RULE_NAMES[rule][language] : `${RULE_NAMES[rule][language]} ${text.replaceAll(/\s+/gu, ' ')}`;
  const line = `${paint(STYLES[severity], SEVERITY_NAMES[severity][language])}  ${place}${isHidden}  ${what}`;
  return `${line}  ${paint('dim', `${message[language]} · ${basis}`)}`;
}

function sayCounts(findings: readonly ScreeningFinding[], { language }: Terminal): string {
  if (findings.length === 0)
    return language === 'zh' ? '没有发现不能公开的内容' : 'nothing found that must not be published';
  return (['error', 'warning', 'notice'] as const)
    .map((severity) => {
      const count = findings.filter((one) => one.severity === severity).length;
      return language === 'zh'
        ? `${count} 处${SEVERITY_NAMES[severity].zh}`
        : `${count} ${SEVERITY_NAMES[severity].en}${count === 1 ? '' : 's'}`;
    })
    .join(language === 'zh' ? '、' : ', ');
}
