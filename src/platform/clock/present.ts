import { dayOf, type Day } from '../../base/day.ts';

/** 北京时间的今天: the present day in Beijing; the one place where the machine is asked for the time. `now` is in milliseconds since 1970 UTC. */
export function todayInBeijing(now: number = Date.now()): Day {
  return dayOf(Math.floor((now + AHEAD_OF_UTC) / MILLISECONDS_OF_A_DAY));
}

/** China has one time and no summer time. */
const AHEAD_OF_UTC = 8 * 60 * 60 * 1000;
const MILLISECONDS_OF_A_DAY = 24 * 60 * 60 * 1000;

/** 此刻: the present moment, ISO in UTC with milliseconds: when something was written down. Days of the law are days in Beijing and are never taken from it. */
export function presentMoment(): string {
  return new Date(Date.now()).toISOString();
}

/** 此刻的毫秒: the present moment as a number, to tell how old a thing of the machine is. */
export function millisecondsNow(): number {
  return Date.now();
}

/** 北京时间: a moment as people in China write it, to the second: `2026-11-28 23:59:07`. */
export function inBeijing(moment: string): string {
  return new Date(Date.parse(moment) + AHEAD_OF_UTC).toISOString().slice(0, 19).replace('T', ' ');
}

/** 若干秒后: the moment so many seconds after another one, ISO in UTC; negative: before it. */
export function momentAfter(moment: string, seconds: number): string {
  return new Date(Date.parse(moment) + seconds * 1000).toISOString();
}

/** 某一时刻的北京日: the day in Beijing in which a moment lies. */
export function dayOfMoment(moment: string): Day {
  return todayInBeijing(Date.parse(moment));
}

/** Seconds from one moment to another, whole ones, rounded up. */
export function secondsBetween(from: string, to: string): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 1000);
}
