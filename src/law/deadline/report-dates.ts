import { daysFromCivil, type DayNumber } from '../../base/day.ts';
import type { WorkingCalendar } from '../calendar/index.ts';
import type { Cite } from '../regulation/cite.ts';

/** 年度报告的法定日期 (条例第四十九条): fixed days of the year after the report's; they do not move when they fall on a weekend. */
export const REPORT_DATES = {
  department: { month: 1, date: 31, cite: { article: 49, paragraph: 1 } },
  government: { month: 3, date: 31, cite: { article: 49, paragraph: 2 } },
} as const satisfies Record<string, { readonly month: number; readonly date: number; readonly cite: Cite }>;

/** `dueOn` is the fixed day, `workOn` the last working day on or before it; `provisional` when the plan of that year is not published. */
export type ReportDate = { readonly dueOn: DayNumber; readonly workOn: DayNumber; readonly provisional: boolean };

/** 年报期限: by when the report for `year` is handed in and published by a department, and published by a government. */
export function reportDate(year: number, by: keyof typeof REPORT_DATES, calendar: WorkingCalendar): ReportDate {
  const { month, date } = REPORT_DATES[by];
  const dueOn = daysFromCivil(year + 1, month, date);
  const { latest } = calendar;
  return { dueOn, workOn: latest.nth(latest.ordinal(dueOn)), provisional: !calendar.isPublished(dueOn) };
}
