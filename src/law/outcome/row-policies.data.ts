import type { Policy } from '../regulation/policy.ts';

/** 表三中的一行, in each edition of the form; null: the outcome is not counted in table 3. */
export type ReportRows = Readonly<Record<ReportEdition, string>> | null;

/** 统一格式的版次 whose table 3 is known here. */
export type ReportEdition = '2019' | '2021';

/** 计入哪一行的自定事项: a row that no notice settles, with the rows a body may choose from. */
export type RowPolicy = Policy & { readonly rows: Readonly<Record<string, ReportRows>> };

const DISCLOSED = inBothEditions('outcome.disclosed');
const OTHER: ReportRows = { 2019: 'outcome.other_handling', 2021: 'outcome.other_handling.other' };

const IN_OTHER = { zh: '计入（六）其他处理', en: 'counted under (6) other handling' };
const NOT_IN_TABLE = { zh: '不计入表三', en: 'not counted in table 3' };

/** 行的自定事项, by id. The filling notes of the form name no row for these outcomes, so all of them can be changed. */
export const ROW_POLICIES = {
  already_public_row: {
    id: 'outcome.already_public_row',
    question: {
      zh: '告知已主动公开的答复计入哪一行',
      en: 'which row counts a reply that the information is already public',
    },
    options: {
      disclosed: { zh: '计入（一）予以公开', en: 'counted under (1) disclosed' },
      other_handling: IN_OTHER,
    },
    rows: { disclosed: DISCLOSED, other_handling: OTHER },
    default: 'disclosed',
    reason: {
      zh: '申请人由此得到了信息，（一）的依据也包括第三十六条第一项。',
      en: 'The applicant gets the information this way, and row (1) rests on article 36 item 1 as well.',
    },
    cite: { article: 36, item: 1 },
    from: '2019-01-01',
  },
  withdrawn_row: {
    id: 'outcome.withdrawn_row',
    question: { zh: '申请人撤回的申请计入哪一行', en: 'which row counts an application that was withdrawn' },
    options: { other_handling: IN_OTHER, not_in_table: NOT_IN_TABLE },
    rows: { other_handling: OTHER, not_in_table: null },
    default: 'other_handling',
    reason: {
      zh: '申请已计入本年新收，须有一行与之平衡，其他各行均不相合。',
      en: 'It was counted as received, so some row has to balance it, and no other row fits.',
    },
    cite: { act: 'report_form_2021' },
    from: '2019-01-01',
  },
  transferred_row: {
    id: 'outcome.transferred_row',
    question: {
      zh: '移交其他机关办理的申请在本机关计入哪一行',
      en: 'which row counts an application handed over to another body',
    },
    options: { other_handling: IN_OTHER, not_in_table: NOT_IN_TABLE },
    rows: { other_handling: OTHER, not_in_table: null },
    default: 'other_handling',
    reason: {
      zh: '本机关收到后没有作出答复，收到的数量仍须平衡；接收机关另行计数。',
      en: 'The body received it and answered nothing, and what it received has to balance; the other body counts it anew.',
    },
    cite: { act: 'succession_notice' },
    from: '2019-01-01',
  },
  not_government_information_row: {
    id: 'outcome.not_government_information_row',
    question: {
      zh: '申请内容不是政府信息的答复计入哪一行',
      en: 'which row counts a reply that what is asked is not government information',
    },
    options: {
      other_handling: IN_OTHER,
      petition_complaint_report: {
        zh: '计入（五）1信访举报投诉类申请',
        en: 'counted under (5) 1 petitions, complaints and reports',
      },
    },
    rows: {
      other_handling: OTHER,
      petition_complaint_report: inBothEditions('outcome.not_processed.petition_complaint_report'),
    },
    default: 'other_handling',
    reason: {
      zh: '咨询不是信访、投诉、举报；近似信访的，由本机关改选。',
      en: 'To ask for advice is no petition, complaint or report; a body may choose otherwise for what is like one.',
    },
    cite: { article: 2 },
    from: '2019-01-01',
  },
  archive_use_row: {
    id: 'outcome.archive_use_row',
    question: {
      zh: '告知到国家档案馆利用档案的答复计入哪一行',
      en: 'which row counts a reply that sends the applicant to the state archive',
    },
    options: {
      not_held: { zh: '计入（四）1本机关不掌握相关政府信息', en: 'counted under (4) 1 not held by this body' },
      other_handling: IN_OTHER,
    },
    rows: { not_held: inBothEditions('outcome.unable_to_provide.not_held'), other_handling: OTHER },
    default: 'not_held',
    reason: {
      zh: '档案移交后，本机关不再保存该信息。',
      en: 'After the file was handed to the archive the body no longer keeps the information.',
    },
    cite: { act: 'archives_law', article: 15 },
    from: '2019-01-01',
  },
  record_correction_row: {
    id: 'outcome.record_correction_row',
    question: {
      zh: '更正本人记录的请求是否计入表三',
      en: 'whether a request to correct a record about oneself is counted in table 3',
    },
    options: { not_in_table: NOT_IN_TABLE, other_handling: IN_OTHER },
    rows: { not_in_table: null, other_handling: OTHER },
    default: 'not_in_table',
    reason: {
      zh: '第四十一条的请求是更正，不是公开申请，也没有计入本年新收。',
      en: 'What article 41 lets people ask for is a correction, no disclosure, and it was not counted as received.',
    },
    cite: { article: 41 },
    from: '2019-01-01',
  },
} as const satisfies Record<string, RowPolicy>;

/** 行的自定事项的名称. */
export type RowPolicyId = keyof typeof ROW_POLICIES;

/** 两版相同的行: a row whose key is the same in both editions. */
export function inBothEditions(key: string): ReportRows {
  return { 2019: key, 2021: key };
}
