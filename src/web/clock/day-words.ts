import { yearOf, type DayNumber } from '../../base/day.ts';
import { sayDay, sayDayOfWeek } from '../../base/say-day.ts';
import type { Words } from '../../base/words.ts';

/** 近处的日期: without its year where that is the year of `near`: "9月14日", "14 September". */
export function sayDayNear(on: DayNumber, near: DayNumber): Words {
  return yearOf(on) === yearOf(near) ? withoutYear(sayDay(on)) : sayDay(on);
}

/** The same with its day of the week: "9月14日（周一）", "Monday 14 September". */
export function sayDayOfWeekNear(on: DayNumber, near: DayNumber): Words {
  return yearOf(on) === yearOf(near) ? withoutYear(sayDayOfWeek(on)) : sayDayOfWeek(on);
}

function withoutYear({ zh, en }: Words): Words {
  return { zh: zh.replace(/^\d+年/u, ''), en: en.replace(/ \d+$/u, '') };
}
