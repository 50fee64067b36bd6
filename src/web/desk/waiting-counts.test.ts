import { expect, test } from 'vitest';
import { waitingCounts } from './waiting-counts.ts';

test('how much waits is counted once in a while, and anew after an act', async () => {
  let now = 0;
  let asked = 0;
  const counts = waitingCounts(() => now);
  const count = () => Promise.resolve((asked += 1));
  expect([await counts.of('a', count), await counts.of('a', count), asked]).toEqual([1, 1, 1]);
  expect(await counts.of('b', count)).toBe(2);
  now += 30_000;
  expect(await counts.of('a', count)).toBe(3);
  counts.forget('a');
  expect(await counts.of('a', count)).toBe(4);
  counts.note('a', 9);
  expect(await counts.of('a', count)).toBe(9);
});

test('memory is bounded: the count of whoever was counted longest ago goes first', async () => {
  const counts = waitingCounts(() => 0);
  for (let officer = 0; officer <= 5000; officer += 1) counts.note(String(officer), officer);
  expect(await counts.of('0', () => Promise.resolve(-1))).toBe(-1);
  expect(await counts.of('5000', () => Promise.resolve(-1))).toBe(5000);
});
