import { civilOf, weekday, type DayNumber } from './day.ts';
import type { Words } from './words.ts';

/** 日期的说法: "2024年9月18日" and "18 September 2024". */
export function sayDay(on: DayNumber): Words {
  const { year, month, date } = civilOf(on);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${MONTHS[month - 1] ?? ''} ${year}` };
}

/** 日期带星期: "2024年9月18日（周三）" and "Wednesday 18 September 2024". */
export function sayDayOfWeek(on: DayNumber): Words {
  const { zh, en } = sayDay(on);
  const name = WEEKDAY_WORDS[weekday(on) - 1];
  return { zh: `${zh}（${name?.zh ?? ''}）`, en: `${name?.en ?? ''} ${en}` };
}

/** 星期: from Monday to Sunday. */
export const WEEKDAY_WORDS: readonly Words[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
