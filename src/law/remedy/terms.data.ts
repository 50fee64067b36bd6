import type { GroundKey } from '../attribute/index.ts';
import { TERMS } from '../deadline/index.ts';
import type { Cite } from '../regulation/cite.ts';

/** 救济期限: a term for those who want a reply reviewed, with the days on which letters state it, `[from, to)`. */
export type RemedyTerm = {
  readonly length: number;
  readonly unit: 'calendar_day' | 'month';
  readonly from: string;
  readonly to: string | null;
  readonly cite: Cite;
};

/** 申请行政复议的期限, the oldest first. */
export const RECONSIDERATION_TERMS: readonly RemedyTerm[] = [
  {
    length: 60,
    unit: 'calendar_day',
    from: '1999-10-01',
    to: '2024-01-01',
    cite: { act: 'reconsideration_law_1999', article: 9 },
  },
  {
    length: TERMS.reconsideration.length,
    unit: 'calendar_day',
    from: '2024-01-01',
    to: null,
    cite: { act: 'reconsideration_law', article: 20 },
  },
];

/** 直接起诉的期限, the oldest first. */
export const SUIT_TERMS: readonly RemedyTerm[] = [
  {
    length: 3,
    unit: 'month',
    from: '1990-10-01',
    to: '2015-05-01',
    cite: { act: 'litigation_law_1989', article: 39 },
  },
  {
    length: TERMS.suit.length,
    unit: 'month',
    from: '2015-05-01',
    to: null,
    cite: { act: 'litigation_law', article: 46 },
  },
];

/** 不服行政复议决定的起诉期限. */
export const SUIT_AFTER_RECONSIDERATION_TERMS: readonly RemedyTerm[] = [
  {
    length: TERMS.suit_after_reconsideration.length,
    unit: 'calendar_day',
    from: '2015-05-01',
    to: null,
    cite: { act: 'litigation_law', article: 45 },
  },
];

/** 复议前置的规定: the grounds on which a refusal can go to court only after reconsideration, `[from, to)`. */
export type ReconsiderationFirst = {
  readonly grounds: readonly GroundKey[];
  readonly from: string;
  readonly to: string | null;
  readonly cites: readonly Cite[];
};

/** 复议前置. The courts read 不予公开 as decisions under articles 14 to 16 (法释〔2025〕8号第一条第二项). */
export const RECONSIDERATION_FIRST: readonly ReconsiderationFirst[] = [
  {
    grounds: [
      'state_secret',
      'prohibited_by_law',
      'three_securities_one_stability',
      'third_party_rights',
      'internal_affairs',
      'process_information',
      'enforcement_case_file',
    ],
    from: '2024-01-01',
    to: null,
    cites: [
      { act: 'reconsideration_law', article: 23, paragraph: 1, item: 4 },
      { act: 'reconsideration_law', article: 23, paragraph: 2 },
    ],
  },
];

/** 上一级主管部门也可以复议: while the law let those who disagree with a department choose its line superior as well. */
export const LINE_SUPERIOR_TOO = {
  from: '1999-10-01',
  to: '2024-01-01',
  cite: { act: 'reconsideration_law_1999', article: 12 },
} as const;
