import type { Words } from '../../base/words.ts';

/** 体裁: the fifteen kinds of official documents in the order of article 8 of 《党政机关公文处理工作条例》, and 其他. */
export const GENRES = {
  resolution: { zh: '决议', en: 'resolution' },
  decision: { zh: '决定', en: 'decision' },
  order: { zh: '命令（令）', en: 'order' },
  communique: { zh: '公报', en: 'communiqué' },
  announcement: { zh: '公告', en: 'announcement' },
  public_notice: { zh: '通告', en: 'public notice' },
  opinion: { zh: '意见', en: 'opinion' },
  notice: { zh: '通知', en: 'notice' },
  circular: { zh: '通报', en: 'circular' },
  report: { zh: '报告', en: 'report' },
  request: { zh: '请示', en: 'request for instructions' },
  reply: { zh: '批复', en: 'reply to a request' },
  proposal: { zh: '议案', en: 'proposal' },
  letter: { zh: '函', en: 'letter' },
  minutes: { zh: '纪要', en: 'minutes' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Words>;

/** 体裁的名称. */
export type GenreKey = keyof typeof GENRES;

/** 有效性: the state of a document as its page shows it. */
export const VALIDITIES = {
  in_force: { zh: '有效', en: 'in force' },
  partly_in_force: { zh: '部分有效', en: 'partly in force' },
  abolished: { zh: '已废止', en: 'abolished' },
  lapsed: { zh: '已失效', en: 'lapsed' },
} as const satisfies Record<string, Words>;

/** 有效性的名称. */
export type ValidityKey = keyof typeof VALIDITIES;
