import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, dateOf, inOrder, reckoned } from '../../../test/builders/case-answers.ts';
import { publicationStories, stories, type WrittenEvent } from '../../../test/builders/case-stories.ts';
import { dayOf, type DayNumber } from '../../base/day.ts';
import { PUBLISHED_CALENDAR } from '../calendar/index.ts';
import { answerOf, TERMS, type ClockAnswer } from './index.ts';

const LATE_ENOUGH = 200;
/** No plan was changed in these years, so that dates can be compared across days of asking. */
const UNCHANGED = { from: '2021-01-01', to: '2026-09-30' };

describe('terms', () => {
  test('a reply term never ends on a day on which nobody works', () => {
    fc.assert(
      fc.property(stories(), (story) => {
        const { replyDue, workingDays, correctionDue } = reckoned(story);
        if (replyDue !== null) expect(workingDays.isWorking(replyDue)).toBe(true);
        if (correctionDue !== null) expect(workingDays.isWorking(correctionDue)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('no other date falls on a day on which nobody works either', () => {
    fc.assert(
      fc.property(fc.oneof(stories(), publicationStories), (story) => {
        const { otherDues, workingDays } = reckoned(story);
        const today = PUBLISHED_CALENDAR.asOf(story.today);
        for (const { on } of otherDues) expect(workingDays.isWorking(on) || today.isWorking(on)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the working days from the start to the last day, less those excluded, are the length of the term', () => {
    fc.assert(
      fc.property(stories(), (story) => {
        const { replyDue, workingDays, excluded, file } = reckoned(story);
        if (replyDue === null || file.term === null || file.term.deferredUntil !== null) return;
        expect(workingDays.between(file.term.start, replyDue) - excluded).toBe(file.term.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('an extension adds the days that were told, and never more than twenty', () => {
    const told = fc.record({ start: fc.nat(2000), after: fc.nat(28), count: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(told, ({ start, after, count }) => {
        const from = dateOf('2021-01-01') + start;
        const received = { type: 'received', on: dayOf(from), channel: 'in_person' };
        const extended = { type: 'extended', on: dayOf(from + after), working_days: count };
        const plain = reckoned({ today: from + after, events: [received] });
        const longer = reckoned({ today: from + after, events: [received, extended] });
        const isInTime = from + after <= (plain.replyDue ?? 0);
        const added = plain.workingDays.between(plain.replyDue ?? 0, longer.replyDue ?? 0);
        expect(added).toBe(isInTime ? Math.min(count, 20) : 0);
        expect(answerOf(longer).warnings.some(({ id }) => id === 'extension_too_long')).toBe(isInTime && count > 20);
      }),
    );
  });

  test('what the answer calls extendable is exactly what an extension told today would be', () => {
    fc.assert(
      fc.property(stories(), ({ today, events }) => {
        const extended = { type: 'extended', on: dayOf(today), working_days: 1 };
        const tried = answered({ today, events: inOrder([...events, extended]) });
        const before = answered({ today, events });
        const steps = (answer: ClockAnswer) => answer.steps.filter(({ effect }) => effect === 'extend').length;
        expect(before.extendable).toBe(steps(tried) > steps(before));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('asking for opinions', () => {
  const letters = fc.record({
    story: stories({ ...UNCHANGED, acts: ['consult', 'extend', 'defer'] }),
    sent: fc.nat(40),
    answered: fc.nat(30),
    longer: fc.nat(20),
  });

  test('a letter, and an opinion that comes later, never make a term end sooner', () => {
    fc.assert(
      fc.property(letters, ({ story, sent, answered: after, longer }) => {
        const start = dateOf(story.events[0]?.on ?? '');
        const today = start + LATE_ENOUGH;
        const letter = { type: 'consultation_sent', on: dayOf(start + sent), to: 'third_party', ref: 'X' };
        const opinion = (days: number) => ({ type: 'opinion_received', on: dayOf(start + sent + days), ref: 'X' });
        const due = (more: readonly WrittenEvent[]) =>
          answered({ today, events: inOrder([...story.events, ...more]) }).reply_due_on;
        const dates = [due([]), due([letter, opinion(after)]), due([letter, opinion(after + longer)]), due([letter])];
        expect(dates.toSorted()).toEqual(dates);
      }),
      { numRuns: 500 },
    );
  });

  test('a working day that lies in several letters is excluded once: the excluded days are a set', () => {
    fc.assert(
      fc.property(stories({ acts: ['consult', 'extend', 'correct'] }), (story) => {
        const { file, workingDays, asOf, replyDue, excluded } = reckoned(story);
        const { term } = file;
        if (replyDue === null || term === null) return;
        const days = new Set<DayNumber>();
        for (const { sentOn, deliveredOn, answeredOn } of file.consultations) {
          let left = TERMS.third_party_opinion.length;
          let limit = deliveredOn ?? sentOn;
          while (left > 0) {
            limit += 1;
            if (workingDays.isWorking(limit)) left -= 1;
          }
          for (let on = sentOn + 1; on <= Math.min(limit, answeredOn ?? asOf); on += 1) {
            if (on > term.start && on <= replyDue && workingDays.isWorking(on)) days.add(on);
          }
        }
        expect(excluded).toBe(days.size);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same letter sent to a second one as well excludes nothing more', () => {
    fc.assert(
      fc.property(stories({ acts: ['consult', 'extend'] }), ({ today, events }) => {
        const doubled = events.flatMap((one) =>
          'ref' in one ? [one, { ...one, ref: `${String(one['ref'])}+` }] : [one],
        );
        const [once, twice] = [answered({ today, events }), answered({ today, events: doubled })];
        expect(twice.reply_due_on).toBe(once.reply_due_on);
        expect(twice.excluded_working_days).toBe(once.excluded_working_days);
        expect(twice.remaining_working_days).toBe(once.remaining_working_days);
      }),
      { numRuns: 500 },
    );
  });

  test('while an opinion is awaited each working day moves the last day by one, and the days left stay', () => {
    const waiting = fc.record({
      start: fc.nat(2000),
      sent: fc.nat(25),
      to: fc.constantFrom('third_party', 'co_maker'),
    });
    fc.assert(
      fc.property(waiting, ({ start, sent, to }) => {
        const from = dateOf('2021-01-01') + start;
        const letterOn = from + sent;
        const events = [
          { type: 'received', on: dayOf(from), channel: 'in_person' },
          { type: 'consultation_sent', on: dayOf(letterOn), to, ref: 'A' },
        ];
        const workingDays = PUBLISHED_CALENDAR.latest;
        const first = reckoned({ today: letterOn, events });
        if (first.replyDue === null || letterOn >= first.replyDue) return;
        for (let passed = 1; passed <= 15; passed += 1) {
          const today = workingDays.after(letterOn, passed);
          const { replyDue, excluded, remaining, otherDues } = reckoned({ today, events });
          expect(replyDue).toBe(workingDays.after(first.replyDue, passed));
          expect(excluded).toBe(passed);
          expect(remaining).toBe(first.remaining);
          expect(otherDues.map(({ on }) => on)).toEqual([workingDays.after(letterOn, 15)]);
        }
        const after = reckoned({ today: workingDays.after(letterOn, 16), events });
        expect(after.replyDue).toBe(workingDays.after(first.replyDue, 15));
      }),
      { numRuns: 200 },
    );
  });
});
