import { describe, expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { parseCalendar, PUBLISHED_CALENDAR, PUBLISHED_YEARS, withYears, WorkingCalendar } from '../calendar/index.ts';
import { REPORT_DATES, reportDate } from './index.ts';

const dates = (year: number, by: keyof typeof REPORT_DATES, calendar: WorkingCalendar = PUBLISHED_CALENDAR) => {
  const { dueOn, workOn, provisional } = reportDate(year, by, calendar);
  return [dayOf(dueOn), dayOf(workOn), provisional];
};

describe('the dates of the annual report', () => {
  test('stay where they are: for 2026 a Sunday, so the work is done by the Friday before', () => {
    expect(dates(2026, 'department')).toEqual(['2027-01-31', '2027-01-29', true]);
    expect(dates(2026, 'government')).toEqual(['2027-03-31', '2027-03-31', true]);
    expect(dates(2025, 'department')).toEqual(['2026-01-31', '2026-01-30', false]);
  });

  test('are 31 January and 31 March of the year after, every year', () => {
    for (let year = 2019; year <= 2040; year += 1) {
      expect(dates(year, 'department')[0]).toBe(`${year + 1}-01-31`);
      expect(dates(year, 'government')[0]).toBe(`${year + 1}-03-31`);
    }
  });

  test('a plan that makes the weekend work moves the work to it, and what is published is no longer provisional', () => {
    const read = parseCalendar({ years: { 2027: { off_days: [], make_up_working_days: ['2027-01-31'] } } });
    if (!read.ok) throw new Error(read.reason.en);
    const calendar = new WorkingCalendar(withYears(PUBLISHED_YEARS, read.value.years));
    expect(dates(2026, 'department', calendar)).toEqual(['2027-01-31', '2027-01-31', false]);
  });

  test('stand in article 49, paragraph by paragraph', () => {
    expect(REPORT_DATES.department.cite).toEqual({ article: 49, paragraph: 1 });
    expect(REPORT_DATES.government.cite).toEqual({ article: 49, paragraph: 2 });
  });
});
