import type { DayNumber } from '../../base/day.ts';
import { sayDay } from '../../base/say-day.ts';
import type { Words } from '../../base/words.ts';
import { CHANNELS, type Channel } from '../receipt/index.ts';
import { ASKED_NAMES, DELIVERY_NAMES, LIMIT_NAMES } from './event-names.data.ts';
import { TERMS } from './terms.data.ts';

const ANEW = TERMS.reply.length;

/** 步骤的文字: what each step says. They are made once, because the same few are written into every answer. */
export const STEPS = {
  received: perChannel((name) => ({
    zh: `收到申请（${name.zh}），次日起算${ANEW}个工作日`,
    en: `Application received (${name.en}); ${ANEW} working days from the next day`,
  })),
  receivedUnconfirmed: perChannel((name) => ({
    zh: `收到申请（${name.zh}），尚未确认`,
    en: `Application in (${name.en}), not confirmed yet`,
  })),
  correctionRequested: { zh: '发出补正告知，等待补正', en: 'Correction asked for; the clock waits' },
  correctionRequestedUntil: (until: DayNumber): Words => {
    const { zh, en } = sayDay(until);
    return { zh: `发出补正告知，等待补正，最迟${zh}`, en: `Correction asked for by ${en}; the clock waits` };
  },
  corrected: {
    zh: `收到补正，答复期限重新起算${ANEW}个工作日`,
    en: `Correction received; ${ANEW} working days begin anew`,
  },
  correctedUnconfirmed: { zh: '补正材料已到，尚未确认', en: 'Correction in, not confirmed yet' },
  correctionLapsed: { zh: '逾期不补正，视为放弃，不再处理', en: 'Not corrected in time: deemed abandoned, closed' },
  consultationSent: perName(ASKED_NAMES, ({ zh, en }) => ({
    zh: `发出征求意见书（${zh}），次日起不计入期限`,
    en: `Opinion of the ${en} asked for; the days from the next one are not counted`,
  })),
  consultationDelivered: perName(ASKED_NAMES, ({ zh, en }) => ({
    zh: `征求意见书送达（${zh}），意见期限从此日起算`,
    en: `Letter delivered to the ${en}; the limit for the opinion counts from here`,
  })),
  opinionReceived: perName(ASKED_NAMES, ({ zh, en }) => ({
    zh: `收到意见（${zh}），次日起继续计算`,
    en: `Opinion of the ${en} received; counting goes on the next day`,
  })),
  opinionLate: perName(ASKED_NAMES, ({ zh, en }) => ({
    zh: `收到逾期的意见（${zh}）`,
    en: `Late opinion of the ${en} received`,
  })),
  silence: perName(ASKED_NAMES, ({ zh, en }) => ({
    zh: `意见期限届满（${zh}），没有收到意见，次日起继续计算`,
    en: `The ${en} had not answered within the limit; counting goes on the next day`,
  })),
  extended: (more: number): Words => ({
    zh: `告知延期答复，延长${more}个工作日`,
    en: `Extension told: ${more} more working ${more === 1 ? 'day' : 'days'}`,
  }),
  feeNotified: {
    zh: `发出收费通知，等待缴费，收到次日起${TERMS.payment.length}个工作日内`,
    en: `Fee notice sent; payment within ${TERMS.payment.length} working days of receiving it`,
  },
  feePaid: {
    zh: `缴费完成，答复期限重新起算${ANEW}个工作日`,
    en: `Fee paid; ${ANEW} working days begin anew`,
  },
  feeLapsed: { zh: '逾期未缴费，视为放弃，不再处理', en: 'Not paid in time: deemed abandoned, closed' },
  reasonsRequested: { zh: '要求说明理由，期限照走', en: 'Reasons asked for; the term runs on' },
  reasonsGiven: { zh: '申请人说明理由，期限照走', en: 'Reasons given; the term runs on' },
  deferred: (until: DayNumber): Words => {
    const { zh, en } = sayDay(until);
    return { zh: `告知延迟到${zh}答复`, en: `Reply deferred to ${en}` };
  },
  replied: perName(DELIVERY_NAMES, ({ zh, en }) => ({ zh: `答复（${zh}）`, en: `Reply (${en})` })),
  repliedUnserved: perName(DELIVERY_NAMES, ({ zh, en }) => ({
    zh: `答复（${zh}），尚未送达`,
    en: `Reply (${en}), not served yet`,
  })),
  withdrawn: { zh: '申请人撤回申请', en: 'The applicant withdrew' },
  transferred: { zh: '移交其他机关办理', en: 'Moved to another body' },
  reconsiderationDecided: { zh: '复议决定送达', en: 'Reconsideration decision served' },
  made: perName(LIMIT_NAMES, ({ zh, en }) => ({
    zh: `信息形成（${zh}），起算公开期限`,
    en: `Information made (${en}); the term for publishing begins`,
  })),
  changed: perName(LIMIT_NAMES, ({ zh, en }) => ({
    zh: `信息变更（${zh}），起算公开期限`,
    en: `Information changed (${en}); the term for publishing begins`,
  })),
  stillPending: { zh: '信息又有变更，原来的公开期限不变', en: 'Changed again; the first term for publishing stays' },
  published: { zh: '公开', en: 'Published' },
  calendarChanged: {
    zh: '放假安排变更，期限按新的安排重新计算',
    en: 'The holiday plan was changed; the term is reckoned by the new one',
  },
} as const;

function perChannel(say: (name: Words) => Words): Readonly<Record<Channel, Words>> {
  const names = Object.entries(CHANNELS).map(([channel, { name }]) => [channel, withinSentence(name)]);
  return perName(Object.fromEntries(names) as Record<Channel, Words>, say);
}

function perName<Key extends string>(
  names: Readonly<Record<Key, Words>>,
  say: (name: Words) => Words,
): Readonly<Record<Key, Words>> {
  const entries = Object.entries<Words>(names).map(([key, name]) => [key, say(name)] as const);
  return Object.fromEntries(entries) as Record<Key, Words>;
}

function withinSentence({ zh, en }: Words): Words {
  return { zh, en: en.charAt(0).toLowerCase() + en.slice(1) };
}
