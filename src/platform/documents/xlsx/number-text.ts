import type { NumberKind } from './number-formats.ts';

/** A stored number as people see it in the cell: 69969.73 and not 69969.729999999996, 12.5%, 2024-01-31. */
export function numberText(stored: string, kind: NumberKind, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  switch (kind) {
    case 'plain':
      return /^-?\d+$/.test(stored) ? stored : shown(value);
    case 'percent':
      return `${shown(value * 100)}%`;
    case 'date':
    case 'time':
      return serialText(value, kind, from1904) ?? shown(value);
  }
}

/** Spreadsheets hold more digits than they show: fifteen are shown. */
function shown(value: number): string {
  return String(Number(value.toPrecision(15)));
}

const SECONDS_A_DAY = 86_400;

/** The year 9999 ends with this day; beyond it a cell shows no date. */
const LAST_DAY = 2_958_465;

function serialText(value: number, kind: 'date' | 'time', from1904: boolean): string | null {
  const whole = Math.round(value * SECONDS_A_DAY);
  const day = Math.floor(whole / SECONDS_A_DAY) + (from1904 ? 1_462 : 0);
  const seconds = whole % SECONDS_A_DAY;
  if (value < 0 || day > LAST_DAY) return null;
  const time = timeText(seconds);
  if (kind === 'time' && value < 1) return time;
  const date = dateText(day);
  return seconds === 0 ? date : `${date} ${time}`;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shownParts = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return shownParts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Day 60 is 29 February 1900, which was no day: spreadsheets keep the mistake of the first one. */
function dateText(serial: number): string {
  if (serial === 60) return '1900-02-29';
  const { year, month, day } = civil(serial < 60 ? serial + 1 : serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Gregorian date of a day counted from 30 December 1899, by years that begin in March, so that the leap day comes last. */
function civil(serial: number): { year: number; month: number; day: number } {
  const days = serial - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}
