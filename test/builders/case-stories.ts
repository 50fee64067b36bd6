import * as fc from 'fast-check';
import { day, dayNumber, dayOf, type DayNumber } from '../../src/base/day.ts';

/** 一件的经过 as a register holds it: events as plain data, in the order of their days, and the day on which somebody looks. */
export type Story = { readonly today: DayNumber; readonly events: readonly WrittenEvent[] };

export type WrittenEvent = { readonly type: string; readonly on: string } & Readonly<Record<string, unknown>>;

/** What stories are drawn from: `from` and `to` bound the day of receipt, `acts` are the kinds of things that may happen. */
export type Drawn = { readonly from?: string; readonly to?: string; readonly acts?: readonly Act[] };

export type Act = 'consult' | 'extend' | 'correct' | 'charge' | 'defer' | 'end' | 'again';
const ACTS: readonly Act[] = ['consult', 'extend', 'correct', 'charge', 'defer', 'end', 'again'];

/** 申请的经过: an application is received and things happen to it that may happen, not all of them in time. */
export function stories({ from = '2019-01-01', to = '2026-12-31', acts = ACTS }: Drawn = {}): fc.Arbitrary<Story> {
  return fc
    .record({
      start: fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(to)) }),
      arrival: arrivals,
      happened: fc.array(fc.constantFrom(...acts).chain(happenings), { maxLength: 5 }),
      looked: fc.integer({ min: 0, max: 160 }),
    })
    .map(({ start, arrival, happened, looked }) => {
      const events = happened.flatMap((write, index) => write(start, `R${index}`));
      events.sort((one, other) => (one.on < other.on ? -1 : 1));
      return { today: start + looked, events: [...arrival(start, 'received'), ...events] };
    });
}

/** 主动公开的经过. */
export const publicationStories: fc.Arbitrary<Story> = fc
  .record({
    start: fc.integer({ min: dayNumber(day('2019-01-01')), max: dayNumber(day('2026-12-31')) }),
    events: fc.array(
      fc.record({
        type: fc.constantFrom('made', 'changed', 'published'),
        after: fc.integer({ min: 0, max: 60 }),
        limit: fc.constantFrom('art26', 'budget', 'licence_or_penalty', 'penalty_withdrawal'),
      }),
      { maxLength: 6 },
    ),
    looked: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ start, events, looked }) => ({
    today: start + looked,
    events: [
      { type: 'made', on: dayOf(start) },
      ...events.map(({ type, after, limit }) =>
        type === 'published' ? event(type, start + after) : event(type, start + after, { limit }),
      ),
    ].sort((one, other) => (one.on < other.on ? -1 : 1)),
  }));

type Written = (start: DayNumber, name: string) => readonly WrittenEvent[];

function event(type: string, on: DayNumber, more: Readonly<Record<string, unknown>> = {}): WrittenEvent {
  return { type, on: dayOf(on), ...more };
}

const days = (max: number) => fc.integer({ min: 0, max });

const arrivals: fc.Arbitrary<Written> = fc
  .record({
    channel: fc.constantFrom('in_person', 'post_signed', 'post_ordinary', 'online', 'email', 'fax'),
    confirmed: fc.option(days(4), { freq: 6 }),
  })
  .map(({ channel, confirmed }) => (start, type) => [
    event(type, start, { channel, ...(confirmed === null ? {} : { confirmed_on: dayOf(start + confirmed) }) }),
  ]);

function happenings(act: Act): fc.Arbitrary<Written> {
  switch (act) {
    case 'consult':
      return consultations;
    case 'extend':
      return fc
        .record({ after: days(60), working_days: fc.integer({ min: 1, max: 40 }) })
        .map(({ after, working_days }) => (start) => [event('extended', start + after, { working_days })]);
    case 'correct':
      return corrections;
    case 'charge':
      return charges;
    case 'defer':
      return fc.tuple(days(15), days(15), days(20), days(70)).map(([asked, given, told, until]) => (start) => [
        event('reasons_requested', start + asked),
        event('reasons_given', start + asked + given),
        event('deferred', start + asked + given + told, { until: dayOf(start + asked + given + told + until) }),
      ]);
    case 'end':
      return ends;
    case 'again':
      return fc.tuple(arrivals, days(40)).map(
        ([arrival, after]) =>
          (start) =>
            arrival(start + after, 'received'),
      );
  }
}

const consultations: fc.Arbitrary<Written> = fc
  .record({
    to: fc.constantFrom('third_party', 'co_maker', 'other_body'),
    sent: days(45),
    delivered: fc.option(days(10)),
    answered: fc.option(days(35)),
  })
  .map(({ to, sent, delivered, answered }) => (start, ref) => [
    event('consultation_sent', start + sent, { to, ref }),
    ...(delivered === null ? [] : [event('consultation_delivered', start + sent + delivered, { ref })]),
    ...(answered === null ? [] : [event('opinion_received', start + sent + answered, { ref })]),
  ]);

const corrections: fc.Arbitrary<Written> = fc
  .record({
    asked: days(14),
    until: fc.option(days(30)),
    came: fc.option(fc.tuple(arrivals, days(40))),
    lapsed: fc.option(days(50)),
  })
  .map(({ asked, until, came, lapsed }) => (start) => {
    const on = start + asked;
    return [
      event('correction_requested', on, until === null ? {} : { until: dayOf(on + until) }),
      ...(came === null ? [] : came[0](on + came[1], 'corrected')),
      ...(lapsed === null ? [] : [event('correction_lapsed', on + lapsed, { served_on: dayOf(on + lapsed + 2) })]),
    ];
  });

const charges: fc.Arbitrary<Written> = fc
  .record({ told: days(40), served: days(6), paid: fc.option(days(45)), lapsed: fc.option(days(60)) })
  .map(({ told, served, paid, lapsed }) => (start) => {
    const on = start + told;
    return [
      event('fee_notified', on, { served_on: dayOf(on + served) }),
      ...(paid === null ? [] : [event('fee_paid', on + paid)]),
      ...(lapsed === null ? [] : [event('fee_lapsed', on + lapsed, { served_on: dayOf(on + lapsed) })]),
    ];
  });

const ends: fc.Arbitrary<Written> = fc
  .record({
    type: fc.constantFrom('replied', 'replied', 'replied', 'withdrawn', 'transferred'),
    after: days(90),
    delivery: fc.constantFrom('post', 'direct', 'entrusted', 'electronic'),
    served: fc.option(days(8)),
    decided: fc.option(days(60)),
  })
  .map(({ type, after, delivery, served, decided }) => (start) => [
    event(
      type,
      start + after,
      type === 'replied' ? { delivery, ...(served === null ? {} : { served_on: dayOf(start + after + served) }) } : {},
    ),
    ...(decided === null ? [] : [event('reconsideration_decided', start + after + decided)]),
  ]);
