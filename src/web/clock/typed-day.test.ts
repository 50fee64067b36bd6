import { expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import { readTypedDay } from './typed-day.ts';

const today = day('2026-11-25');

test.each([
  ['2026-09-14', '2026-09-14'],
  ['20260914', '2026-09-14'],
  ['2026/9/14', '2026-09-14'],
  ['2026.9.14', '2026-09-14'],
  ['2026年9月14日', '2026-09-14'],
  [' 2026 年 9 月 14 日 ', '2026-09-14'],
  ['２０２６年９月１４日', '2026-09-14'],
  ['9月14日', '2026-09-14'],
  ['9月14', '2026-09-14'],
  ['9-14', '2026-09-14'],
  ['2024-02-29', '2024-02-29'],
])('%s is a day as people write it', (typed, read) => {
  expect(readTypedDay(typed, today)).toEqual({ ok: true, value: read });
});

test.each(['下周一', '14/9/2026', '2026-9', '26-9-14', '202609141', '<b>'])('%s is not read as a date', (typed) => {
  expect(readTypedDay(typed, today)).toEqual({ ok: false, reason: { kind: 'unclear' } });
});

test('a date that no calendar has is named', () => {
  expect(readTypedDay('2026年2月30日', today)).toEqual({
    ok: false,
    reason: { kind: 'no_such_day', year: 2026, month: 2, date: 30 },
  });
});

test('nothing typed is missing, not wrong', () => {
  expect(readTypedDay('  ', today)).toEqual({ ok: false, reason: { kind: 'missing' } });
});
