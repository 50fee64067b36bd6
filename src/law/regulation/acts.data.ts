import type { Words } from '../../base/words.ts';

/** 法律、法规、文件: an act that the rules here cite, with the days it is in force, `[from, to)`. */
export type Act = {
  readonly title: string;
  /** How it is cited in running text. */
  readonly short: Words;
  readonly number: string | null;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
};

export const ACTS = {
  regulation: act('中华人民共和国政府信息公开条例', '条例', 'Regulation', '国务院令第711号', '2019-05-15'),
  civil_code: act('中华人民共和国民法典', '民法典', 'Civil Code', null, '2021-01-01'),
  civil_procedure_law: act('中华人民共和国民事诉讼法', '民事诉讼法', 'Civil Procedure Law', null, '2024-01-01'),
  reconsideration_law: act('中华人民共和国行政复议法', '行政复议法', 'Reconsideration Law', null, '2024-01-01'),
  litigation_law: act('中华人民共和国行政诉讼法', '行政诉讼法', 'Administrative Litigation Law', null, '2017-07-01'),
  penalty_law: act('中华人民共和国行政处罚法', '行政处罚法', 'Administrative Penalty Law', null, '2021-07-15'),
  budget_law: act('中华人民共和国预算法', '预算法', 'Budget Law', null, '2018-12-29'),
  fee_measures: act(
    '政府信息公开信息处理费管理办法',
    '国办函〔2020〕109号',
    'Guobanhan [2020] 109',
    '国办函〔2020〕109号',
    '2021-01-01',
  ),
  service_reply: act(
    '国务院办公厅政府信息与政务公开办公室关于政府信息公开申请答复送达问题的解释',
    '国办公开办函〔2016〕235号',
    'Guobangongkaibanhan [2016] 235',
    '国办公开办函〔2016〕235号',
    null,
  ),
  succession_notice: act(
    '关于机构改革后政府信息公开申请办理问题的解释',
    '国办公开办函〔2019〕14号',
    'Guobangongkaibanhan [2019] 14',
    '国办公开办函〔2019〕14号',
    null,
  ),
  litigation_interpretation: act(
    '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    '行政诉讼法解释',
    'Interpretation of the Administrative Litigation Law',
    '法释〔2018〕1号',
    '2018-02-08',
  ),
  disclosure_interpretation_2025: act(
    '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    '法释〔2025〕8号',
    'Fashi [2025] 8',
    '法释〔2025〕8号',
    '2025-06-01',
  ),
  defendant_rules_2021: act(
    '最高人民法院关于正确确定县级以上地方人民政府行政诉讼被告资格若干问题的规定',
    '法释〔2021〕5号',
    'Fashi [2021] 5',
    '法释〔2021〕5号',
    '2021-04-01',
  ),
  secrecy_law: act('中华人民共和国保守国家秘密法', '保守国家秘密法', 'State Secrets Law', null, '2024-05-01'),
  secrecy_rules: act(
    '中华人民共和国保守国家秘密法实施条例',
    '保守国家秘密法实施条例',
    'State Secrets Rules',
    '国务院令第786号',
    '2024-09-01',
  ),
  archives_law: act('中华人民共和国档案法', '档案法', 'Archives Law', null, '2021-01-01'),
  licence_law: act('中华人民共和国行政许可法', '行政许可法', 'Administrative Licence Law', null, '2019-04-23'),
  channel_reply: act(
    '国务院办公厅政府信息与政务公开办公室关于政府信息公开申请接收渠道问题的解释',
    '国办公开办函〔2017〕19号',
    'Guobangongkaibanhan [2017] 19',
    '国办公开办函〔2017〕19号',
    null,
  ),
  report_form_2021: act(
    '中华人民共和国政府信息公开工作年度报告格式',
    '国办公开办函〔2021〕30号',
    'Guobangongkaibanhan [2021] 30',
    '国办公开办函〔2021〕30号',
    null,
  ),
  platform_notice: act(
    '国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知',
    '国办公开办函〔2019〕61号',
    'Guobangongkaibanhan [2019] 61',
    '国办公开办函〔2019〕61号',
    null,
  ),
  reconsideration_law_1999: {
    ...act('中华人民共和国行政复议法', '行政复议法（1999年）', 'Reconsideration Law of 1999', null, '1999-10-01'),
    inForce: { from: '1999-10-01', to: '2024-01-01' },
  },
  litigation_law_1989: {
    ...act(
      '中华人民共和国行政诉讼法',
      '行政诉讼法（1989年）',
      'Administrative Litigation Law of 1989',
      null,
      '1990-10-01',
    ),
    inForce: { from: '1990-10-01', to: '2015-05-01' },
  },
  documents_rules: act(
    '党政机关公文处理工作条例',
    '中办发〔2012〕14号',
    'Zhongbanfa [2012] 14',
    '中办发〔2012〕14号',
    '2012-07-01',
  ),
  catalogue_guide: act(
    '政府信息公开目录系统实施指引（试行）',
    '目录系统实施指引',
    'Guide to catalogue systems',
    null,
    null,
  ),
  grassroots_notice: act(
    '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见',
    '国办发〔2019〕54号',
    'Guobanfa [2019] 54',
    '国办发〔2019〕54号',
    null,
  ),
  site_inspection_notice: act(
    '政府网站与政务新媒体检查指标',
    '国办秘函〔2019〕19号',
    'Guobanmihan [2019] 19',
    '国办秘函〔2019〕19号',
    null,
  ),
  holiday_notice: act(
    '国务院办公厅节假日安排通知',
    '国务院办公厅节假日安排通知',
    'State Council holiday notice',
    null,
    null,
  ),
} as const satisfies Record<string, Act>;

export type ActKey = keyof typeof ACTS;

function act(title: string, zh: string, en: string, number: string | null, from: string | null): Act {
  return { title, short: { zh, en }, number, inForce: { from, to: null } };
}
