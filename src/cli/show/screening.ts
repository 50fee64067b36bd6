import type { Words } from '../../base/words.ts';
import type { ScreeningFinding, ScreeningRule, ScreeningSeverity } from '../../screening/index.ts';
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

const RULE_NAMES: Readonly<Record<ScreeningRule, Words>> = {
  resident_id: { zh: '身份证号', en: 'identity number' },
  mobile_phone: { zh: '手机号', en: 'mobile number' },
  landline_phone: { zh: '个人固定电话', en: 'private telephone' },
  bank_card: { zh: '银行卡号', en: 'bank card' },
  passport: { zh: '护照号', en: 'passport' },
  home_address: { zh: '家庭住址', en: 'home address' },
  email: { zh: '个人邮箱', en: 'private mailbox' },
  licence_plate: { zh: '车牌号', en: 'licence plate' },
  medical: { zh: '病情', en: 'illness' },
  minor: { zh: '儿童姓名', en: "child's name" },
  secrecy_marking: { zh: '密级标志', en: 'secrecy marking' },
  internal_marking: { zh: '内部标注', en: 'internal marking' },
  metadata: { zh: '隐藏信息', en: 'hidden content' },
  error_word: { zh: '错敏词', en: 'wrong word' },
  artefact: { zh: '残留', en: 'trace' },
  unreadable: { zh: '读不出', en: 'unreadable' },
};

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
