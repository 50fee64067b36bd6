import { civilOf, dayNumber, parseDay, type Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';

/** Why what was typed is no day: nothing there, not read as a date, or a date that no calendar has. */
export type NoDay =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'no_such_day'; readonly year: number; readonly month: number; readonly date: number };

/** 填写的日期: 2026-09-14, 20260914, 2026/9/14, 2026.9.14, 2026年9月14日, and 9月14日 or 9-14 of the year of `today`. */
export function readTypedDay(typed: string, today: Day): Result<Day, NoDay> {
  const text = typed.normalize('NFKC').replaceAll(/\s+/gu, '');
  if (text === '') return err({ kind: 'missing' });
  const found = WAYS.map((way) => way.exec(text)).find((match) => match !== null);
  if (found === undefined || found === null) return err({ kind: 'unclear' });
  const year = Number(found.groups?.['year'] ?? civilOf(dayNumber(today)).year);
  const month = Number(found.groups?.['month']);
  const date = Number(found.groups?.['date']);
  const day = parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
  return day === null ? err({ kind: 'no_such_day', year, month, date }) : ok(day);
}

const WAYS = [
  /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/u,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<date>\d{1,2})$/u,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<date>\d{1,2})[日号]?$/u,
  /^(?<month>\d{1,2})[-/.月](?<date>\d{1,2})[日号]?$/u,
];

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
