import { day, type Day } from '../../base/day.ts';

/** 北京时间的今天: the present day in Beijing; the one place where the machine is asked for the time. */
export function todayInBeijing(now: Date = new Date()): Day {
  return day(IN_BEIJING.format(now));
}

/** The Swedish way of writing a day is `YYYY-MM-DD`. */
const IN_BEIJING = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
