import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, contextOf, dateOf, inOrder } from '../../../test/builders/case-answers.ts';
import { publicationStories, stories } from '../../../test/builders/case-stories.ts';
import { dayOf, type DayNumber } from '../../base/day.ts';
import { clock, explain, parseCase, reckon, type ClockAnswer } from './index.ts';

/** An answer without some warnings: how two answers are the same but for them. */
function without(answer: ClockAnswer, ...ids: readonly string[]): ClockAnswer {
  return { ...answer, warnings: answer.warnings.filter(({ id }) => !ids.includes(id)) };
}

describe('reading', () => {
  const ofDifferentDays = fc
    .oneof(stories(), publicationStories)
    .map(({ today, events }) => ({ today, events: [...new Map(events.map((one) => [one.on, one])).values()] }))
    .chain(({ today, events }) =>
      fc.shuffledSubarray(events, { minLength: events.length }).map((shuffled) => ({ today, events, shuffled })),
    );

  test('the order of recording does not matter where the days decide', () => {
    fc.assert(
      fc.property(ofDifferentDays, ({ today, events, shuffled }) => {
        const isShuffled = shuffled.some((one, index) => one !== events[index]);
        const answer = answered({ today, events: shuffled });
        expect(without(answer, 'out_of_order')).toEqual(answered({ today, events }));
        expect(answer.warnings.some(({ id }) => id === 'out_of_order')).toBe(isShuffled);
      }),
      { numRuns: 1000 },
    );
  });

  test('the answer as of a past day is that of a case file which ended on that day', () => {
    const withPast = fc.tuple(fc.oneof(stories(), publicationStories), fc.nat(120));
    fc.assert(
      fc.property(withPast, ([{ events }, looked]) => {
        const today = dateOf(events[0]?.on ?? '') + looked;
        const known = events.filter(({ on }) => dateOf(on) <= today);
        const answer = answered({ today, events });
        expect(without(answer, 'after_today')).toEqual(answered({ today, events: known }));
        expect(answer.warnings.filter(({ id }) => id === 'after_today')).toHaveLength(events.length - known.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is written beside an event changes nothing', () => {
    fc.assert(
      fc.property(stories(), fc.jsonValue(), ({ today, events }, note) => {
        const noted = events.map((one) => ({ ...one, note, clerk: '王某', served: null }));
        expect(answered({ today, events: noted })).toEqual(answered({ today, events }));
      }),
      { numRuns: 300 },
    );
  });

  test('an event that is left out changes nothing but gives its warning', () => {
    const leftOut = fc.constantFrom(
      { id: 'unknown_event', write: (on: DayNumber) => ({ type: 'appealed', on: dayOf(on) }), after: 5 },
      { id: 'before_receipt', write: (on: DayNumber) => ({ type: 'withdrawn', on: dayOf(on) }), after: -1 },
      { id: 'after_today', write: (on: DayNumber) => ({ type: 'withdrawn', on: dayOf(on) }), after: 500 },
      { id: 'not_possible', write: (on: DayNumber) => ({ type: 'published', on: dayOf(on) }), after: 0 },
      {
        id: 'not_possible',
        write: (on: DayNumber) => ({ type: 'opinion_received', on: dayOf(on), ref: '无' }),
        after: 0,
      },
    );
    fc.assert(
      fc.property(stories(), leftOut, ({ today, events }, { id, write, after }) => {
        const start = dateOf(events[0]?.on ?? '');
        const [received, ...others] = events;
        if (received === undefined) return;
        const added = write(start + after);
        const answer = answered({
          today,
          events: after < 0 ? [added, ...events] : inOrder([received, added, ...others]),
        });
        const before = answered({ today, events });
        const count = ({ warnings }: ClockAnswer) => warnings.filter((one) => one.id === id).length;
        expect(without(answer, id)).toEqual(without(before, id));
        expect(count(answer)).toBe(count(before) + 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('every answer has all its fields, and its dates and steps in order', () => {
    fc.assert(
      fc.property(fc.oneof(stories(), publicationStories), (story) => {
        const answer = answered(story);
        expect(Object.keys(answer)).toEqual([
          'reply_due_on',
          'correction_due_on',
          'extendable',
          'excluded_working_days',
          'status',
          'remaining_working_days',
          'other_due',
          'provisional',
          'steps',
          'warnings',
        ]);
        for (const dated of [answer.steps, answer.other_due]) {
          const days = dated.map(({ on }) => on);
          expect(days).toEqual(days.toSorted());
        }
        const dayless = answer.warnings.filter(({ on }) => on === null).map(({ id }) => id);
        expect(dayless.every((id) => /^out_of_order$|^calendar_changed$|_overdue$/u.test(id))).toBe(true);
        for (const { message } of answer.warnings)
          expect(Math.min(message.zh.length, message.en.length)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever comes in', () => {
  const types = fc.oneof(
    fc.constantFrom('received', 'corrected', 'correction_requested', 'consultation_sent', 'opinion_received'),
    fc.constantFrom('extended', 'deferred', 'replied', 'made', 'published', 'fee_notified'),
    fc.constantFrom('constructor', '__proto__', ''),
  );
  const values = fc.oneof(
    fc.constantFrom('in_person', 'online', 'third_party', 'post', 'A', 'choice', 'budget', '2024-09-06', '9999-12-31'),
    fc.constantFrom('0001-01-01', '2024-02-30', 'toString'),
    fc.integer(),
    fc.jsonValue(),
  );
  const names = fc.constantFrom(
    'on',
    'channel',
    'confirmed_on',
    'until',
    'to',
    'ref',
    'working_days',
    'delivery',
    'limit',
  );
  const eventLike = fc
    .tuple(types, fc.dictionary(names, values), fc.constantFrom('2024-09-06', '0001-01-01', '9999-12-31'))
    .map(([type, fields, on]) => ({ on, ...fields, type }));
  const caseLike = fc.oneof(
    fc.jsonValue(),
    fc.anything(),
    fc.array(eventLike, { maxLength: 4 }),
    fc.record({ today: values, events: fc.array(eventLike, { maxLength: 4 }) }),
  );

  test('is answered or refused with a sentence in both languages, never thrown', () => {
    fc.assert(
      fc.property(caseLike, (given) => {
        const read = parseCase(given);
        if (read.ok) {
          expect(clock(read.value, contextOf(dateOf('2024-10-10'))).steps).toBeInstanceOf(Array);
          explain(reckon(read.value, contextOf(dateOf('2024-10-10'))));
        } else {
          expect(Math.min(read.reason.zh.length, read.reason.en.length)).toBeGreaterThan(0);
          expect(read.reason.zh).not.toMatch(/\n|undefined/u);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
