import type { ReportForm } from '../../src/law/index.ts';

const last = 'last:carried_forward_to_next_year';
const carried = {
  id: 'X-CARRY',
  severity: 'error' as const,
  name: { zh: '上年结转等于上年第四项', en: "Carried over equals last year's item four" },
  basis: '试验格式',
  over: { kind: 'each_table3_column' as const },
  left: ['carried_over_from_last_year'],
  right: [last],
  relation: 'equals' as const,
  needs: [last],
};

const OUTCOME = { key: 'outcome', label: '三、本年度办理结果', en: 'Outcomes this year' };
const OTHER = { key: 'outcome.other_handling', label: '（六）其他处理', en: 'Other handling' };
const count = { type: 'count' as const, unit: '件' };

/** A form with every shape of the real ones (blocks, groups, two levels of heads) and few rows of each. */
export const SMALL_FORM: ReportForm = {
  edition: '2021',
  name: { zh: '试验格式', en: 'Form for tests' },
  notice: { number: '试〔2021〕1号', issuer: '试验', issuedOn: null },
  years: { from: 2021, to: null },
  sections: [
    { key: 'overview', label: '一、总体情况', en: 'Overview', variants: [], table: null },
    { key: 'proactive', label: '二、主动公开政府信息情况', en: 'Proactive disclosure', variants: [], table: 'table2' },
    {
      key: 'applications',
      label: '三、收到和处理政府信息公开申请情况',
      en: 'Applications',
      variants: [],
      table: 'table3',
    },
    { key: 'disputes', label: '四、政府信息公开行政复议、行政诉讼情况', en: 'Disputes', variants: [], table: 'table4' },
    { key: 'problems', label: '五、存在的主要问题及改进情况', en: 'Problems', variants: [], table: null },
    { key: 'other_matters', label: '六、其他需要报告的事项', en: 'Other matters', variants: [], table: null },
  ],
  table2: {
    blocks: [
      {
        key: 'art20_1',
        caption: '第二十条第（一）项',
        columns: [
          { key: 'issued_this_year', label: '本年制发件数', en: 'Issued this year', ...count },
          { key: 'in_force', label: '现行有效件数', en: 'In force', ...count },
        ],
        rows: [{ key: 'normative_documents', label: '行政规范性文件', en: 'Normative documents' }],
      },
      {
        key: 'art20_5',
        caption: '第二十条第（五）项',
        columns: [{ key: 'decisions', label: '本年处理决定数量', en: 'Decisions', ...count }],
        rows: [{ key: 'administrative_licence', label: '行政许可', en: 'Licences' }],
      },
    ],
  },
  table3: {
    cornerNote: '（第一项加第二项之和，等于第三项加第四项之和）',
    columnHead: '申请人情况',
    columnGroup: '法人或其他组织',
    columns: [
      { key: 'natural_person', label: '自然人', en: 'Natural persons', ...count },
      { key: 'business_enterprise', label: '商业企业', en: 'Enterprises', ...count },
      { key: 'other_org', label: '其他', en: 'Other', ...count },
      { key: 'total', label: '总计', en: 'Total', ...count },
    ],
    rows: [
      { key: 'received_this_year', label: '一、本年新收政府信息公开申请数量', en: 'Received', groups: [], cite: null },
      {
        key: 'carried_over_from_last_year',
        label: '二、上年结转政府信息公开申请数量',
        en: 'Carried over',
        groups: [],
        cite: null,
      },
      { key: 'outcome.disclosed', label: '（一）予以公开', en: 'Disclosed', groups: [OUTCOME], cite: null },
      {
        key: 'outcome.other_handling.overdue_fee',
        label: '2.逾期未缴费',
        en: 'Fee not paid',
        groups: [OUTCOME, OTHER],
        cite: null,
      },
      { key: 'outcome.other_handling.other', label: '3.其他', en: 'Other', groups: [OUTCOME, OTHER], cite: null },
      { key: 'outcome.total', label: '（七）总计', en: 'Total', groups: [OUTCOME], cite: null },
      {
        key: 'carried_forward_to_next_year',
        label: '四、结转下年度继续办理',
        en: 'Carried forward',
        groups: [],
        cite: null,
      },
    ],
  },
  table4: {
    columns: [
      {
        key: 'reconsideration.upheld',
        label: '结果维持',
        en: 'Upheld',
        groups: [{ key: 'reconsideration', label: '行政复议', en: 'Reconsideration' }],
        ...count,
      },
      {
        key: 'reconsideration.total',
        label: '总计',
        en: 'Total',
        groups: [{ key: 'reconsideration', label: '行政复议', en: 'Reconsideration' }],
        ...count,
      },
      ...(['direct', 'after_reconsideration'] as const).map((way) => ({
        key: `litigation_${way}.total`,
        label: '总计',
        en: 'Total',
        groups: [
          { key: 'litigation', label: '行政诉讼', en: 'Litigation' },
          { key: `litigation_${way}`, label: way === 'direct' ? '未经复议直接起诉' : '复议后起诉', en: way },
        ],
        ...count,
      })),
    ],
  },
  relations: [carried],
};
