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
