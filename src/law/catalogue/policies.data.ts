import type { Policy } from '../regulation/policy.ts';

/** 目录方面的自定事项. */
export const CATALOGUE_POLICIES = {
  index_serial: {
    id: 'catalogue.index_serial',
    question: { zh: '索引号流水号按什么范围编排', en: 'within what the running number of index numbers counts' },
    options: {
      per_year: { zh: '每机关每年重新编排', en: 'anew for each body and year' },
      continuous: { zh: '每机关连续编排', en: 'on and on for each body' },
    },
    default: 'per_year',
    reason: {
      zh: '索引号已含年份，各地现行做法如此；可以跳号，已经用过的号不再使用。',
      en: 'The number bears the year and this is what bodies do; gaps are allowed, a number once given is never given again.',
    },
    cite: { act: 'catalogue_guide' },
    from: '2019-05-15',
  },
} as const satisfies Record<string, Policy>;
