import { expect, test } from 'vitest';
import { feedDays } from './feed-days.ts';
import { PUBLISHED_YEARS } from './published-years.ts';

const days = feedDays(PUBLISHED_YEARS);
const on = (date: string) => days.find((one) => one.on === date);

test('a day off and a make-up day are named after their holiday, with the notice', () => {
  expect(on('2026-10-01')).toEqual({
    id: '2026-10-01@gongkai',
    on: '2026-10-01',
    summary: '国庆节（放假）',
    description: '2026年放假调休安排 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  });
  expect(on('2026-10-10')?.summary).toBe('调休上班（国庆节）');
});

test('a changed plan gives the days of its newest notice', () => {
  expect(on('2020-02-01')?.summary).toBe('春节（放假）');
});

test('days come in order and each once, so that its id is its own', () => {
  const dates = days.map((one) => one.on);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.length).toBeGreaterThan(200);
});
