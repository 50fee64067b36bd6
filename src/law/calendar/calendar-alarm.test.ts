import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '../../base/day.ts';
import { calendarAlarm, PUBLISHED_YEARS } from './index.ts';

const YEARS = PUBLISHED_YEARS.map(({ year }) => year);
const alarm = (today: string, years: readonly number[] = YEARS) => calendarAlarm(dayNumber(day(today)), years);

describe('the alarm for a plan that is missing', () => {
  test('is silent on 30 November and sounds on 1 December when the next year is not known', () => {
    expect(alarm('2026-11-30')).toBeNull();
    expect(alarm('2026-12-01')).toEqual({ missingYear: 2027 });
    expect(alarm('2026-12-31')).toEqual({ missingYear: 2027 });
  });

  test('is silent in December once the next year is known', () => {
    expect(alarm('2025-12-01')).toBeNull();
    expect(alarm('2026-12-31', [...YEARS, 2027])).toBeNull();
  });

  test('sounds on any day of a year that is not known itself', () => {
    expect(alarm('2027-01-01')).toEqual({ missingYear: 2027 });
    expect(alarm('2027-06-30')).toEqual({ missingYear: 2027 });
    expect(alarm('2027-12-31', [...YEARS, 2028])).toEqual({ missingYear: 2027 });
    expect(alarm('2026-03-01', [])).toEqual({ missingYear: 2026 });
  });
});
