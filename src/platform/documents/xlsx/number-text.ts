import { dayOf } from '../../../base/day.ts';
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

/** Spreadsheets count days from 30 December 1899. */
const SERIAL_OF_1970 = 25_569;

/** Day 60 is 29 February 1900, which was no day: spreadsheets keep the mistake of the first one. */
function dateText(serial: number): string {
  if (serial === 60) return '1900-02-29';
  return dayOf((serial < 60 ? serial + 1 : serial) - SERIAL_OF_1970);
}
