import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayNumber, dayOf } from '../../base/day.ts';
import { parseCalendar, PUBLISHED_YEARS, withRegion, withYears, WorkingCalendar, writeCalendar } from './index.ts';

const number = (text: string) => dayNumber(day(text));
const EMPTY = { off_days: [], make_up_working_days: [] };

/** A plan of 2027 that nobody has published: test data alone. */
const MADE_UP = {
  notices: ['https://example.org/2027'],
  off_days: [{ date: '2027-01-01', holiday: '元旦' }, { date: '2027-02-08', holiday: '春节' }, '2027-10-01'],
  make_up_working_days: [{ date: '2027-02-06', for: '春节' }],
};

/** What the program carries, as a file without days of publication. */
const PUBLISHED = Object.fromEntries(
  PUBLISHED_YEARS.map(({ year, notices }) => {
    const { off, makeUp } = notices.at(-1) ?? notices[0];
    return [
      year,
      {
        off_days: off.map(({ on, holiday }) => ({ date: on, holiday })),
        make_up_working_days: makeUp.map(({ on, holiday }) => ({ date: on, for: holiday })),
      },
    ];
  }),
);

function loaded(given: unknown) {
  const read = parseCalendar(given);
  if (!read.ok) throw new Error(read.reason.en);
  return read.value;
}

function calendarOf(given: unknown): WorkingCalendar {
  return new WorkingCalendar(withYears(PUBLISHED_YEARS, loaded(given).years));
}

describe('a holiday file', () => {
  test('gives a year with its off days and its make-up days', () => {
    const [plan, ...others] = loaded({ years: { 2027: MADE_UP } }).years;
    expect(others).toEqual([]);
    expect(plan).toEqual({
      year: 2027,
      publishedOn: null,
      address: 'https://example.org/2027',
      off: [
        { on: '2027-01-01', holiday: '元旦' },
        { on: '2027-02-08', holiday: '春节' },
        { on: '2027-10-01', holiday: '节假日' },
      ],
      makeUp: [{ on: '2027-02-06', holiday: '春节' }],
    });
  });

  test.each([
    ['of a plan', { years: { 2027: { ...EMPTY, published_on: '2026-11-05' } } }],
    ['of a plan by its short name', { years: { 2027: { ...EMPTY, published: '2026-11-05' } } }],
    ['of the whole file', { published_on: '2026-11-05', years: { 2027: EMPTY } }],
    ['of the whole file by its short name', { published: '2026-11-05', years: { 2027: EMPTY } }],
  ])('takes the day of publication %s', (_where, given) => {
    expect(loaded(given).years[0]?.publishedOn).toBe('2026-11-05');
  });

  test('may list the plan of a year and its changes', () => {
    const calendar = calendarOf({
      years: {
        2027: [
          { ...EMPTY, off_days: ['2027-05-03'] },
          { ...EMPTY, published_on: '2027-03-01', off_days: ['2027-05-04'] },
        ],
      },
    });
    const [before, after] = [calendar.asOf(number('2027-02-28')), calendar.asOf(number('2027-03-01'))];
    expect(['2027-05-03', '2027-05-04'].map((on) => before.isWorking(number(on)))).toEqual([false, true]);
    expect(['2027-05-03', '2027-05-04'].map((on) => after.isWorking(number(on)))).toEqual([true, false]);
  });

  const NEEDED = '要有 years，每个年份有 off_days 和 make_up_working_days';
  test.each([
    [NEEDED, null],
    [NEEDED, 7],
    [NEEDED, []],
    [NEEDED, {}],
    [NEEDED, { years: {} }],
    [NEEDED, { 2027: EMPTY }],
    ['years 不是一个对象', { years: [] }],
    ['years 不是一个对象', { years: '2027', regions: { 广西: { 2027: EMPTY } } }],
    ['regions 不是一个对象', { years: { 2027: EMPTY }, regions: ['广西'] }],
    ['广西没有年份', { regions: { 广西: {} } }],
    ['广西没有年份', { years: { 2027: EMPTY }, regions: { 广西: [EMPTY] } }],
    ['“20227”不是一个年份', { years: { 20227: EMPTY } }],
    ['“1948”不是一个年份', { years: { 1948: EMPTY } }],
    ['“2201”不是一个年份', { years: { 2201: EMPTY } }],
    ['“二〇二七”不是一个年份', { years: { 二〇二七: EMPTY } }],
    ['2027年的安排不是一个对象', { years: { 2027: [] } }],
    ['2027年的安排不是一个对象', { years: { 2027: null } }],
    ['2027年的安排不是一个对象', { years: { 2027: [EMPTY, '见通知'] } }],
    ['2027年的 published_on 不是一个真实的日期', { years: { 2027: { ...EMPTY, published_on: '2026-11-31' } } }],
    ['2027年没有 off_days（可以是空的数组）', { years: { 2027: { make_up_working_days: [] } } }],
    ['2027年没有 make_up_working_days（可以是空的数组）', { years: { 2027: { off_days: [] } } }],
    [
      '2027年的 off_days 里有不属于这一年的日期：2026-10-01',
      { years: { 2027: { ...EMPTY, off_days: ['2026-10-01'] } } },
    ],
    [
      '2027年的 off_days 里有不属于这一年的日期：2027-02-29',
      { years: { 2027: { ...EMPTY, off_days: ['2027-02-29'] } } },
    ],
    ['2027年的 off_days 里有不属于这一年的日期：null', { years: { 2027: { ...EMPTY, off_days: [null] } } }],
    [
      '2027年的 off_days 里有不属于这一年的日期：{"toString":1}',
      { years: { 2027: { ...EMPTY, off_days: [{ date: { toString: 1 } }] } } },
    ],
    [
      '2027年的 make_up_working_days 里有不属于这一年的日期：·[31m',
      { years: { 2027: { ...EMPTY, make_up_working_days: ['\u001B[31m'] } } },
    ],
    [
      '2027-02-06 既放假又上班',
      { years: { 2027: { off_days: ['2027-02-06'], make_up_working_days: ['2027-02-06'] } } },
    ],
    ['2027-02-05 不是周末，不能是调休上班日', { years: { 2027: { ...EMPTY, make_up_working_days: ['2027-02-05'] } } }],
  ])('is refused whole: %s', (sentence, given) => {
    const read = parseCalendar(given);
    expect(read).toMatchObject({
      ok: false,
      reason: { zh: sentence, en: expect.stringMatching(/[a-z]/u) },
    });
  });

  test('of two plans of a year the later one says from when it holds', () => {
    const read = parseCalendar({ years: { 2027: [MADE_UP, EMPTY] } });
    expect(read.ok ? '' : read.reason.zh).toBe('2027年后一个安排要有 published_on，从哪一天起变更');
  });

  test('never throws, whatever it holds', () => {
    const yearLike = fc.record({ off_days: fc.jsonValue(), make_up_working_days: fc.jsonValue() });
    const fileLike = fc.oneof(
      fc.anything(),
      fc.record({ years: fc.dictionary(fc.constantFrom('2027', '2028', 'x'), fc.oneof(yearLike, fc.anything())) }),
    );
    fc.assert(
      fc.property(fileLike, (given) => {
        expect(typeof parseCalendar(given).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('loaded years', () => {
  test('a new year is published, and its days are exceptions from the week', () => {
    const calendar = calendarOf({ years: { 2027: MADE_UP } });
    expect(calendar.isPublished(number('2027-06-01'))).toBe(true);
    expect(calendar.isPublished(number('2028-01-01'))).toBe(false);
    const works = ['2027-01-01', '2027-02-06', '2027-02-08', '2027-02-09'].map((on) =>
      calendar.latest.isWorking(number(on)),
    );
    expect(works).toEqual([false, true, false, true]);
    expect(calendar.changes).toHaveLength(2);
  });

  test('a new year is known from the beginning, also when it names the day of its publication', () => {
    const calendar = calendarOf({ years: { 2027: { ...MADE_UP, published_on: '2026-11-05' } } });
    expect(calendar.asOf(number('2026-01-01')).isWorking(number('2027-02-08'))).toBe(false);
    expect(calendar.changes).toHaveLength(2);
  });

  test('a year that is there is replaced without a day of publication', () => {
    const calendar = calendarOf({ years: { 2026: EMPTY } });
    expect(calendar.asOf(number('2025-01-01')).isWorking(number('2026-10-01'))).toBe(true);
    expect(calendar.changes).toHaveLength(2);
  });

  test('a year that is loaded as it already stands keeps its changes', () => {
    const whole = { years: { ...PUBLISHED, 2027: MADE_UP } };
    const calendar = calendarOf(whole);
    expect(calendar.changes).toEqual([number('2019-03-22'), number('2020-01-27')]);
    expect(calendar.isPublished(number('2027-05-01'))).toBe(true);
  });

  test('a year that is there keeps its plan until the day of the change', () => {
    const calendar = calendarOf({ years: { 2026: { ...EMPTY, published_on: '2026-08-01' } } });
    const on = number('2026-10-01');
    expect(calendar.asOf(number('2026-07-31')).isWorking(on)).toBe(false);
    expect(calendar.asOf(number('2026-08-01')).isWorking(on)).toBe(true);
    expect(calendar.changes.map(dayOf)).toEqual(['2019-03-22', '2020-01-27', '2026-08-01']);
  });

  test('a change published on the same day as one that is there takes its place', () => {
    const calendar = calendarOf({ years: { 2020: { ...EMPTY, published_on: '2020-01-27' } } });
    expect(calendar.asOf(number('2020-01-26')).isWorking(number('2020-01-30'))).toBe(false);
    expect(calendar.asOf(number('2020-01-27')).isWorking(number('2020-01-30'))).toBe(true);
    expect(calendar.plans.find(({ year }) => year === 2020)?.notices).toHaveLength(2);
  });

  test('changes are put in the order of their days', () => {
    const later = loaded({ years: { 2026: { ...EMPTY, published_on: '2026-09-01' } } }).years;
    const earlier = loaded({
      years: { 2026: { ...EMPTY, off_days: ['2026-09-24'], published_on: '2026-08-01' } },
    }).years;
    const calendar = new WorkingCalendar(withYears(withYears(PUBLISHED_YEARS, later), earlier));
    const on = number('2026-09-24');
    const seen = ['2026-07-31', '2026-08-01', '2026-09-01'].map((day) => calendar.asOf(number(day)).isWorking(on));
    expect(seen).toEqual([true, false, true]);
  });

  test('years stand in order, however they were loaded', () => {
    const plans = withYears(PUBLISHED_YEARS, loaded({ years: { 2028: EMPTY, 2018: EMPTY } }).years);
    expect(plans.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2028]);
    const calendar = new WorkingCalendar(plans);
    expect(['2018-05-01', '2027-05-01', '2028-05-01'].map((on) => calendar.isPublished(number(on)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('of a year that was changed the newest plan is written, with the day of its publication', () => {
    const written = writeCalendar(PUBLISHED_YEARS.filter(({ year }) => year === 2020));
    expect(written).toMatchObject({ years: { 2020: { published_on: '2020-01-27' } } });
    const [plan] = loaded(written).years;
    expect(plan?.off.map(({ on }) => on)).toContain('2020-02-02');
    expect(plan?.makeUp.map(({ on }) => on)).not.toContain('2020-02-01');
  });

  test('a plan that was written by the program is read back as it was', () => {
    const again = calendarOf(writeCalendar(PUBLISHED_YEARS));
    for (let on = number('2019-01-01'); on <= number('2026-12-31'); on += 1) {
      expect(again.kindOf(on)).toEqual(new WorkingCalendar(PUBLISHED_YEARS).kindOf(on));
    }
  });
});

describe('the days of a region', () => {
  const { years, regions } = loaded({
    years: { 2027: MADE_UP },
    regions: {
      广西: { 2026: { off_days: [{ date: '2026-04-20', holiday: '三月三' }], make_up_working_days: ['2026-04-18'] } },
      宁夏: { 2026: { off_days: ['2026-02-28'], make_up_working_days: ['2026-10-04'] } },
    },
  });
  const plans = withYears(PUBLISHED_YEARS, years);
  const of = (region: string) => new WorkingCalendar(withRegion(plans, regions.get(region) ?? []));

  test('are added to those of the country', () => {
    const calendar = of('广西');
    expect(calendar.kindOf(number('2026-04-20'))).toEqual({ kind: 'holiday', holiday: '三月三' });
    expect(calendar.latest.isWorking(number('2026-04-18'))).toBe(true);
    expect(calendar.latest.isWorking(number('2026-10-01'))).toBe(false);
    expect(new WorkingCalendar(plans).latest.isWorking(number('2026-04-20'))).toBe(true);
  });

  test('go before a make-up day and an off day of the country', () => {
    const calendar = of('宁夏');
    expect(calendar.latest.isWorking(number('2026-02-28'))).toBe(false);
    expect(calendar.kindOf(number('2026-02-28'))).toMatchObject({ kind: 'holiday' });
    expect(calendar.latest.isWorking(number('2026-10-04'))).toBe(true);
  });

  test('hold in every version of a year', () => {
    const regional = loaded({ regions: { 某地: { 2020: { ...EMPTY, off_days: ['2020-03-02'] } } } }).regions.get(
      '某地',
    );
    const calendar = new WorkingCalendar(withRegion(PUBLISHED_YEARS, regional ?? []));
    expect(calendar.asOf(number('2020-01-26')).isWorking(number('2020-03-02'))).toBe(false);
    expect(calendar.asOf(number('2020-01-27')).isWorking(number('2020-03-02'))).toBe(false);
    expect(calendar.changes.map(dayOf)).toEqual(['2019-03-22', '2020-01-27']);
  });

  test('that is not in the file changes nothing', () => {
    expect(withRegion(plans, [])).toEqual(plans);
  });
});
