import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../annual-report/index.ts';
import { day, dayNumber } from '../base/day.ts';
import { isCreditCode, PUBLISHED_CALENDAR } from '../law/index.ts';
import { planAgency } from './agency.ts';
import { readRealReport } from './compilation.ts';
import { contactOf } from './district/sample-body.ts';
import { creditCodeOf } from './district/credit-code.ts';
import { planSample } from './fill-sample.ts';
import { SAMPLE_MARK } from './people/names.data.ts';
import { SampleDays } from './time/sample-days.ts';

let report: Report;
beforeAll(async () => {
  report = await readRealReport('src/sample/xiangqiao-2019.txt');
});

const plan = (today: string, seed = 'qinghe') => planSample({ today: day(today), seed, report });

describe('the plan of the sample district', () => {
  test('is the same for the same day and seed', () => {
    expect(asText(plan('2026-11-29'))).toBe(asText(plan('2026-11-29')));
  });

  test('is another one for another seed', () => {
    expect(asText(plan('2026-11-29', 'another'))).not.toBe(asText(plan('2026-11-29')));
  });

  test.each([
    ['on a Sunday', '2026-11-29'],
    ['in the middle of the holidays of October', '2026-10-05'],
    ['on a leap day', '2028-02-29'],
    ['on the first day of a year', '2027-01-01'],
  ])('made %s, has two years of working days that end before it', (_name, today) => {
    const days = [...new Set(plan(today).acts.map(({ at }) => day(at.slice(0, 10))))].toSorted();
    const working = PUBLISHED_CALENDAR.asOf(dayNumber(day(today)));
    expect(days.filter((on) => !working.isWorking(dayNumber(on)))).toEqual([]);
    expect(dayNumber(day(today)) - dayNumber(days[0] ?? day('0001-01-01'))).toBeGreaterThan(715);
    expect(days.at(-1)?.localeCompare(today)).toBe(-1);
  });
});

describe('what is invented', () => {
  const { bodies, officers } = planAgency('qinghe', new SampleDays(day('2026-11-29'))).district;

  test('says so in the name of every body', () => {
    const names = [...bodies.values()].map(({ fullName }) => fullName);
    expect(names.filter((name) => !/青河区|示例市/u.test(name))).toEqual([]);
  });

  test('is marked behind the name of every person, and no account comes twice', () => {
    expect(officers.filter(({ person }) => !person.name.endsWith(SAMPLE_MARK))).toEqual([]);
    expect(new Set(officers.map(({ person }) => person.account)).size).toBe(officers.length);
  });

  test('can be reached by nobody: no such numbers, no such place, no such area code', () => {
    for (const body of bodies.values()) {
      const { phone, fax, postcode, mail } = contactOf(body);
      expect([phone, fax, postcode, mail]).toEqual([
        expect.stringMatching(/^0000-000 \d{4}$/u),
        expect.stringMatching(/^0000-000 \d{4}$/u),
        '000000',
        expect.stringMatching(/\.example$/u),
      ]);
      const code = creditCodeOf(body.kind, body.number);
      expect([isCreditCode(code), code.slice(2, 8)]).toEqual([true, '999999']);
    }
  });
});

const asText = ({ acts }: ReturnType<typeof planSample>): string =>
  JSON.stringify(acts.map(({ at, agency, actor, asked }) => [at, agency, actor, asked]));
