import type { FormColumn, FormLabel, Table3Form, Table3Row } from './form.ts';

/** What tables 3 of all editions have in common; each edition puts its own rows under （六） in between. */

export const OUTCOME: FormLabel = { key: 'outcome', label: '三、本年度办理结果', en: '3. Outcomes this year' };
const NOT_DISCLOSED: FormLabel = { key: 'outcome.not_disclosed', label: '（三）不予公开', en: '(3) Not disclosed' };
const UNABLE_TO_PROVIDE: FormLabel = {
  key: 'outcome.unable_to_provide',
  label: '（四）无法提供',
  en: '(4) Unable to provide',
};
const NOT_PROCESSED: FormLabel = { key: 'outcome.not_processed', label: '（五）不予处理', en: '(5) Not processed' };

export const TABLE_3_HEAD: Pick<Table3Form, 'cornerNote' | 'columnHead' | 'columnGroup'> = {
  cornerNote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  columnHead: '申请人情况',
  columnGroup: '法人或其他组织',
};

export const TABLE_3_COLUMNS: readonly FormColumn[] = [
  {
    key: 'natural_person',
    label: '自然人',
    en: 'natural persons',
    type: 'count',
    unit: '件',
    variants: ['公民', '个人'],
  },
  {
    key: 'business_enterprise',
    label: '商业企业',
    en: 'business enterprises',
    type: 'count',
    unit: '件',
    variants: ['企业'],
  },
  { key: 'research_institution', label: '科研机构', en: 'research institutions', type: 'count', unit: '件' },
  {
    key: 'public_welfare_org',
    label: '社会公益组织',
    en: 'public welfare organisations',
    type: 'count',
    unit: '件',
    variants: ['社会公益机构', '公益组织'],
  },
  {
    key: 'legal_service_org',
    label: '法律服务机构',
    en: 'legal service organisations',
    type: 'count',
    unit: '件',
    variants: ['法律服务组织'],
  },
  { key: 'other_org', label: '其他', en: 'others', type: 'count', unit: '件', variants: ['其它'] },
  { key: 'total', label: '总计', en: 'total', type: 'count', unit: '件', variants: ['合计', '总数', '小计'] },
];

export const TABLE_3_FIRST_ROWS: readonly Table3Row[] = [
  {
    key: 'received_this_year',
    label: '一、本年新收政府信息公开申请数量',
    en: '1. Applications newly received this year',
    groups: [],
    cite: null,
  },
  {
    key: 'carried_over_from_last_year',
    label: '二、上年结转政府信息公开申请数量',
    en: '2. Applications carried over from last year',
    groups: [],
    cite: null,
  },
  {
    key: 'outcome.disclosed',
    label: '（一）予以公开',
    en: '(1) Disclosed',
    groups: [OUTCOME],
    cite: '条例第三十六条第一项、第二项',
  },
  {
    key: 'outcome.partly_disclosed',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: '(2) Partly disclosed (severed replies count here only)',
    groups: [OUTCOME],
    cite: '条例第三十七条',
  },
  {
    key: 'outcome.not_disclosed.state_secret',
    label: '1.属于国家秘密',
    en: '1. State secret',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第十四条（国家秘密）',
  },
  {
    key: 'outcome.not_disclosed.prohibited_by_law',
    label: '2.其他法律行政法规禁止公开',
    en: '2. Prohibited by other law or administrative regulation',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第十四条（法律、行政法规禁止公开）',
  },
  {
    key: 'outcome.not_disclosed.three_securities_one_stability',
    label: '3.危及“三安全一稳定”',
    en: '3. Endangers security or social stability',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第十四条（国家安全、公共安全、经济安全、社会稳定）',
  },
  {
    key: 'outcome.not_disclosed.third_party_rights',
    label: '4.保护第三方合法权益',
    en: '4. Protects the lawful rights of third parties',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第十五条、第三十二条',
  },
  {
    key: 'outcome.not_disclosed.internal_affairs',
    label: '5.属于三类内部事务信息',
    en: '5. Internal affairs (three kinds)',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第十六条第一款（人事管理、后勤管理、内部工作流程）',
  },
  {
    key: 'outcome.not_disclosed.process_information',
    label: '6.属于四类过程性信息',
    en: '6. Deliberative information (four kinds)',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第十六条第二款（讨论记录、过程稿、磋商信函、请示报告）',
  },
  {
    key: 'outcome.not_disclosed.enforcement_case_file',
    label: '7.属于行政执法案卷',
    en: '7. Enforcement case file',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第十六条第二款（行政执法案卷信息）',
  },
  {
    key: 'outcome.not_disclosed.administrative_enquiry',
    label: '8.属于行政查询事项',
    en: '8. Matter for administrative enquiry',
    groups: [OUTCOME, NOT_DISCLOSED],
    cite: '条例第三十六条第七项',
  },
  {
    key: 'outcome.unable_to_provide.not_held',
    label: '1.本机关不掌握相关政府信息',
    en: '1. Not held by this body',
    groups: [OUTCOME, UNABLE_TO_PROVIDE],
    cite: '条例第三十六条第四项（不存在）、第五项（不属于本机关负责公开）',
  },
  {
    key: 'outcome.unable_to_provide.requires_new_creation',
    label: '2.没有现成信息需要另行制作',
    en: '2. Would have to be newly made',
    groups: [OUTCOME, UNABLE_TO_PROVIDE],
    cite: '条例第三十八条',
  },
  {
    key: 'outcome.unable_to_provide.still_unclear_after_correction',
    label: '3.补正后申请内容仍不明确',
    en: '3. Still unclear after correction',
    groups: [OUTCOME, UNABLE_TO_PROVIDE],
    cite: '条例第三十条',
  },
  {
    key: 'outcome.not_processed.petition_complaint_report',
    label: '1.信访举报投诉类申请',
    en: '1. Petition, complaint or report',
    groups: [OUTCOME, NOT_PROCESSED],
    cite: '条例第三十九条第一款',
  },
  {
    key: 'outcome.not_processed.repeat_application',
    label: '2.重复申请',
    en: '2. Repeated application',
    groups: [OUTCOME, NOT_PROCESSED],
    cite: '条例第三十六条第六项',
  },
  {
    key: 'outcome.not_processed.public_publication',
    label: '3.要求提供公开出版物',
    en: '3. Asks for a published work',
    groups: [OUTCOME, NOT_PROCESSED],
    cite: '条例第三十九条第二款',
  },
  {
    key: 'outcome.not_processed.excessive_without_reason',
    label: '4.无正当理由大量反复申请',
    en: '4. Excessive and repeated without good reason',
    groups: [OUTCOME, NOT_PROCESSED],
    cite: '条例第三十五条',
  },
  {
    key: 'outcome.not_processed.confirm_or_reissue',
    label: '5.要求行政机关确认或重新出具已获取信息',
    en: '5. Asks to confirm or reissue information already obtained',
    groups: [OUTCOME, NOT_PROCESSED],
    cite: null,
  },
];

export const TABLE_3_LAST_ROWS: readonly Table3Row[] = [
  { key: 'outcome.total', label: '（七）总计', en: '(7) Total', groups: [OUTCOME], cite: null },
  {
    key: 'carried_forward_to_next_year',
    label: '四、结转下年度继续办理',
    en: '4. Carried forward to next year',
    groups: [],
    cite: null,
  },
];

/** Keys of the outcome rows （一） to （五）, the terms of （七）总计 that every edition has. */
export const FIRST_OUTCOME_ROWS: readonly string[] = TABLE_3_FIRST_ROWS.filter((row) => row.groups[0] === OUTCOME).map(
  (row) => row.key,
);
