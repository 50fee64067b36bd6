import { civilOf, type DayNumber } from '../../base/day.ts';

/** From the first of December the plan of the next year is missing in earnest: nearly every term that begins now ends in it. */
const ALARM_FROM = { month: 12, date: 1 };

/** 缺少放假安排: the year whose plan is to be loaded; null while nothing is missing. */
export type CalendarAlarm = { readonly missingYear: number };

/**
 * 日历警报: whether a plan is missing on a day: that of the year itself at any time, that of the next year from 1 December. `years` are those whose plans are
 * known.
 */
export function calendarAlarm(today: DayNumber, years: readonly number[]): CalendarAlarm | null {
  const { year, month, date } = civilOf(today);
  if (!years.includes(year)) return { missingYear: year };
  const isDue = month > ALARM_FROM.month || (month === ALARM_FROM.month && date >= ALARM_FROM.date);
  return isDue && !years.includes(year + 1) ? { missingYear: year + 1 } : null;
}
