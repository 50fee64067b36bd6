import { expect, test } from 'vitest';
import { day, dayNumber } from './day.ts';
import { sayDay, sayDayOfWeek } from './say-day.ts';

test('a day is said without noughts, and with its day of the week', () => {
  const on = dayNumber(day('2024-09-08'));
  expect(sayDay(on)).toEqual({ zh: '2024年9月8日', en: '8 September 2024' });
  expect(sayDayOfWeek(on)).toEqual({ zh: '2024年9月8日（周日）', en: 'Sunday 8 September 2024' });
});

test.each([
  ['2024-01-01', '周一', 'Monday 1 January'],
  ['2024-02-29', '周四', 'Thursday 29 February'],
  ['2024-03-02', '周六', 'Saturday 2 March'],
  ['2024-04-30', '周二', 'Tuesday 30 April'],
  ['2024-05-31', '周五', 'Friday 31 May'],
  ['2024-06-05', '周三', 'Wednesday 5 June'],
  ['2024-07-07', '周日', 'Sunday 7 July'],
  ['2024-08-05', '周一', 'Monday 5 August'],
  ['2024-10-01', '周二', 'Tuesday 1 October'],
  ['2024-11-20', '周三', 'Wednesday 20 November'],
  ['2024-12-31', '周二', 'Tuesday 31 December'],
])('%s is a %s, %s', (text, zh, en) => {
  expect(sayDayOfWeek(dayNumber(day(text))).zh).toContain(zh);
  expect(sayDayOfWeek(dayNumber(day(text))).en).toBe(`${en} 2024`);
});
