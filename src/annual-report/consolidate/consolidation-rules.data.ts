import type { ListedRule } from '../check/listed-rules.data.ts';

const SUBMITTED = '条例第四十九条第一款';
const PUBLISHED = '条例第四十九条第二款';
const FORM = '条例第五十条第二款';

/** 汇总的规则: what is said of a sum of many reports, beside the rules for one report. */
export const CONSOLIDATION_RULES = {
  'X-CONSOL': {
    severity: 'error',
    short: { zh: '与各成员之和不符', en: 'Not the sum of the members' },
    name: { zh: '上级年报的每一格＝各成员之和', en: "Each cell of the superior's report = sum of the members" },
    basis: PUBLISHED,
  },
  'X-CARRY': {
    severity: 'error',
    short: { zh: '上年结转与上年年报不符', en: "Carried over differs from last year's reports" },
    name: {
      zh: '本年“二、上年结转”＝本机关和并入机关上年“四、结转下年度”之和',
      en: "This year's 2 = sum of last year's 4 of the body and of those merged into it",
    },
    basis: '国办公开办函〔2021〕30号',
  },
  'CONSOL-MISSING': {
    severity: 'error',
    short: { zh: '缺报', en: 'Missing' },
    name: { zh: '名单上计入汇总的机关都报了', en: 'Every body of the list that counts has handed in' },
    basis: SUBMITTED,
  },
  'CONSOL-DOUBLE': {
    severity: 'error',
    short: { zh: '重复报送且数据不同', en: 'Handed in twice, with different figures' },
    name: { zh: '一个机关一个年度只有一份数据', en: 'One body has one set of figures for a year' },
    basis: SUBMITTED,
  },
  'CONSOL-SAME': {
    severity: 'notice',
    short: { zh: '重复报送', en: 'Handed in twice' },
    name: { zh: '同一份年报只计一次', en: 'The same report counts once' },
    basis: SUBMITTED,
  },
  'CONSOL-FOREIGN': {
    severity: 'warning',
    short: { zh: '不在名单上', en: 'Not on the list' },
    name: { zh: '每份年报都属于名单上的机关', en: 'Every report is of a body of the list' },
    basis: SUBMITTED,
  },
  'CONSOL-YEAR': {
    severity: 'warning',
    short: { zh: '年度不符', en: 'Another year' },
    name: { zh: '每份年报都是汇总的年度', en: 'Every report is of the year that is summed' },
    basis: SUBMITTED,
  },
  'CONSOL-OWN': {
    severity: 'warning',
    short: { zh: '疑似上级的汇总年报', en: "Seems to be the superior's own report" },
    name: { zh: '上级自己的年报不计入汇总', en: "The superior's own report is not added to itself" },
    basis: PUBLISHED,
  },
  'CONSOL-FILE-NAME': {
    severity: 'notice',
    short: { zh: '按文件名归入', en: 'Placed by its file name' },
    name: { zh: '年报里写有机关名称', en: 'A report names its body' },
    basis: FORM,
  },
  'CONSOL-MERGED': {
    severity: 'notice',
    short: { zh: '并入机关一并计入', en: 'Counted with bodies merged into it' },
    name: { zh: '并入的机关与承接的机关不重复计数', en: 'Merged bodies are not counted twice' },
    basis: '国办公开办函〔2019〕14号',
  },
  'CONSOL-EDITION': {
    severity: 'error',
    short: { zh: '格式版本不同', en: 'Another edition of the form' },
    name: { zh: '各成员用的是这一年度的格式', en: 'The members use the form of the year' },
    basis: FORM,
  },
  'CONSOL-TABLE': {
    severity: 'error',
    short: { zh: '缺表', en: 'A table is missing' },
    name: { zh: '三张表都有', en: 'All three tables are there' },
    basis: FORM,
  },
  'CONSOL-UNREAD': {
    severity: 'warning',
    short: { zh: '有的数没有加入', en: 'Figures were not added' },
    name: { zh: '每格都是能加的数，单位与格式一致', en: 'Every cell holds a figure in the unit of the form' },
    basis: FORM,
  },
  'CONSOL-BLANK': {
    severity: 'notice',
    short: { zh: '空白没有加入', en: 'Blanks were not added' },
    name: { zh: '没有数的格填0，不留空白', en: 'A cell without a figure holds 0, not a blank' },
    basis: FORM,
  },
  'CONSOL-GROUP': {
    severity: 'warning',
    short: { zh: '（六）没有分项', en: '(6) is not divided up' },
    name: { zh: '（六）其他处理分三项填写', en: '(6) is filled in as three rows' },
    basis: FORM,
  },
} as const satisfies Readonly<Record<string, Omit<ListedRule, 'id'>>>;

export type ConsolidationRule = keyof typeof CONSOLIDATION_RULES;

/** The name of a rule of the sum in a few words; null where it is none. */
export function consolidationRule(id: string): (typeof CONSOLIDATION_RULES)[ConsolidationRule] | null {
  return Object.entries(CONSOLIDATION_RULES).find(([key]) => key === id)?.[1] ?? null;
}
