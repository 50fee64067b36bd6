import { describe, expect, test } from 'vitest';
import { answered, contextOf, dateOf } from '../../../test/builders/case-answers.ts';
import type { WrittenEvent } from '../../../test/builders/case-stories.ts';
import { parseCalendar, PUBLISHED_YEARS, withYears, WorkingCalendar } from '../calendar/index.ts';
import { clock, differences, parseCase, type ClockAnswer } from './index.ts';

/** A plan of 2027 that nobody has published: test data alone. */
const read = parseCalendar({
  years: { 2027: { off_days: ['2027-01-01', '2027-01-04'], make_up_working_days: ['2027-01-10'] } },
});
if (!read.ok) throw new Error(read.reason.en);
const calendar = new WorkingCalendar(withYears(PUBLISHED_YEARS, read.value.years));

function byNewPlan(today: string, events: readonly WrittenEvent[]): ClockAnswer {
  const one = parseCase(events);
  if (!one.ok) throw new Error(one.reason.en);
  return clock(one.value, { ...contextOf(dateOf(today)), calendar });
}

describe('what a loaded plan changes', () => {
  test('is told field by field, with the letter it belongs to', () => {
    const events = [
      { type: 'received', on: '2026-12-08', channel: 'in_person' },
      { type: 'consultation_sent', on: '2026-12-14', to: 'third_party', ref: 'A' },
    ];
    const [before, after] = [answered({ today: dateOf('2026-12-10'), events }), byNewPlan('2026-12-10', events)];
    expect(differences(before, after)).toEqual([
      { field: 'reply_due_on', before: '2027-01-05', after: '2027-01-07' },
      { field: 'provisional', before: true, after: false },
    ]);
    const later = differences(answered({ today: dateOf('2026-12-15'), events }), byNewPlan('2026-12-15', events));
    expect(later).toEqual([
      { field: 'reply_due_on', before: '2027-01-06', after: '2027-01-08' },
      { field: 'provisional', before: true, after: false },
      { field: 'opinion', ref: 'A', before: '2027-01-04', after: '2027-01-06' },
    ]);
  });

  test('is nothing for a case of other years, and for the same answer', () => {
    const received = { type: 'received', on: '2024-09-06', channel: 'in_person' };
    const letter = { type: 'consultation_sent', on: '2024-09-20', to: 'third_party', ref: 'A' };
    const events = [received, letter];
    const answer = answered({ today: dateOf('2024-09-30'), events });
    expect(answer.other_due).toHaveLength(1);
    expect(differences(answer, byNewPlan('2024-09-30', events))).toEqual([]);
    expect(differences(answer, answer)).toEqual([]);
  });

  test('a date that one of the two has not is null in it', () => {
    const events = [{ type: 'received', on: '2024-09-06', channel: 'in_person' }];
    const withdrawn = [...events, { type: 'replied', on: '2024-09-20', delivery: 'direct' }];
    const [open, closed] = [events, withdrawn].map((all) => answered({ today: dateOf('2024-09-30'), events: all }));
    if (open === undefined || closed === undefined) throw new Error('two answers');
    expect(differences(open, closed)).toEqual([
      { field: 'remaining_working_days', before: 4, after: null },
      { field: 'extendable', before: true, after: false },
      { field: 'status', before: 'running', after: 'stopped' },
      { field: 'reconsideration', before: null, after: '2024-11-19' },
      { field: 'suit', before: null, after: '2025-03-20' },
    ]);
    expect(differences(closed, open)).toContainEqual({ field: 'suit', before: '2025-03-20', after: null });
  });
});
