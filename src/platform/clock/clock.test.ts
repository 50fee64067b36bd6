import { expect, test } from 'vitest';
import { inBeijing, todayInBeijing } from './index.ts';

test.each([
  ['one second before midnight in Beijing it is still the old day', '2026-11-25T15:59:59Z', '2026-11-25'],
  [
    'at midnight in Beijing the new day begins, eight hours before that of London',
    '2026-11-25T16:00:00Z',
    '2026-11-26',
  ],
  ['the year turns in Beijing', '2026-12-31T16:00:00Z', '2027-01-01'],
])('%s', (_name, at, today) => {
  expect(todayInBeijing(Date.parse(at))).toBe(today);
});

test('a moment is written as it is in Beijing', () => {
  expect(inBeijing('2026-12-31T16:00:05.250Z')).toBe('2027-01-01 00:00:05');
});
