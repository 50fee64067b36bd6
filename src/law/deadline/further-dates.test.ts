import { describe, expect, test } from 'vitest';
import { day, dayNumber, dayOf } from '../../base/day.ts';
import { PUBLISHED_CALENDAR } from '../calendar/index.ts';
import { dueIfExtended, explainPublication } from './further-dates.ts';
import { parseCase } from './parse-case.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { reckon } from './reckon.ts';

const reckoned = (today: string, ...events: readonly object[]) => {
  const parsed = parseCase(events);
  if (!parsed.ok) throw new Error(parsed.reason.en);
  return reckon(parsed.value, { today: dayNumber(day(today)), calendar: PUBLISHED_CALENDAR, policy: DEFAULT_POLICY });
};

const latest = (...given: Parameters<typeof reckoned>) => {
  const on = dueIfExtended(reckoned(...given));
  return on === null ? null : dayOf(on);
};

const received = { type: 'received', on: '2024-09-06', channel: 'in_person' };

describe('如果延期', () => {
  test('the last day is that of a term of forty working days', () => {
    const extended = { type: 'extended', on: '2024-09-10', working_days: 20 };
    const told = reckoned('2024-09-10', received, extended).replyDue;
    expect(latest('2024-09-10', received)).toBe('2024-11-07');
    expect(told === null ? null : dayOf(told)).toBe('2024-11-07');
  });

  test('there is none once the term is over, extended, or stopped', () => {
    expect(latest('2024-10-12', received)).toBeNull();
    expect(latest('2024-09-11', received, { type: 'extended', on: '2024-09-10', working_days: 1 })).toBeNull();
    expect(latest('2024-09-11', received, { type: 'withdrawn', on: '2024-09-10' })).toBeNull();
  });
});

describe('公开期限的逐日说明', () => {
  test('is there while publication is awaited and after it', () => {
    const made = { type: 'made', on: '2024-08-20' };
    expect(explainPublication(reckoned('2024-08-21', made))?.due_on).toBe('2024-09-18');
    const after = explainPublication(reckoned('2024-09-30', made, { type: 'published', on: '2024-09-02' }));
    expect(after?.due_on).toBe('2024-09-18');
    expect(after?.days.at(-1)).toMatchObject({ kind: 'due', counted: 20 });
  });

  test('an application has none', () => {
    expect(explainPublication(reckoned('2024-09-10', received))).toBeNull();
  });
});
