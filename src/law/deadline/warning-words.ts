import type { DayNumber } from '../../base/day.ts';
import { sayDay } from '../../base/say-day.ts';
import type { Words } from '../../base/words.ts';
import type { Asked } from './event.ts';
import { ASKED_NAMES } from './event-names.data.ts';

/** 提示的文字: what each warning says: what is wrong, and what follows from it. Days are numbers, `name` is what was written. */
export const SAY = {
  outOfOrder: words(
    '事件没有按日期先后填写，已按日期排好再计算。',
    'The events were not in the order of their days; they were put in order first.',
  ),
  unknownEvent: (name: string) =>
    words(
      `不认识事件“${shorten(name)}”，没有计入。`,
      `The event "${shorten(name)}" is not known here; it was left out.`,
    ),
  afterToday: (today: DayNumber) =>
    dated(
      (on) => [`在计算日${on.zh}之后，没有计入。`, `It lies after ${on.en}, the day of this answer; left out.`],
      today,
    ),
  beforeReceipt: words('此时还没有收到申请，没有计入。', 'Nothing had been received by then; left out.'),
  afterStop: words('此前案件已经终结，没有计入。', 'The case had already ended; left out.'),
  notPossible: ({ zh, en }: Words) => words(`${zh}，没有计入。`, `${en}; left out.`),
  dateBeforeEvent: words(
    '第二个日期早于事件当天，以事件当天为准。',
    'The second date lies before the event; the day of the event counts.',
  ),
  untilBeforeEvent: words(
    '补正期限早于告知之日，没有采用。',
    'The day set for correcting lies before the notice; it is not used.',
  ),
  unconfirmed: words(
    '还没有确认收到，期限没有起算；请尽快与申请人确认。',
    'Not confirmed yet, so no term runs; confirm with the applicant soon.',
  ),
  confirmationLate: (by: DayNumber) =>
    dated((on) => [`最迟应在${on.zh}确认，已经晚了。`, `It was to be confirmed by ${on.en}; that day has passed.`], by),
  receivedTwice: words(
    '已经收到过这件申请，再次收到不重新起算。',
    'This application had been received before; receiving it again begins nothing anew.',
  ),
  beforeLaw: words(
    '收到之日在2019年5月15日条例修订施行之前，这里按现行条文计算；旧条例是15个工作日。',
    'Received before the revised regulation came into force on 15 May 2019; reckoned by the present text (the old one had 15 working days).',
  ),
  correctionSecond: words(
    '补正只能一次告知，第二次告知不计，期限照走。',
    'A correction is asked for once only; the second notice does not count and the term runs on.',
  ),
  correctionLate: (due: DayNumber) =>
    dated(
      (on) => [
        `补正告知最迟应在${on.zh}发出，晚发的不停止也不重新起算答复期限。`,
        `The correction notice was due by ${on.en}; sent late it neither stops nor restarts the term.`,
      ],
      due,
    ),
  correctedLate: (until: DayNumber) =>
    dated(
      (on) => [
        `补正期限到${on.zh}为止，补正来迟了；是否有正当理由由本机关判断。`,
        `The correction came after ${on.en}; whether there was good reason is for the body to say.`,
      ],
      until,
    ),
  correctionOverdue: (until: DayNumber) =>
    dated(
      (on) => [
        `补正期限${on.zh}已过，没有收到补正；没有正当理由的，告知申请人不再处理。`,
        `The period for correcting ended on ${on.en} and nothing came; without good reason, tell the applicant that the case is closed.`,
      ],
      until,
    ),
  lapsedTooEarly: (last: DayNumber) =>
    dated(
      (on) => [
        `期限到${on.zh}才满，不能提前不再处理。`,
        `The period ends on ${on.en}; the case cannot be closed before.`,
      ],
      last,
    ),
  consultationAfterTerm: (due: DayNumber) =>
    dated(
      (on) => [
        `答复期限${on.zh}已满，此后征求意见不再扣除时间。`,
        `The term ended on ${on.en}; asking for an opinion after it excludes nothing.`,
      ],
      due,
    ),
  silence: (to: Asked, ref: string, limit: DayNumber) => sayReasonOfSilence(to, ref, limit),
  deliveryUnrecorded: (ref: string) =>
    words(
      `征求意见书（${shorten(ref)}）没有送达记录，15个工作日从发出之日算起；查明送达日后请补记。`,
      `No delivery of the letter (${shorten(ref)}) is recorded, so its limit runs from the sending; enter the day once it is known.`,
    ),
  opinionLate: (limit: DayNumber) =>
    dated(
      (on) => [
        `意见期限到${on.zh}为止，逾期的意见不再扣除时间。`,
        `The limit was ${on.en}; a late opinion excludes nothing more.`,
      ],
      limit,
    ),
  extensionTwice: words(
    '一件申请只能延期一次，这次不计。',
    'An application is extended once only; this one does not count.',
  ),
  extensionLate: (due: DayNumber) =>
    dated(
      (on) => [`答复期限${on.zh}已满，不能再延期。`, `The term ended on ${on.en}; it can no longer be extended.`],
      due,
    ),
  extensionTooLong: words(
    '延长的期限最长20个工作日，按20个计算。',
    'An extension is 20 working days at most; 20 were counted.',
  ),
  feeLate: (due: DayNumber) =>
    dated(
      (on) => [
        `答复期限${on.zh}已满，不能再收费，通知不计。`,
        `The term ended on ${on.en}; no fee can be charged after it.`,
      ],
      due,
    ),
  paidLate: (last: DayNumber) =>
    dated(
      (on) => [
        `最迟应在${on.zh}缴费；本机关收下了逾期的缴费，重新起算。`,
        `Payment was due by ${on.en}; the body took it late, so the term begins anew.`,
      ],
      last,
    ),
  paymentOverdue: (last: DayNumber) =>
    dated(
      (on) => [
        `缴费期限${on.zh}已过，没有缴费；应当告知申请人不再处理。`,
        `Payment was due by ${on.en} and has not come; tell the applicant that the case is closed.`,
      ],
      last,
    ),
  deferralWithoutReasons: words(
    '申请人说明理由之后才能延迟答复，没有计入。',
    'A deferral is possible only after the applicant has given reasons; left out.',
  ),
  deferralLate: (due: DayNumber) =>
    dated(
      (on) => [`答复期限${on.zh}已满，不能再延迟答复。`, `The term ended on ${on.en}; it can no longer be deferred.`],
      due,
    ),
  unserved: (served: DayNumber) =>
    dated(
      (on) => [
        `答复要到${on.zh}才送达，此前期限照走。`,
        `The reply will be served on ${on.en}; until then the term runs on.`,
      ],
      served,
    ),
  repliedLate: (due: DayNumber) =>
    dated((on) => [`答复期限到${on.zh}为止，逾期答复。`, `The reply was due by ${on.en}; it came late.`], due),
  repliedDuringConsultation: (ref: string) =>
    words(
      `第三方（${shorten(ref)}）的意见期限还没有到，意见也没有收到，就已经答复。`,
      `The reply was given while the third party (${shorten(ref)}) still had time to answer.`,
    ),
  replyOverdue: (due: DayNumber) =>
    dated((on) => [`答复期限${on.zh}已过，还没有答复。`, `The reply was due by ${on.en} and has not been given.`], due),
  publishedLate: (due: DayNumber) =>
    dated((on) => [`最迟应在${on.zh}公开，晚了。`, `It was to be published by ${on.en}; it was late.`], due),
  publicationOverdue: (due: DayNumber) =>
    dated((on) => [`最迟应在${on.zh}公开，还没有公开。`, `It was to be published by ${on.en} and is not.`], due),
  calendarChanged: (changedOn: DayNumber, before: DayNumber, after: DayNumber) => {
    const [change, old, now] = [sayDay(changedOn), sayDay(before), sayDay(after)];
    return words(
      `${change.zh}公布了新的放假安排，最后一日由${old.zh}变为${now.zh}。`,
      `The holiday plan was changed on ${change.en}: the last day moved from ${old.en} to ${now.en}.`,
    );
  },
} as const;

function sayReasonOfSilence(to: Asked, ref: string, limit: DayNumber): Words {
  const by = sayDay(limit);
  const who = ASKED_NAMES[to];
  const name = shorten(ref);
  switch (to) {
    case 'third_party':
      return words(
        `${who.zh}（${name}）到${by.zh}没有提出意见。不等于同意，由本机关依照条例决定是否公开。`,
        `The ${who.en} (${name}) had not answered by ${by.en}. That is not consent: the body decides by the regulation.`,
      );
    case 'co_maker':
      return words(
        `${who.zh}（${name}）到${by.zh}没有提出意见，视为同意公开。`,
        `The ${who.en} (${name}) had not answered by ${by.en}: it is deemed to consent.`,
      );
    case 'other_body':
      return words(
        `${who.zh}（${name}）到${by.zh}没有提出意见。法律没有规定后果，由本机关决定。`,
        `The ${who.en} (${name}) had not answered by ${by.en}. The law says nothing of it: the body decides.`,
      );
  }
}

function words(zh: string, en: string): Words {
  return { zh, en };
}

function dated(say: (on: Words) => readonly [string, string], on: DayNumber): Words {
  const [zh, en] = say(sayDay(on));
  return { zh, en };
}

/** Names come from outside: long ones are cut, and what cannot be seen is shown. */
function shorten(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
