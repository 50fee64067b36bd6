import { describe, expect, test } from 'vitest';
import { contextOf, dateOf } from '../../../test/builders/case-answers.ts';
import type { WrittenEvent } from '../../../test/builders/case-stories.ts';
import { parseCalendar, PUBLISHED_YEARS, withYears, WorkingCalendar, writeCalendar } from '../calendar/index.ts';
import { clock, parseCase, type ClockAnswer } from './index.ts';

/**
 * A change of the plan of 2026 that was never made, published on 31 March: that Saturday 28 March had been a working day. By the old plan the twentieth
 * working day after 2 March is the 30th, by the new one the 28th: an act of 30 March was in time when it was done.
 */
const CHANGED_ON = '2026-03-31';

function calendarWith(makeUp: string): WorkingCalendar {
  const plan = writeCalendar(PUBLISHED_YEARS.filter(({ year }) => year === 2026)) as {
    years: { 2026: { make_up_working_days: object[] } };
  };
  const changed = plan.years[2026];
  const days = [...changed.make_up_working_days, { date: makeUp, for: '某事' }];
  const read = parseCalendar({ years: { 2026: { ...changed, published_on: CHANGED_ON, make_up_working_days: days } } });
  if (!read.ok) throw new Error(read.reason.en);
  return new WorkingCalendar(withYears(PUBLISHED_YEARS, read.value.years));
}

const calendar = calendarWith('2026-03-28');
const received: WrittenEvent = { type: 'received', on: '2026-03-02', channel: 'in_person' };

function asOf(today: string, ...events: readonly WrittenEvent[]): ClockAnswer {
  const one = parseCase([received, ...events]);
  if (!one.ok) throw new Error(one.reason.en);
  return clock(one.value, { ...contextOf(dateOf(today)), calendar });
}

const warned = ({ warnings }: ClockAnswer) => warnings.map(({ id }) => id);

describe('an act that was in time stays in time when the plan is changed afterwards', () => {
  test('the last day is the 30th until the change, and the 28th from it on', () => {
    expect(asOf('2026-03-30')).toMatchObject({ reply_due_on: '2026-03-30', remaining_working_days: 0 });
    expect(asOf('2026-03-31')).toMatchObject({ reply_due_on: '2026-03-28', remaining_working_days: -2 });
    expect(warned(asOf('2026-03-31'))).toEqual(['reply_overdue', 'calendar_changed']);
  });

  test('an extension', () => {
    const answer = asOf('2026-04-01', { type: 'extended', on: '2026-03-30', working_days: 5 });
    expect(answer.reply_due_on).toBe('2026-04-03');
    expect(warned(answer)).toEqual(['calendar_changed']);
  });

  test('a fee notice', () => {
    expect(warned(asOf('2026-04-01', { type: 'fee_notified', on: '2026-03-30' }))).toEqual([]);
  });

  test('a deferral', () => {
    const given = { type: 'reasons_given', on: '2026-03-16' };
    const answer = asOf('2026-04-01', given, { type: 'deferred', on: '2026-03-30', until: '2026-04-10' });
    expect(answer.reply_due_on).toBe('2026-04-10');
    expect(warned(answer)).toEqual([]);
  });

  test('a letter asking for an opinion', () => {
    const letter = { type: 'consultation_sent', on: '2026-03-30', to: 'third_party', ref: 'A' };
    expect(warned(asOf('2026-04-01', letter))).toEqual(['reply_overdue', 'calendar_changed']);
  });

  test('a reply', () => {
    expect(warned(asOf('2026-04-20', { type: 'replied', on: '2026-03-30', delivery: 'post' }))).toEqual([]);
  });

  test('an opinion', () => {
    const letter = { type: 'consultation_sent', on: '2026-03-09', to: 'third_party', ref: 'A' };
    const opinion = { type: 'opinion_received', on: '2026-03-30', ref: 'A' };
    expect(asOf('2026-03-30', letter, opinion).excluded_working_days).toBe(15);
    expect(warned(asOf('2026-04-01', letter, opinion))).not.toContain('opinion_late');
  });

  test('a notice of correction, and what it asked for', () => {
    const early = calendarWith('2026-03-07');
    const one = parseCase([received, { type: 'correction_requested', on: '2026-03-11', until: '2026-03-28' }]);
    if (!one.ok) throw new Error(one.reason.en);
    expect(warned(clock(one.value, { ...contextOf(dateOf('2026-04-01')), calendar: early }))).toEqual([
      'correction_overdue',
    ]);
    const asked = { type: 'correction_requested', on: '2026-03-09', until: '2026-03-28' };
    const corrected = { type: 'corrected', on: '2026-03-30', channel: 'in_person' };
    expect(warned(asOf('2026-04-01', asked, corrected))).toEqual([]);
  });
});
