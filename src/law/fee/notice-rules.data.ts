import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 收费通知的规则: what must hold before a fee notice goes out. */
export type NoticeRule =
  | 'one_schedule'
  | 'in_force'
  | 'counted'
  | 'right_amount'
  | 'something_due'
  | 'waiver_with_reason'
  | 'within_reply_term'
  | 'split_with_reason'
  | 'not_published'
  | 'given_in_copy'
  | 'no_remedy_of_its_own';

const MEASURES: Cite = { act: 'fee_measures' };

/** 收费通知的规则说明: each rule in words, with its basis. */
export const NOTICE_RULES: Readonly<Record<NoticeRule, { readonly rule: Words; readonly cite: Cite }>> = {
  one_schedule: {
    rule: {
      zh: '一件申请只能在按件计收和按量计收中选一种',
      en: 'An application is charged by application or by quantity, one of the two',
    },
    cite: { act: 'fee_measures', article: 3 },
  },
  in_force: {
    rule: { zh: '收到申请时收费办法已经施行', en: 'The measures were in force on the day of receipt' },
    cite: MEASURES,
  },
  counted: {
    rule: { zh: '按件计收要有当月的件数，按量计收要有页数', en: 'The numbers in the month, or the pages, are known' },
    cite: MEASURES,
  },
  right_amount: {
    rule: {
      zh: '金额按国家标准计算，以元为单位，不打折也不加价；要减免就全部免收',
      en: 'The amount is that of the schedule in whole yuan, no less and no more; who waives, waives all',
    },
    cite: { article: 42, paragraph: 1 },
  },
  something_due: {
    rule: {
      zh: '当月前10件、每件申请前30页不收费，没有应收金额就不发收费通知',
      en: 'Ten applications in a month and thirty pages are free; no notice without an amount',
    },
    cite: { article: 42, paragraph: 1 },
  },
  waiver_with_reason: {
    rule: { zh: '免收要写明理由', en: 'A waiver states its reason' },
    cite: { article: 42, paragraph: 1 },
  },
  within_reply_term: {
    rule: {
      zh: '收费通知应当在申请的办理期限内发出',
      en: 'The notice goes out within the term for handling the application',
    },
    cite: MEASURES,
  },
  split_with_reason: {
    rule: {
      zh: '按一事一申请拆分的，每一项都要写明拆分理由',
      en: 'Where one application is split into several, each item states why',
    },
    cite: { act: 'fee_measures', article: 4 },
  },
  not_published: {
    rule: {
      zh: '已经主动公开、只需告知获取方式的，不按量计收',
      en: 'What is published, so that the applicant is told where, is not charged by quantity',
    },
    cite: { act: 'fee_measures', article: 5 },
  },
  given_in_copy: {
    rule: {
      zh: '按量计收只用于以纸质件、电子邮件、复制电子数据等方式提供的情形',
      en: 'Only what is given on paper, by e-mail or as copied data is charged by quantity',
    },
    cite: { act: 'fee_measures', article: 5 },
  },
  no_remedy_of_its_own: {
    rule: {
      zh: '收费通知不单独告知复议、诉讼；逾期未缴费不再处理时，在告知书中告知',
      en: 'The notice names no remedy of its own; the letter that closes an unpaid application does',
    },
    cite: MEASURES,
  },
};
