import { dayOf } from '../../../src/base/day.ts';
import { PUBLISHED_CALENDAR } from '../../../src/law/calendar/index.ts';
import { reportDate, type REPORT_DATES } from '../../../src/law/deadline/index.ts';

/** 年度报告日期的问题. */
export const REPORT_DATE_QUESTIONS = {
  report_date: ({ year, by }: { year: number; by: keyof typeof REPORT_DATES }) => {
    const { dueOn, workOn, provisional } = reportDate(year, by, PUBLISHED_CALENDAR);
    return { due_on: dayOf(dueOn), work_on: dayOf(workOn), provisional };
  },
};
