import { expect, test } from 'vitest';
import { exactSum } from './exact-sum.ts';

test.each([
  [[], null],
  [[0], 0],
  [[1, 2, 3], 6],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.2, -0.3], 0],
  [[6.99, 0.01, 1234.5], 1241.5],
  [[1e-7, 2e-7], 3e-7],
  [[-1.5, 0.25], -1.25],
  [[0.07, 0.1, 100], 100.17],
  [[9007199254740991, 1], 9007199254740992],
  [[1e21, 1], 1e21],
])('%j adds up to %j, without dust behind the point', (figures, sum) => {
  expect(exactSum(figures)).toBe(sum);
});

test('ten thousand amounts of 0.01 are 100', () => {
  expect(exactSum(Array.from({ length: 10_000 }, () => 0.01))).toBe(100);
});
