import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 办理方式: what the body that received an application may do with it after a reform. */
export const ANSWERING_WAYS = {
  answer: {
    what: { zh: '由收到申请的机关办理', en: 'the body that received it answers' },
    cite: { act: 'succession_notice' },
  },
  consult_and_answer: {
    what: { zh: '征求职权划入机关意见后作出处理', en: 'it answers after asking the body that took the function over' },
    cite: { act: 'succession_notice' },
  },
  tell_to_apply_there: {
    what: {
      zh: '告知申请人向职权划入机关另行申请',
      en: 'it tells the applicant to apply to the body that took the function over',
    },
    cite: { act: 'succession_notice' },
  },
  answer_though_not_handed_over: {
    what: {
      zh: '由划入职权的机关办理，不得以信息尚未划转为由拒绝',
      en: 'it answers, and may not refuse because the information was not yet handed over',
    },
    cite: { act: 'succession_notice' },
  },
  successor_answers: {
    what: {
      zh: '收到申请的机关已经终止，由承接其职权的机关办理',
      en: 'it has ended; the body that follows it answers',
    },
    cite: { act: 'succession_notice' },
  },
  by_party_rules: {
    what: {
      zh: '职权已划入未加挂行政机关牌子的党的机关，按照党务公开的规定办理',
      en: 'a Party organ without the plate of a state body has the function: the rules on Party affairs apply',
    },
    cite: { act: 'succession_notice' },
  },
} as const satisfies Record<string, { readonly what: Words; readonly cite: Cite }>;

/** 办理方式的名称. */
export type AnsweringWay = keyof typeof ANSWERING_WAYS;
