import type { Words } from '../../base/words.ts';

/** 内部办理时限: a step of a case inside the body, with the working days it is given where the body has set nothing else. No law sets them. */
export type InternalTerm = {
  readonly name: Words;
  readonly workingDays: number;
  /** From where it is counted. */
  readonly from: 'receipt' | 'hand_over' | 'step_before';
};

/** 内部办理时限. Design values: no published norm was found that sets numbers. */
export const INTERNAL_TERMS = {
  register: { name: { zh: '登记', en: 'register' }, workingDays: 1, from: 'receipt' },
  hand_over: { name: { zh: '转交承办股室', en: 'hand to the section' }, workingDays: 2, from: 'receipt' },
  correction_check: {
    name: { zh: '审查是否需要补正', en: 'see whether to ask for correction' },
    workingDays: 3,
    from: 'receipt',
  },
  section_opinion: {
    name: { zh: '承办股室提出意见', en: "the section's opinion" },
    workingDays: 10,
    from: 'hand_over',
  },
  reviews: { name: { zh: '保密、合法性审查', en: 'secrecy and legal review' }, workingDays: 3, from: 'step_before' },
  signing: { name: { zh: '签发', en: 'sign' }, workingDays: 2, from: 'step_before' },
  posting: { name: { zh: '寄发', en: 'post' }, workingDays: 1, from: 'step_before' },
  extension_decided: { name: { zh: '决定是否延期', en: 'decide on an extension' }, workingDays: 18, from: 'receipt' },
} as const satisfies Record<string, InternalTerm>;

/** 内部办理时限, one of them. */
export type InternalTermKey = keyof typeof INTERNAL_TERMS;
