import type { Words } from '../../base/words.ts';
import type { Severity } from '../finding.ts';

/** 规则一览: every rule with its weight, what it says, and what it rests on, for people. */
export type ListedRule = {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, in a few words, as the head of a finding. */
  readonly short: Words;
  /** What must hold. */
  readonly name: Words;
  readonly basis: string;
};

const FORM = '国办公开办函〔2021〕30号';
const OLD_FORM = '国办公开办函〔2019〕60号';

export const LISTED_RULES: readonly ListedRule[] = [
  {
    id: 'EDITION',
    short: { zh: '格式版本不对', en: 'Wrong edition of the form' },
    severity: 'error',
    name: {
      zh: '格式版本与年度相符：2019、2020年用2019年格式，2021年起用2021年格式，不混用',
      en: 'The form is the one of the report year, and one throughout',
    },
    basis: '条例第五十条第二款',
  },
  {
    id: 'T3-ROW',
    short: { zh: '行合计不符', en: 'Row total is wrong' },
    severity: 'error',
    name: { zh: '表三每一行：总计＝六类申请人之和', en: 'Table 3, each row: total = sum of the six applicant columns' },
    basis: FORM,
  },
  {
    id: 'T3-OUTCOME-TOTAL',
    short: { zh: '（七）总计与各项之和不符', en: '(7) is not the sum' },
    severity: 'error',
    name: { zh: '表三每一列：（七）总计＝各办理结果之和', en: 'Table 3, each column: (7) = sum of the outcomes' },
    basis: FORM,
  },
  {
    id: 'T3-BALANCE',
    short: { zh: '收办不平衡', en: 'Received and accounted for differ' },
    severity: 'error',
    name: { zh: '表三每一列：第一项加第二项，等于第三项（七）加第四项', en: 'Table 3, each column: 1 + 2 = 3 (7) + 4' },
    basis: FORM,
  },
  {
    id: 'T4-RECONSIDERATION',
    short: { zh: '行政复议总计不符', en: 'Reconsideration total is wrong' },
    severity: 'error',
    name: { zh: '表四行政复议：总计＝四种结果之和', en: 'Table 4, reconsideration: total = sum of the results' },
    basis: FORM,
  },
  {
    id: 'T4-LITIGATION_DIRECT',
    short: { zh: '直接起诉总计不符', en: 'Direct suits: total is wrong' },
    severity: 'error',
    name: { zh: '表四未经复议直接起诉：总计＝四种结果之和', en: 'Table 4, sued directly: total = sum of the results' },
    basis: FORM,
  },
  {
    id: 'T4-LITIGATION_AFTER_RECONSIDERATION',
    short: { zh: '复议后起诉总计不符', en: 'Suits after reconsideration: total is wrong' },
    severity: 'error',
    name: {
      zh: '表四复议后起诉：总计＝四种结果之和',
      en: 'Table 4, sued after reconsideration: total = sum of the results',
    },
    basis: FORM,
  },
  {
    id: 'INT',
    short: { zh: '空格，或填的不是整数', en: 'Blank, or no whole number' },
    severity: 'error',
    name: {
      zh: '表三、表四每格填不小于 0 的整数，没有就填 0，不留空',
      en: 'Tables 3 and 4: every cell a whole number from 0, never blank',
    },
    basis: FORM,
  },
  {
    id: 'X-CARRY',
    short: { zh: '上年结转与上年年报不符', en: "Carried over differs from last year's report" },
    severity: 'error',
    name: { zh: '本年“二、上年结转”＝上年“四、结转下年度”', en: "This year's 2 = last year's 4" },
    basis: FORM,
  },
  {
    id: 'PERIOD',
    short: { zh: '年度或统计期限不符', en: 'Year or period does not agree' },
    severity: 'error',
    name: {
      zh: '统计期限为本年1月1日至12月31日，正文年度与标题一致',
      en: 'The period is the report year, and the text speaks of that year',
    },
    basis: FORM,
  },
  {
    id: 'T2-RULES-POWER',
    short: { zh: '无权制定规章却填了数', en: 'Rules reported without the power' },
    severity: 'error',
    name: { zh: '没有规章制定权的机关，“规章”一行填 0', en: 'Bodies without the power to make rules report 0 rules' },
    basis: '立法法第九十一条、第九十三条',
  },
  {
    id: 'NARR-FIELD',
    short: { zh: '正文里的数字没有填上', en: 'A figure in the text is open' },
    severity: 'error',
    name: {
      zh: '正文里插入的数字在表里都有数（只用于在这里做的年报）',
      en: 'Each figure inserted into the text has its figure in the tables (reports made here)',
    },
    basis: FORM,
  },
  {
    id: 'X-INFORCE',
    short: { zh: '现行有效件数与上年不衔接', en: "In force does not follow from last year's" },
    severity: 'warning',
    name: { zh: '现行有效件数＝上年现行有效＋本年制发－本年废止', en: "In force = last year's + issued − abolished" },
    basis: `${FORM}（由栏目名称推出）`,
  },
  {
    id: 'FORM-ROWS',
    short: { zh: '行或栏目与格式不同', en: 'Rows or labels differ from the form' },
    severity: 'warning',
    name: { zh: '行和栏目名称与格式一致，不增行、不并行', en: 'Rows and labels are those of the form' },
    basis: FORM,
  },
  {
    id: 'T2-BLANK',
    short: { zh: '表二有空格', en: 'Blank cells in table 2' },
    severity: 'warning',
    name: { zh: '表二没有空格', en: 'Table 2 has no blank cells' },
    basis: FORM,
  },
  {
    id: 'T2-NONNEG',
    short: { zh: '表二件数不合理', en: 'Impossible count in table 2' },
    severity: 'warning',
    name: {
      zh: '表二的件数不小于 0；废止不多于可废止数',
      en: 'Table 2: counts not below 0; no more abolished than there was',
    },
    basis: FORM,
  },
  {
    id: 'T2-FEE-UNIT',
    short: { zh: '收费金额单位', en: 'Unit of the fees' },
    severity: 'warning',
    name: { zh: '收费金额以万元为单位', en: 'Fees are in units of 10,000 yuan' },
    basis: FORM,
  },
  {
    id: 'T2-19-LE',
    short: { zh: '新公开多于公开总数', en: 'Newly disclosed exceeds all' },
    severity: 'warning',
    name: { zh: '2019年格式：本年新公开不大于对外公开总数', en: '2019 form: newly disclosed at most disclosed in all' },
    basis: OLD_FORM,
  },
  {
    id: 'T2-19-CUM',
    short: { zh: '公开总数与上年不衔接', en: "Disclosed in all does not follow from last year's" },
    severity: 'warning',
    name: {
      zh: '2019年格式：对外公开总数＝上年总数＋本年新公开',
      en: "2019 form: disclosed in all = last year's + newly disclosed",
    },
    basis: OLD_FORM,
  },
  {
    id: 'T2-19-ITEMS',
    short: { zh: '项目数量与上年不衔接', en: "Items do not follow from last year's" },
    severity: 'warning',
    name: {
      zh: '2019年格式：上一年项目数量与上年报告衔接',
      en: "2019 form: items last year follow from last year's report",
    },
    basis: OLD_FORM,
  },
  {
    id: 'TITLE',
    short: { zh: '标题', en: 'Title' },
    severity: 'warning',
    name: {
      zh: '标题有机关全称、年度和“政府信息公开工作年度报告”',
      en: "The title has the body's full name, the year and the official name of the report",
    },
    basis: FORM,
  },
  {
    id: 'NARR-APPS',
    short: { zh: '正文与表三不一致', en: 'Text and table 3 differ' },
    severity: 'warning',
    name: { zh: '正文写的申请件数与表三一致', en: 'Figures of applications in the text agree with table 3' },
    basis: FORM,
  },
  {
    id: 'NARR-DOCS',
    short: { zh: '正文与表二不一致', en: 'Text and table 2 differ' },
    severity: 'warning',
    name: { zh: '正文写的规章、规范性文件件数与表二一致', en: 'Figures of documents in the text agree with table 2' },
    basis: FORM,
  },
  {
    id: 'NARR-FEE',
    short: { zh: '正文与收费金额不一致', en: 'Text and fees differ' },
    severity: 'warning',
    name: { zh: '正文写的收费金额与表二一致', en: 'Fees in the text agree with table 2' },
    basis: FORM,
  },
  {
    id: 'NARR-DISPUTES',
    short: { zh: '正文与表四不一致', en: 'Text and table 4 differ' },
    severity: 'warning',
    name: { zh: '正文写的复议、诉讼件数与表四一致', en: 'Figures of disputes in the text agree with table 4' },
    basis: FORM,
  },
  {
    id: 'S1-FIVE',
    short: { zh: '五个方面不全', en: 'Aspects missing' },
    severity: 'warning',
    name: {
      zh: '第一部分写到五个方面：主动公开、依申请公开、政府信息管理、平台建设、监督保障',
      en: 'Section 1 covers the five aspects',
    },
    basis: FORM,
  },
  {
    id: 'S6-FEE',
    short: { zh: '没有说明信息处理费', en: 'Processing fees not mentioned' },
    severity: 'warning',
    name: { zh: '第六部分说明信息处理费收取情况', en: 'Section 6 reports on processing fees' },
    basis: FORM,
  },
  {
    id: 'DOC-NUMBER',
    short: { zh: '文号、发文机关写法', en: 'Citation' },
    severity: 'warning',
    name: { zh: '引用的文号、发文机关写法正确', en: 'Document numbers and issuers are cited rightly' },
    basis: 'GB/T 9704-2012',
  },
  {
    id: 'TEMPLATE',
    short: { zh: '模板文字未删', en: 'Template text left' },
    severity: 'warning',
    name: { zh: '没有留下模板里的提示文字', en: 'No text of the template is left' },
    basis: FORM,
  },
  {
    id: 'ARTEFACT',
    short: { zh: '转换残留', en: 'Leavings of a conversion' },
    severity: 'warning',
    name: { zh: '没有转换文件留下的杂质', en: 'No leavings of a conversion' },
    basis: FORM,
  },
  {
    id: 'WRONG-WORD',
    short: { zh: '用字、标点', en: 'Wording' },
    severity: 'warning',
    name: { zh: '没有常见错别字和混用的标点', en: 'No common misspellings or mixed punctuation' },
    basis: '国办秘函〔2019〕19号',
  },
  {
    id: 'SIMILAR',
    short: { zh: '与上年文字雷同', en: "Like last year's text" },
    severity: 'notice',
    name: { zh: '文字与上年年报雷同的程度', en: "Likeness of the text to last year's" },
    basis: '条例第五十条',
  },
  {
    id: 'CELL-UNIT',
    short: { zh: '格内有单位', en: 'Unit in a cell' },
    severity: 'notice',
    name: { zh: '格内只填数字，不带单位', en: 'Cells hold figures without units' },
    basis: FORM,
  },
  {
    id: 'CELL-REMARK',
    short: { zh: '格内有备注', en: 'Remark in a cell' },
    severity: 'notice',
    name: { zh: '数字旁的备注移到正文', en: 'Remarks beside figures belong in the text' },
    basis: FORM,
  },
  {
    id: 'FORM-PARTS',
    short: { zh: '缺少通行要素', en: 'Customary parts missing' },
    severity: 'notice',
    name: {
      zh: '写明统计期限、联系方式、电子版下载处、落款',
      en: 'Period, contact, download place and signature are given',
    },
    basis: FORM,
  },
];
