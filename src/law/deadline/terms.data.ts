import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 期限: a length with its unit, the article that sets it, and since when, `[from, to)`. */
export type StatutoryTerm = {
  readonly length: number;
  readonly unit: 'working_day' | 'calendar_day' | 'month';
  readonly name: Words;
  readonly cite: readonly Cite[];
  readonly from: string;
  readonly to: string | null;
  /** False where no text of the rule could be read: an administrator may set it otherwise. */
  readonly verified: boolean;
};

const SINCE_2019 = { from: '2019-05-15', to: null, verified: true } as const;

/** 法定期限: every term of the clocks. */
export const TERMS = {
  correction: {
    length: 7,
    unit: 'working_day',
    name: { zh: '补正告知期限', en: 'Correction notice' },
    cite: [{ article: 30 }],
    ...SINCE_2019,
  },
  reply: {
    length: 20,
    unit: 'working_day',
    name: { zh: '答复期限', en: 'Reply' },
    cite: [{ article: 33, paragraph: 2 }],
    ...SINCE_2019,
  },
  extension: {
    length: 20,
    unit: 'working_day',
    name: { zh: '延长答复期限', en: 'Extension' },
    cite: [{ article: 33, paragraph: 2 }],
    ...SINCE_2019,
  },
  third_party_opinion: {
    length: 15,
    unit: 'working_day',
    name: { zh: '第三方提出意见期限', en: 'Opinion of a third party' },
    cite: [{ article: 32 }],
    ...SINCE_2019,
  },
  co_maker_opinion: {
    length: 15,
    unit: 'working_day',
    name: { zh: '共同制作机关提出意见期限', en: 'Opinion of a co-maker' },
    cite: [{ article: 34 }],
    ...SINCE_2019,
  },
  payment: {
    length: 20,
    unit: 'working_day',
    name: { zh: '缴费期限', en: 'Payment' },
    cite: [{ act: 'fee_measures' }],
    from: '2021-01-01',
    to: null,
    verified: true,
  },
  publication: {
    length: 20,
    unit: 'working_day',
    name: { zh: '主动公开期限', en: 'Publication' },
    cite: [{ article: 26 }],
    ...SINCE_2019,
  },
  budget_publication: {
    length: 20,
    unit: 'calendar_day',
    name: { zh: '预算、决算公开期限', en: 'Publication of budgets and accounts' },
    cite: [{ act: 'budget_law', article: 14 }],
    ...SINCE_2019,
  },
  licence_or_penalty_publication: {
    length: 7,
    unit: 'working_day',
    name: { zh: '行政许可、行政处罚公示期限', en: 'Publication of licences and penalties' },
    cite: [{ article: 26 }],
    from: '2019-05-15',
    to: null,
    verified: false,
  },
  penalty_withdrawal: {
    length: 3,
    unit: 'working_day',
    name: { zh: '撤回行政处罚决定信息期限', en: 'Withdrawal of a penalty decision' },
    cite: [
      { act: 'penalty_law', article: 48 },
      { act: 'penalty_law', article: 85 },
    ],
    from: '2021-07-15',
    to: null,
    verified: true,
  },
  reconsideration: {
    length: 60,
    unit: 'calendar_day',
    name: { zh: '申请行政复议期限', en: 'Application for reconsideration' },
    cite: [{ act: 'reconsideration_law', article: 20 }],
    from: '1999-10-01',
    to: null,
    verified: true,
  },
  suit: {
    length: 6,
    unit: 'month',
    name: { zh: '提起行政诉讼期限', en: 'Suit' },
    cite: [{ act: 'litigation_law', article: 46 }],
    from: '2015-05-01',
    to: null,
    verified: true,
  },
  suit_after_reconsideration: {
    length: 15,
    unit: 'calendar_day',
    name: { zh: '对复议决定提起诉讼期限', en: 'Suit after reconsideration' },
    cite: [{ act: 'litigation_law', article: 45 }],
    from: '1990-10-01',
    to: null,
    verified: true,
  },
} as const satisfies Record<string, StatutoryTerm>;

export type TermKey = keyof typeof TERMS;

/** 条例施行之日: the revised text is in force from here. */
export const REGULATION_IN_FORCE = '2019-05-15';
