import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 公开属性: one of the three labels a piece of information bears from the day it is made. */
export type Attribute = {
  readonly name: Words;
  /** The note printed under the date of a document (附注). */
  readonly note: Words;
  /** Whether a refusal ground must stand beside it. */
  readonly needsGround: boolean;
  readonly cites: readonly Cite[];
};

/** 公开属性, by key: the two ways of disclosure of article 13, and what articles 14 to 16 keep back. */
export const ATTRIBUTES = {
  proactive: {
    name: { zh: '主动公开', en: 'proactive' },
    note: { zh: '（此件公开发布）', en: '(for publication)' },
    needsGround: false,
    cites: [{ article: 13 }, { article: 19 }],
  },
  upon_application: {
    name: { zh: '依申请公开', en: 'upon application' },
    note: { zh: '（此件依申请公开）', en: '(disclosed upon application)' },
    needsGround: false,
    cites: [{ article: 13 }, { article: 27 }],
  },
  withheld: {
    name: { zh: '不予公开', en: 'withheld' },
    note: { zh: '（此件不予公开）', en: '(not disclosed)' },
    needsGround: true,
    cites: [{ article: 14 }, { article: 15 }, { article: 16 }],
  },
} as const satisfies Record<string, Attribute>;

/** 公开属性的名称. */
export type AttributeKey = keyof typeof ATTRIBUTES;

/** 审查结论: how a review before disclosure can end (article 17). */
export const REVIEW_OUTCOMES = {
  disclose: {
    name: { zh: '可以公开', en: 'may be disclosed' },
    publishable: true,
    cite: { article: 17 },
  },
  disclose_in_part: {
    name: { zh: '区分处理后公开', en: 'disclosed in part' },
    publishable: true,
    cite: { article: 37 },
  },
  withhold: {
    name: { zh: '不予公开', en: 'withheld' },
    publishable: false,
    cite: { article: 17, paragraph: 2 },
  },
  refer_up: {
    name: {
      zh: '报有关主管部门或者保密行政管理部门确定',
      en: 'referred to the department in charge or the secrecy office',
    },
    publishable: false,
    cite: { article: 17, paragraph: 3 },
  },
} as const satisfies Record<string, { readonly name: Words; readonly publishable: boolean; readonly cite: Cite }>;

/** 审查结论的名称. */
export type ReviewOutcome = keyof typeof REVIEW_OUTCOMES;
