import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  day,
  dayNumber,
  dayOf,
  daysFromCivil,
  numberOf,
  parseDay,
  weekday,
  yearOf,
} from './day.ts';

const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const written = (date: Date) => date.toISOString().slice(0, 10);

describe('a day as it is written', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-02-28', '2024-12-31', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(parseDay(text)).toBe(text);
      expect(dayOf(dayNumber(day(text)))).toBe(text);
    },
  );

  test.each([
    ['a leap day of a common year', '2023-02-29'],
    ['a leap day of 1900', '1900-02-29'],
    ['a thirteenth month', '2024-13-01'],
    ['a month nought', '2024-00-01'],
    ['a day nought', '2024-01-00'],
    ['a day that the month does not have', '2024-04-31'],
    ['a thirty-second', '2024-01-32'],
    ['the year nought', '0000-01-01'],
    ['one figure for the month', '2024-9-06'],
    ['one figure for the month, filled up', '2024- 9-06'],
    ['a minus before the month', '2024--9-06'],
    ['full-width figures', '２０２４-０９-０６'],
    ['another mark between', '2024/09/06'],
    ['an hour behind', '2024-09-06T00:00'],
    ['a blank behind', '2024-09-06 '],
    ['a fifth figure of the year', '12024-09-06'],
    ['a sign before the year', '+024-09-06'],
    ['letters', '2024-0a-06'],
    ['nothing', ''],
  ])('%s is none', (_what, text) => {
    expect(parseDay(text)).toBeNull();
    expect(numberOf(text)).toBeNull();
  });

  test.each([[null], [undefined], [20240906], [new Date(0)], [['2024-09-06']], [{}]])('%j is none', (given) => {
    expect(parseDay(given)).toBeNull();
  });

  test('a day of our own tables that is none is a fault of ours', () => {
    expect(() => day('2023-02-29')).toThrow('2023-02-29');
  });
});

describe('a day as a number', () => {
  test('counts from the first of January 1970, a Thursday', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1969-12-31'))).toBe(-1);
    expect(dayNumber(day('2024-09-06'))).toBe(19_972);
    expect(weekday(0)).toBe(4);
    expect([-4, -3, -2, 2, 3].map(weekday)).toEqual([7, 1, 2, 6, 7]);
  });

  test('is that of the calendar of the machine on every day of ten thousand years', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const text = written(date);
        const number = Math.floor(date.getTime() / 86_400_000);
        expect(numberOf(text)).toBe(number);
        expect(dayOf(number)).toBe(text);
        expect(weekday(number) % 7).toBe(date.getUTCDay());
        expect(yearOf(number)).toBe(date.getUTCFullYear());
        const { year, month, date: ofMonth } = civilOf(number);
        expect(daysFromCivil(year, month, ofMonth)).toBe(number);
      }),
      { numRuns: 1000 },
    );
  });

  test('written days are parsed exactly when the machine finds them too', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    const pad = (number: number, width: number) => String(number).padStart(width, '0');
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
        const asDate = new Date(`${text}T00:00:00Z`);
        const isReal = year > 0 && !Number.isNaN(asDate.getTime()) && written(asDate) === text;
        expect(parseDay(text) !== null).toBe(isReal);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the corresponding day of a later month', () => {
  test.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2023-08-29', 6, '2024-02-29'],
    ['2022-08-29', 6, '2023-02-28'],
    ['2024-12-31', 6, '2025-06-30'],
    ['2024-02-29', 6, '2024-08-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-07-15', 6, '2025-01-15'],
    ['2024-06-30', 6, '2024-12-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 0, '2024-01-31'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(dayOf(addMonths(dayNumber(day(from)), months))).toBe(to);
  });
});
