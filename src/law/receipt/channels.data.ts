import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 收到渠道: how an application or a correction came in, and which day is its day of receipt (条例第三十一条). */
export type ChannelRule = {
  readonly name: Words;
  /** `arrival`: the day it came; `confirmation`: the day on which both sides, or the body with the applicant, confirmed it. */
  readonly received: 'arrival' | 'confirmation';
  /** By when it is to be confirmed: on the day it came, or on the first working day from then on. Null where nothing is confirmed. */
  readonly confirmBy: 'same_day' | 'first_working_day' | null;
  readonly cite: Cite;
};

/** 条例第三十一条: the day of receipt by channel. An oral application (第二十九条) is made in person. */
export const CHANNELS = {
  in_person: {
    name: { zh: '当面提交', en: 'Handed in' },
    received: 'arrival',
    confirmBy: null,
    cite: { article: 31, item: 1 },
  },
  post_signed: {
    name: { zh: '邮寄（需签收）', en: 'Post, signed for' },
    received: 'arrival',
    confirmBy: null,
    cite: { article: 31, item: 2 },
  },
  post_ordinary: {
    name: { zh: '平常信函', en: 'Ordinary letter' },
    received: 'confirmation',
    confirmBy: 'same_day',
    cite: { article: 31, item: 2 },
  },
  online: {
    name: { zh: '网上提交', en: 'Online' },
    received: 'confirmation',
    confirmBy: 'first_working_day',
    cite: { article: 31, item: 3 },
  },
  email: {
    name: { zh: '电子邮件', en: 'E-mail' },
    received: 'confirmation',
    confirmBy: 'first_working_day',
    cite: { article: 31, item: 3 },
  },
  fax: {
    name: { zh: '传真', en: 'Fax' },
    received: 'confirmation',
    confirmBy: 'first_working_day',
    cite: { article: 31, item: 3 },
  },
} as const satisfies Record<string, ChannelRule>;

export type Channel = keyof typeof CHANNELS;
