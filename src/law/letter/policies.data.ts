import type { Policy } from '../regulation/policy.ts';

/** 文书方面的自定事项. */
export const LETTER_POLICIES = {
  applicant_told_of_consultation: {
    id: 'letter.applicant_told_of_consultation',
    question: { zh: '征求意见时是否书面告知申请人', en: 'whether the applicant is told in writing of a consultation' },
    options: { told: { zh: '告知', en: 'told' }, not_told: { zh: '不告知', en: 'not told' } },
    default: 'told',
    reason: {
      zh: '答复期限因此后移，申请人应当知道原因。',
      en: 'The day of the reply moves with it, and the applicant should know why.',
    },
    cite: { article: 33, paragraph: 3 },
    from: '2019-05-15',
  },
  release_after_override: {
    id: 'letter.release_after_override',
    question: {
      zh: '第三方不同意而决定公开的，告知第三方后多久提供给申请人',
      en: 'how long after telling the third party information is released against its will',
    },
    options: {
      at_once: { zh: '同时提供', en: 'at once' },
      five_working_days: { zh: '五个工作日后', en: 'after five working days' },
      fifteen_working_days: { zh: '十五个工作日后', en: 'after fifteen working days' },
    },
    default: 'five_working_days',
    reason: {
      zh: '公开后无法收回；留出时间，第三方可以请求停止执行。',
      en: 'What is out cannot be taken back; so the third party has time to ask for a stop.',
    },
    cite: { article: 32 },
    from: '2019-05-15',
  },
} as const satisfies Record<string, Policy>;
