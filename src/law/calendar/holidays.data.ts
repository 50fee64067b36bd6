import type { Words } from '../../base/words.ts';

/** 节日名称: as the notices write them, with an English name; a holiday that is not here keeps its Chinese name. */
export const HOLIDAY_NAMES: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明: 'Qingming',
  清明节: 'Qingming',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  端午节: 'Dragon Boat Festival',
  中秋: 'Mid-Autumn Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

/** 节日的中英文名称. */
export function sayHoliday(holiday: string): Words {
  return { zh: holiday, en: HOLIDAY_NAMES[holiday] ?? holiday };
}
