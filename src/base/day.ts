/**
 * 日: a day of the calendar in Beijing time, written `YYYY-MM-DD`. It has no hour and no time zone; whoever knows the hour decides which day it is
 * before the day comes here.
 */
export type Day = string & { readonly [DAY]: true };
declare const DAY: unique symbol;

/** The same day as a count of days since 1970-01-01: what terms are reckoned with. */
export type DayNumber = number;

/** 星期一至星期日: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 解析日期: a real day written `YYYY-MM-DD`, else null (2023-02-29, 2024-9-6 and the year 0000 are none). */
export function parseDay(text: unknown): Day | null {
  return typeof text === 'string' && numberOf(text) !== null ? (text as Day) : null;
}

/** A day that stands in a table of ours; throws when it is not a real one, because then the table is wrong. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** Days since 1970-01-01. */
export function dayNumber(of: Day): DayNumber {
  return daysFromCivil(Number(of.slice(0, -6)), Number(of.slice(-5, -3)), Number(of.slice(-2)));
}

/** Days since 1970-01-01 of a real day written `YYYY-MM-DD`, else null: parsing and counting in one, for many cases at once. */
export function numberOf(text: string): DayNumber | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const date = digits(text, 8);
  // A figure that is none makes a sum that is NaN, and no comparison with NaN holds.
  if (!(year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return null;
  return daysFromCivil(year, month, date);
}

/** The day that lies `number` days after 1970-01-01. */
export function dayOf(number: DayNumber): Day {
  const index = number - FIRST_KEPT;
  return index >= 0 && index < DAYS_KEPT ? (WRITTEN[index] ??= write(number)) : write(number);
}

/** 次日. */
export const dayAfter = (of: Day): Day => dayOf(dayNumber(of) + 1);

/** 前一日. */
export const dayBefore = (of: Day): Day => dayOf(dayNumber(of) - 1);

/** Which day of the week it is. */
export function weekday(number: DayNumber): Weekday {
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The year a day lies in. */
export function yearOf(number: DayNumber): number {
  return civilOf(number).year;
}

/** Year, month 1 to 12, day of the month. */
export function civilOf(number: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const ofEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** 对应日: the same day of the month `months` later; where that month has none, its last day (民法典第二百零二条). */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, date } = civilOf(number);
  const count = year * 12 + month - 1 + months;
  const laterYear = Math.floor(count / 12);
  const laterMonth = (count % 12) + 1;
  return daysFromCivil(laterYear, laterMonth, Math.min(date, daysInMonth(laterYear, laterMonth)));
}

/** Days since 1970-01-01 of a year, month and day of the month that exist. */
export function daysFromCivil(year: number, month: number, date: number): DayNumber {
  // The year is taken to begin in March, so that the leap day is its last.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * DAYS_IN_400_YEARS + ofEra - DAYS_TO_1970;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of 2000 to 2099 as they were written once: the same few hundred come again in every case, and writing is what costs. */
const FIRST_KEPT = 10_957;
const DAYS_KEPT = 36_525;
const WRITTEN: (Day | undefined)[] = Array.from({ length: DAYS_KEPT });

function write(number: DayNumber): Day {
  const { year, month, date } = civilOf(number);
  const years = year > 999 ? String(year) : String(year).padStart(4, '0');
  return `${years}-${month > 9 ? '' : '0'}${month}-${date > 9 ? '' : '0'}${date}` as Day;
}

const HYPHEN = 45;
const ZERO = 48;
const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
