import { describe, expect, test } from 'vitest';
import { day, dayNumber, dayOf } from '../../base/day.ts';
import { feedDays, PUBLISHED_CALENDAR, PUBLISHED_YEARS, sayHoliday, WorkingCalendar, type YearPlan } from './index.ts';

const number = (text: string) => dayNumber(day(text));

describe('the published years', () => {
  test('are 2019 to 2026, two of them changed while they ran', () => {
    expect(PUBLISHED_YEARS.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(PUBLISHED_CALENDAR.changes.map(dayOf)).toEqual(['2019-03-22', '2020-01-27']);
    expect(PUBLISHED_CALENDAR.plans).toBe(PUBLISHED_YEARS);
  });

  test('hold only days of their own year, each once, and a make-up day only on a weekend', () => {
    for (const { year, notices } of PUBLISHED_YEARS) {
      for (const { off, makeUp, address } of notices) {
        const days = [...off, ...makeUp].map(({ on }) => on);
        expect(days.filter((on) => !on.startsWith(`${year}-`))).toEqual([]);
        expect(new Set(days).size).toBe(days.length);
        expect(makeUp.filter(({ on }) => new Date(on).getUTCDay() % 6 !== 0)).toEqual([]);
        expect(address).toMatch(/^https:\/\/www\.gov\.cn\//u);
      }
    }
  });

  test('a day is published within them alone', () => {
    const isPublished = (on: string) => PUBLISHED_CALENDAR.isPublished(number(on));
    expect(['2018-12-31', '2019-01-01', '2026-12-31', '2027-01-01'].map(isPublished)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('every holiday has an English name', () => {
    const names = PUBLISHED_YEARS.flatMap(({ notices }) =>
      notices.flatMap(({ off }) => off.map(({ holiday }) => holiday)),
    );
    for (const name of new Set(names))
      expect(sayHoliday(name)).toEqual({ zh: name, en: expect.stringMatching(/^[A-Z]/u) });
    expect(sayHoliday('三月三')).toEqual({ zh: '三月三', en: '三月三' });
  });
});

describe('versions', () => {
  test('a change holds from the day of its publication on', () => {
    const works = (on: string, seen: string) => PUBLISHED_CALENDAR.asOf(number(seen)).isWorking(number(on));
    expect(['2019-03-21', '2019-03-22', '2026-01-01'].map((seen) => works('2019-05-02', seen))).toEqual([
      true,
      false,
      false,
    ]);
    expect(['2020-01-26', '2020-01-27', '2026-01-01'].map((seen) => works('2020-02-01', seen))).toEqual([
      true,
      false,
      false,
    ]);
    expect(PUBLISHED_CALENDAR.latest).toBe(PUBLISHED_CALENDAR.asOf(number('2026-12-31')));
  });

  test('one change does not bring another with it', () => {
    const between = PUBLISHED_CALENDAR.asOf(number('2019-06-01'));
    expect(between.isWorking(number('2019-05-05'))).toBe(true);
    expect(between.isWorking(number('2020-01-31'))).toBe(true);
  });

  test('a change without a day of publication is a fault of ours', () => {
    const [first] = PUBLISHED_YEARS;
    const notice = { publishedOn: null, address: null, off: [], makeUp: [] };
    const plan: YearPlan = { year: 2019, notices: [first?.notices[0] ?? notice, notice] };
    expect(() => new WorkingCalendar([plan])).toThrow('publication');
  });
});

describe('the days of a feed', () => {
  test('are the off days and make-up days of the newest plan, in order, each with its own name for good', () => {
    const days = feedDays(PUBLISHED_YEARS.filter(({ year }) => year === 2020));
    expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted());
    expect(days.find(({ on }) => on === '2020-02-01')).toMatchObject({
      id: '2020-02-01@gongkai',
      summary: '春节（放假）',
    });
    expect(days.find(({ on }) => on === '2020-01-19')).toMatchObject({ summary: '调休上班（春节）' });
    expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
    expect(days.some(({ on }) => on === '2020-03-07')).toBe(false);
  });
});
