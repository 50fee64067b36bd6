import type { Words } from '../../base/words.ts';
import type { Severity } from '../finding.ts';

/** 规则一览: every rule with its weight, what it says, and what it rests on, for people. */
export type ListedRule = {
  readonly id: string;
  readonly severity: Severity;
  readonly name: Words;
  readonly basis: string;
};

const FORM = '国办公开办函〔2021〕30号';
const OLD_FORM = '国办公开办函〔2019〕60号';

export const LISTED_RULES: readonly ListedRule[] = [
  {
    id: 'EDITION',
    severity: 'error',
    name: {
      zh: '格式版本与年度相符：2019、2020年用2019年格式，2021年起用2021年格式，不混用',
      en: 'The form is the one of the report year, and one throughout',
    },
    basis: '条例第五十条第二款',
  },
  {
    id: 'T3-ROW',
    severity: 'error',
    name: { zh: '表三每一行：总计＝六类申请人之和', en: 'Table 3, each row: total = sum of the six applicant columns' },
    basis: FORM,
  },
  {
    id: 'T3-OUTCOME-TOTAL',
    severity: 'error',
    name: { zh: '表三每一列：（七）总计＝各办理结果之和', en: 'Table 3, each column: (7) = sum of the outcomes' },
    basis: FORM,
  },
  {
    id: 'T3-BALANCE',
    severity: 'error',
    name: { zh: '表三每一列：第一项加第二项，等于第三项（七）加第四项', en: 'Table 3, each column: 1 + 2 = 3 (7) + 4' },
    basis: FORM,
  },
  {
    id: 'T4-RECONSIDERATION',
    severity: 'error',
    name: { zh: '表四行政复议：总计＝四种结果之和', en: 'Table 4, reconsideration: total = sum of the results' },
    basis: FORM,
  },
  {
    id: 'T4-LITIGATION_DIRECT',
    severity: 'error',
    name: { zh: '表四未经复议直接起诉：总计＝四种结果之和', en: 'Table 4, sued directly: total = sum of the results' },
    basis: FORM,
  },
  {
    id: 'T4-LITIGATION_AFTER_RECONSIDERATION',
    severity: 'error',
    name: {
      zh: '表四复议后起诉：总计＝四种结果之和',
      en: 'Table 4, sued after reconsideration: total = sum of the results',
    },
    basis: FORM,
  },
  {
    id: 'INT',
    severity: 'error',
    name: {
      zh: '表三、表四每格填不小于 0 的整数，没有就填 0，不留空',
      en: 'Tables 3 and 4: every cell a whole number from 0, never blank',
    },
    basis: FORM,
  },
  {
    id: 'X-CARRY',
    severity: 'error',
    name: { zh: '本年“二、上年结转”＝上年“四、结转下年度”', en: "This year's 2 = last year's 4" },
    basis: FORM,
  },
  {
    id: 'PERIOD',
    severity: 'error',
    name: {
      zh: '统计期限为本年1月1日至12月31日，正文年度与标题一致',
      en: 'The period is the report year, and the text speaks of that year',
    },
    basis: FORM,
  },
  {
    id: 'T2-RULES-POWER',
    severity: 'error',
    name: { zh: '没有规章制定权的机关，“规章”一行填 0', en: 'Bodies without the power to make rules report 0 rules' },
    basis: '立法法第九十一条、第九十三条',
  },
  {
    id: 'X-INFORCE',
    severity: 'warning',
    name: { zh: '现行有效件数＝上年现行有效＋本年制发－本年废止', en: "In force = last year's + issued − abolished" },
    basis: `${FORM}（由栏目名称推出）`,
  },
  {
    id: 'FORM-ROWS',
    severity: 'warning',
    name: { zh: '行和栏目名称与格式一致，不增行、不并行', en: 'Rows and labels are those of the form' },
    basis: FORM,
  },
  { id: 'T2-BLANK', severity: 'warning', name: { zh: '表二没有空格', en: 'Table 2 has no blank cells' }, basis: FORM },
  {
    id: 'T2-NONNEG',
    severity: 'warning',
    name: {
      zh: '表二的件数不小于 0；废止不多于可废止数',
      en: 'Table 2: counts not below 0; no more abolished than there was',
    },
    basis: FORM,
  },
  {
    id: 'T2-FEE-UNIT',
    severity: 'warning',
    name: { zh: '收费金额以万元为单位', en: 'Fees are in units of 10,000 yuan' },
    basis: FORM,
  },
  {
    id: 'T2-19-LE',
    severity: 'warning',
    name: { zh: '2019年格式：本年新公开不大于对外公开总数', en: '2019 form: newly disclosed at most disclosed in all' },
    basis: OLD_FORM,
  },
  {
    id: 'T2-19-CUM',
    severity: 'warning',
    name: {
      zh: '2019年格式：对外公开总数＝上年总数＋本年新公开',
      en: "2019 form: disclosed in all = last year's + newly disclosed",
    },
    basis: OLD_FORM,
  },
  {
    id: 'T2-19-ITEMS',
    severity: 'warning',
    name: {
      zh: '2019年格式：上一年项目数量与上年报告衔接',
      en: "2019 form: items last year follow from last year's report",
    },
    basis: OLD_FORM,
  },
  {
    id: 'TITLE',
    severity: 'warning',
    name: {
      zh: '标题有机关全称、年度和“政府信息公开工作年度报告”',
      en: "The title has the body's full name, the year and the official name of the report",
    },
    basis: FORM,
  },
  {
    id: 'NARR-APPS',
    severity: 'warning',
    name: { zh: '正文写的申请件数与表三一致', en: 'Figures of applications in the text agree with table 3' },
    basis: FORM,
  },
  {
    id: 'NARR-DOCS',
    severity: 'warning',
    name: { zh: '正文写的规章、规范性文件件数与表二一致', en: 'Figures of documents in the text agree with table 2' },
    basis: FORM,
  },
  {
    id: 'NARR-FEE',
    severity: 'warning',
    name: { zh: '正文写的收费金额与表二一致', en: 'Fees in the text agree with table 2' },
    basis: FORM,
  },
  {
    id: 'NARR-DISPUTES',
    severity: 'warning',
    name: { zh: '正文写的复议、诉讼件数与表四一致', en: 'Figures of disputes in the text agree with table 4' },
    basis: FORM,
  },
  {
    id: 'S1-FIVE',
    severity: 'warning',
    name: {
      zh: '第一部分写到五个方面：主动公开、依申请公开、政府信息管理、平台建设、监督保障',
      en: 'Section 1 covers the five aspects',
    },
    basis: FORM,
  },
  {
    id: 'S6-FEE',
    severity: 'warning',
    name: { zh: '第六部分说明信息处理费收取情况', en: 'Section 6 reports on processing fees' },
    basis: FORM,
  },
  {
    id: 'DOC-NUMBER',
    severity: 'warning',
    name: { zh: '引用的文号、发文机关写法正确', en: 'Document numbers and issuers are cited rightly' },
    basis: 'GB/T 9704-2012',
  },
  {
    id: 'TEMPLATE',
    severity: 'warning',
    name: { zh: '没有留下模板里的提示文字', en: 'No text of the template is left' },
    basis: FORM,
  },
  {
    id: 'ARTEFACT',
    severity: 'warning',
    name: { zh: '没有转换文件留下的杂质', en: 'No leavings of a conversion' },
    basis: FORM,
  },
  {
    id: 'WRONG-WORD',
    severity: 'warning',
    name: { zh: '没有常见错别字和混用的标点', en: 'No common misspellings or mixed punctuation' },
    basis: '国办秘函〔2019〕19号',
  },
  {
    id: 'SIMILAR',
    severity: 'notice',
    name: { zh: '文字与上年年报雷同的程度', en: "Likeness of the text to last year's" },
    basis: '条例第五十条',
  },
  {
    id: 'CELL-UNIT',
    severity: 'notice',
    name: { zh: '格内只填数字，不带单位', en: 'Cells hold figures without units' },
    basis: FORM,
  },
  {
    id: 'CELL-REMARK',
    severity: 'notice',
    name: { zh: '数字旁的备注移到正文', en: 'Remarks beside figures belong in the text' },
    basis: FORM,
  },
  {
    id: 'FORM-PARTS',
    severity: 'notice',
    name: {
      zh: '写明统计期限、联系方式、电子版下载处、落款',
      en: 'Period, contact, download place and signature are given',
    },
    basis: FORM,
  },
];
