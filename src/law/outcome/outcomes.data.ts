import type { Words } from '../../base/words.ts';
import { GROUND_KEYS, GROUNDS, type GroundKey } from '../attribute/index.ts';
import type { DecisionLetterCode, LetterCode } from '../letter/letter-codes.ts';
import type { Cite } from '../regulation/cite.ts';
import { inBothEditions, type ReportRows, type RowPolicyId } from './row-policies.data.ts';

/** 答复类别: the six classes of the report form, （一） to （六） of table 3. */
export const REPLY_CLASSES = {
  disclosed: { zh: '予以公开', en: 'disclosed' },
  partly_disclosed: { zh: '部分公开', en: 'partly disclosed' },
  not_disclosed: { zh: '不予公开', en: 'not disclosed' },
  unable_to_provide: { zh: '无法提供', en: 'unable to provide' },
  not_processed: { zh: '不予处理', en: 'not processed' },
  other_handling: { zh: '其他处理', en: 'other handling' },
} as const satisfies Record<string, Words>;

/** 答复类别的名称. */
export type ReplyClass = keyof typeof REPLY_CLASSES;

/** 办理结果: one way in which an application, or one item of it, ends. */
export type Outcome = {
  readonly name: Words;
  readonly class: ReplyClass;
  readonly cites: readonly Cite[];
  /** Its row in table 3, settled by the form, or left to the body by a policy. */
  readonly rows: ReportRows | { readonly policy: RowPolicyId };
  readonly letter: LetterCode;
  /** Whether it decides on the application, so that the applicant can have it reviewed. */
  readonly isDecision: boolean;
};

/** 办理结果的名称. The eight grounds bear the names they have in `GROUNDS`. */
export const OUTCOME_KEYS = [
  'already_public',
  'disclosed',
  'disclosed_in_public_interest',
  'partly_disclosed',
  ...GROUND_KEYS,
  'not_existing',
  'not_responsible',
  'archive_use',
  'requires_new_creation',
  'still_unclear_after_correction',
  'petition_complaint_report',
  'repeat_application',
  'public_publication',
  'excessive_without_reason',
  'confirm_or_reissue',
  'overdue_correction',
  'overdue_fee',
  'withdrawn',
  'transferred',
  'not_government_information',
  'record_correction',
] as const;

/** 办理结果的名称, one of them. */
export type OutcomeKey = (typeof OUTCOME_KEYS)[number];

/** 办理结果, by key. */
export const OUTCOMES: Readonly<Record<OutcomeKey, Outcome>> = {
  already_public: {
    name: { zh: '已经主动公开', en: 'already public' },
    class: 'disclosed',
    cites: [{ article: 36, item: 1 }],
    rows: { policy: 'already_public_row' },
    letter: 'D01',
    isDecision: true,
  },
  disclosed: {
    name: { zh: '予以公开', en: 'disclosed' },
    class: 'disclosed',
    cites: [{ article: 36, item: 2 }],
    rows: inBothEditions('outcome.disclosed'),
    letter: 'D02',
    isDecision: true,
  },
  disclosed_in_public_interest: {
    name: { zh: '第三方不同意，因公共利益予以公开', en: 'disclosed in the public interest against a third party' },
    class: 'disclosed',
    cites: [{ article: 15 }, { article: 32 }, { article: 36, item: 2 }],
    rows: inBothEditions('outcome.disclosed'),
    letter: 'D02',
    isDecision: true,
  },
  partly_disclosed: {
    name: { zh: '部分公开', en: 'partly disclosed' },
    class: 'partly_disclosed',
    cites: [{ article: 37 }],
    rows: inBothEditions('outcome.partly_disclosed'),
    letter: 'D03',
    isDecision: true,
  },
  state_secret: refusal('state_secret', 'D04'),
  prohibited_by_law: refusal('prohibited_by_law', 'D05'),
  three_securities_one_stability: refusal('three_securities_one_stability', 'D06'),
  third_party_rights: refusal('third_party_rights', 'D07', { article: 32 }),
  internal_affairs: refusal('internal_affairs', 'D08'),
  process_information: refusal('process_information', 'D09'),
  enforcement_case_file: refusal('enforcement_case_file', 'D10'),
  administrative_enquiry: {
    name: GROUNDS.administrative_enquiry.name,
    class: 'not_disclosed',
    cites: [{ article: 36, item: 7 }],
    rows: inBothEditions('outcome.not_disclosed.administrative_enquiry'),
    letter: 'D11',
    isDecision: true,
  },
  not_existing: {
    name: { zh: '政府信息不存在', en: 'the information does not exist' },
    class: 'unable_to_provide',
    cites: [{ article: 36, item: 4 }],
    rows: inBothEditions('outcome.unable_to_provide.not_held'),
    letter: 'D12',
    isDecision: true,
  },
  not_responsible: {
    name: { zh: '不属于本机关负责公开', en: 'not for this body to disclose' },
    class: 'unable_to_provide',
    cites: [{ article: 36, item: 5 }, { article: 10 }],
    rows: inBothEditions('outcome.unable_to_provide.not_held'),
    letter: 'D13',
    isDecision: true,
  },
  archive_use: {
    name: { zh: '已移交国家档案馆', en: 'handed over to the state archive' },
    class: 'unable_to_provide',
    cites: [{ act: 'archives_law', article: 15 }, { act: 'succession_notice' }],
    rows: { policy: 'archive_use_row' },
    letter: 'D25',
    isDecision: true,
  },
  requires_new_creation: {
    name: { zh: '需要加工、分析，没有现成信息', en: 'would have to be newly made' },
    class: 'unable_to_provide',
    cites: [{ article: 38 }],
    rows: inBothEditions('outcome.unable_to_provide.requires_new_creation'),
    letter: 'D14',
    isDecision: true,
  },
  still_unclear_after_correction: {
    name: { zh: '补正后申请内容仍不明确', en: 'still unclear after correction' },
    class: 'unable_to_provide',
    cites: [{ article: 30 }],
    rows: inBothEditions('outcome.unable_to_provide.still_unclear_after_correction'),
    letter: 'D15',
    isDecision: true,
  },
  petition_complaint_report: {
    name: { zh: '信访、投诉、举报等活动', en: 'petition, complaint or report' },
    class: 'not_processed',
    cites: [{ article: 39, paragraph: 1 }],
    rows: inBothEditions('outcome.not_processed.petition_complaint_report'),
    letter: 'D16',
    isDecision: true,
  },
  repeat_application: {
    name: { zh: '重复申请', en: 'repeated application' },
    class: 'not_processed',
    cites: [{ article: 36, item: 6 }],
    rows: inBothEditions('outcome.not_processed.repeat_application'),
    letter: 'D17',
    isDecision: true,
  },
  public_publication: {
    name: { zh: '要求提供公开出版物', en: 'asks for a published work' },
    class: 'not_processed',
    cites: [{ article: 39, paragraph: 2 }],
    rows: inBothEditions('outcome.not_processed.public_publication'),
    letter: 'D18',
    isDecision: true,
  },
  excessive_without_reason: {
    name: { zh: '数量、频次明显超过合理范围且理由不合理', en: 'excessive without good reason' },
    class: 'not_processed',
    cites: [{ article: 35 }],
    rows: inBothEditions('outcome.not_processed.excessive_without_reason'),
    letter: 'D19',
    isDecision: true,
  },
  // No article names it; its row in the form is all there is.
  confirm_or_reissue: {
    name: { zh: '要求确认或者重新出具已获取的信息', en: 'asks to confirm or reissue information already obtained' },
    class: 'not_processed',
    cites: [{ act: 'report_form_2021' }],
    rows: inBothEditions('outcome.not_processed.confirm_or_reissue'),
    letter: 'D20',
    isDecision: true,
  },
  overdue_correction: {
    name: { zh: '无正当理由逾期不补正', en: 'not corrected in time without good reason' },
    class: 'other_handling',
    cites: [{ article: 30 }],
    rows: { 2019: 'outcome.other_handling', 2021: 'outcome.other_handling.overdue_correction' },
    letter: 'D21',
    isDecision: true,
  },
  overdue_fee: {
    name: { zh: '逾期未缴纳信息处理费', en: 'fee not paid in time' },
    class: 'other_handling',
    cites: [{ act: 'fee_measures' }, { article: 42 }],
    rows: { 2019: 'outcome.other_handling', 2021: 'outcome.other_handling.overdue_fee' },
    letter: 'D22',
    isDecision: true,
  },
  withdrawn: {
    name: { zh: '申请人撤回申请', en: 'withdrawn by the applicant' },
    class: 'other_handling',
    cites: [],
    rows: { policy: 'withdrawn_row' },
    letter: 'D23',
    isDecision: false,
  },
  transferred: {
    name: { zh: '移交其他机关办理', en: 'handed over to another body' },
    class: 'other_handling',
    cites: [{ act: 'succession_notice' }],
    rows: { policy: 'transferred_row' },
    letter: 'L13',
    isDecision: false,
  },
  not_government_information: {
    name: { zh: '申请内容不是政府信息', en: 'not government information' },
    class: 'other_handling',
    cites: [{ article: 2 }],
    rows: { policy: 'not_government_information_row' },
    letter: 'D24',
    isDecision: true,
  },
  record_correction: {
    name: { zh: '更正本人记录', en: 'correction of a record about oneself' },
    class: 'other_handling',
    cites: [{ article: 41 }],
    rows: { policy: 'record_correction_row' },
    letter: 'D26',
    isDecision: true,
  },
};

/** A refusal under articles 14 to 16; the duty to give reasons goes with each (article 36 item 3). */
function refusal(ground: GroundKey, letter: DecisionLetterCode, ...further: readonly Cite[]): Outcome {
  const { name, cite } = GROUNDS[ground];
  return {
    name,
    class: 'not_disclosed',
    cites: [cite, ...further, { article: 36, item: 3 }],
    rows: inBothEditions(`outcome.not_disclosed.${ground}`),
    letter,
    isDecision: true,
  };
}
