import type { Policy } from '../regulation/policy.ts';

/** 救济途径方面的自定事项. */
export const REMEDY_POLICIES = {
  enquiry_remedy: {
    id: 'remedy.enquiry_remedy',
    question: {
      zh: '行政查询事项的告知印哪一种救济途径',
      en: 'which remedy is printed when the applicant is sent to a special enquiry',
    },
    options: {
      choice: { zh: '复议、诉讼可以选择', en: 'reconsideration or suit, as the applicant likes' },
      reconsideration_first: { zh: '复议前置', en: 'reconsideration first' },
    },
    default: 'choice',
    reason: {
      zh: '司法解释所指的不予公开是依第十四条至第十六条作出的决定，不包括第三十六条第七项。',
      en: 'What the court calls refusals are decisions under articles 14 to 16; article 36 item 7 is not among them.',
    },
    cite: { act: 'disclosure_interpretation_2025', article: 1 },
    from: '2024-01-01',
  },
  severed_reply_remedy: {
    id: 'remedy.severed_reply_remedy',
    question: { zh: '部分公开的答复怎样写救济途径', en: 'how the remedy is printed in a reply that discloses a part' },
    options: {
      per_part: { zh: '不公开的部分与其余部分分别写明', en: 'apart for what is withheld and for the rest' },
      reconsideration_first: { zh: '整份答复按复议前置', en: 'reconsideration first for the whole' },
    },
    default: 'per_part',
    reason: {
      zh: '只有不公开的部分属于复议前置，其余部分申请人可以直接起诉。',
      en: 'Only what is withheld falls under reconsideration first; over the rest the applicant may go to court.',
    },
    cite: { act: 'reconsideration_law', article: 23, paragraph: 1, item: 4 },
    from: '2024-01-01',
  },
} as const satisfies Record<string, Policy>;
