import type { Words } from '../../base/words.ts';
import { RULE_NAMES, type ScreeningFinding, type ScreeningSeverity } from '../../screening/index.ts';
import type { Voice } from '../terminal.ts';

/** 筛查结果: the file, how many of each severity, then one line a finding: place, what, the masked value. */
export function showScreening(
  { file, findings }: { readonly file: string; readonly findings: readonly ScreeningFinding[] },
  voice: Voice,
): string {
  const { paint } = voice;
  const head = `${paint('bold', file)}  ${sayCounts(findings, voice)}`;
  if (findings.length === 0) return head;
  return [head, '', ...findings.map((finding) => sayFinding(finding, voice))].join('\n');
}

const SEVERITIES: Readonly<Record<ScreeningSeverity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  notice: { zh: '注意', en: 'notice' },
};
const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

function sayFinding(
  { rule, severity, text, place, hidden, message, basis }: ScreeningFinding,
  { language, paint }: Voice,
): string {
  const isHidden = hidden ? (language === 'zh' ? '（隐藏）' : ' (hidden)') : '';
  const what =
    text === '' ? RULE_NAMES[rule][language] : `${RULE_NAMES[rule][language]} ${text.replaceAll(/\s+/gu, ' ')}`;
  const line = `${paint(STYLES[severity], SEVERITIES[severity][language])}  ${place}${isHidden}  ${what}`;
  return `${line}  ${paint('dim', `${message[language]} · ${basis}`)}`;
}

function sayCounts(findings: readonly ScreeningFinding[], { language }: Voice): string {
  if (findings.length === 0)
    return language === 'zh' ? '没有发现不能公开的内容' : 'nothing found that must not be published';
  return (['error', 'warning', 'notice'] as const)
    .map((severity) => {
      const count = findings.filter((one) => one.severity === severity).length;
      return language === 'zh'
        ? `${count} 处${SEVERITIES[severity].zh}`
        : `${count} ${SEVERITIES[severity].en}${count === 1 ? '' : 's'}`;
    })
    .join(language === 'zh' ? '、' : ', ');
}
