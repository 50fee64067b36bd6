import { numberOf } from '../../base/day.ts';
import { sayDay } from '../../base/say-day.ts';

/** 某日 in a sentence: 2026年11月29日. What is no day is said as it stands. */
export const zhDay = (text: string): string => dayIn(text, 0).zh;

/** A day in an English sentence: 29 November 2026. */
export const enDay = (text: string): string => dayIn(text, 0).en;

/** 最后一天 of what ends with the beginning of a day: people say the last day that still counts. */
export const zhLastDay = (until: string): string => dayIn(until, -1).zh;

/** The last day of what ends with the beginning of a day, in English. */
export const enLastDay = (until: string): string => dayIn(until, -1).en;

function dayIn(text: string, later: number) {
  const number = numberOf(text);
  return number === null ? { zh: text, en: text } : sayDay(number + later);
}
