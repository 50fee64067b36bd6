import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import type { AgencyLevel } from './agency-level.ts';

/** 密级: one of the three degrees, with the longest term of secrecy and the levels whose bodies may set it themselves. */
export type SecrecyDegree = {
  readonly name: Words;
  /** Longest term in years, unless something else is prescribed (保守国家秘密法第二十条). */
  readonly longestYears: number;
  readonly setBy: readonly AgencyLevel[];
  readonly cites: readonly Cite[];
};

/** 密级, the highest first. A county or township body sets none itself: it derives the degree from its source, or asks above. */
export const SECRECY_DEGREES = {
  top_secret: {
    name: { zh: '绝密', en: 'top secret' },
    longestYears: 30,
    setBy: ['central', 'province'],
    cites: [
      { act: 'secrecy_law', article: 17 },
      { act: 'secrecy_law', article: 20 },
    ],
  },
  secret: {
    name: { zh: '机密', en: 'secret' },
    longestYears: 20,
    setBy: ['central', 'province', 'prefecture'],
    cites: [
      { act: 'secrecy_law', article: 17 },
      { act: 'secrecy_law', article: 20 },
    ],
  },
  confidential: {
    name: { zh: '秘密', en: 'confidential' },
    longestYears: 10,
    setBy: ['central', 'province', 'prefecture'],
    cites: [
      { act: 'secrecy_law', article: 17 },
      { act: 'secrecy_law', article: 20 },
    ],
  },
} as const satisfies Record<string, SecrecyDegree>;

/** 密级的名称. */
export type SecrecyDegreeKey = keyof typeof SECRECY_DEGREES;
