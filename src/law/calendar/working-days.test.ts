import { findWorkday, isWorkday } from 'chinese-days';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayNumber, dayOf, weekday } from '../../base/day.ts';
import { PUBLISHED_CALENDAR, WorkingDays } from './index.ts';

const number = (text: string) => dayNumber(day(text));
const FIRST = number('2019-01-01');
const LAST = number('2026-12-31');
const everyDay = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
const latest = PUBLISHED_CALENDAR.latest;

describe('every day of 2019 to 2026, beside another list of the same notices', () => {
  test('works, or does not, by both', () => {
    expect(everyDay).toHaveLength(2922);
    const differ = everyDay.map(dayOf).filter((on) => isWorkday(on) !== latest.isWorking(number(on)));
    expect(differ).toEqual([]);
  });

  test.each([7, 15, 20, 40])('has the same %i-th working day after it', (count) => {
    const differ = everyDay.filter((on) => {
      const start = dayOf(on);
      return findWorkday(count, start) !== dayOf(latest.after(on, count));
    });
    expect(differ.map(dayOf)).toEqual([]);
  });
});

describe('working days as numbers in a row', () => {
  const versions = fc.constantFrom(
    ...['2019-03-21', '2020-01-26', '2026-12-31'].map((on) => PUBLISHED_CALENDAR.asOf(number(on))),
  );
  const days = fc.oneof(
    fc.integer({ min: FIRST - 40, max: LAST + 40 }),
    fc.integer({ min: number('1900-01-01'), max: number('2200-12-31') }),
  );

  test('the number of a day and the day of a number are each other’s inverse', () => {
    fc.assert(
      fc.property(versions, days, (version, on) => {
        const ordinal = version.ordinal(on);
        const working = version.nth(ordinal);
        expect(version.ordinal(working)).toBe(ordinal);
        expect(working).toBeLessThanOrEqual(on);
        expect(version.isWorking(on)).toBe(working === on);
        expect(version.ordinal(version.nth(ordinal + 1) - 1)).toBe(ordinal);
      }),
      { numRuns: 3000 },
    );
  });

  test('a term is what stepping from day to day gives', () => {
    fc.assert(
      fc.property(versions, days, fc.integer({ min: 1, max: 45 }), (version, start, count) => {
        let on = start;
        for (let left = count; left > 0;) {
          on += 1;
          if (version.isWorking(on)) left -= 1;
        }
        expect(version.after(start, count)).toBe(on);
        expect(version.between(start, on)).toBe(count);
        expect(version.between(on, start)).toBe(-count);
      }),
      { numRuns: 1000 },
    );
  });

  test('the first working day from a day on is that day or the next that works', () => {
    fc.assert(
      fc.property(versions, days, (version, on) => {
        const found = version.onOrAfter(on);
        expect(version.isWorking(found)).toBe(true);
        expect(found).toBeGreaterThanOrEqual(on);
        expect(version.between(on - 1, found)).toBe(1);
      }),
    );
  });

  test('outside the years that are known Monday to Friday work', () => {
    fc.assert(
      fc.property(fc.integer({ min: LAST + 1, max: LAST + 40_000 }), (on) => {
        expect(latest.isWorking(on)).toBe(weekday(on) < 6);
        const before = FIRST - 1 - (on - LAST - 1);
        expect(latest.isWorking(before)).toBe(weekday(before) < 6);
      }),
    );
  });

  test('an exception holds on its day alone', () => {
    const monday = number('2030-06-03');
    const workingDays = new WorkingDays({ from: 2030, to: 2030 }, [
      { on: monday, works: false },
      { on: monday + 5, works: true },
    ]);
    const week = [0, 1, 2, 3, 4, 5, 6, 7].map((after) => workingDays.isWorking(monday + after));
    expect(week).toEqual([false, true, true, true, true, true, false, true]);
    expect(workingDays.between(number('2029-12-31'), number('2030-12-31'))).toBe(261);
  });
});
