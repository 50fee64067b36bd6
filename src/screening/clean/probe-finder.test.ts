import { expect, test } from 'vitest';
import { Fiction } from '../../../test/screening/fiction.ts';
import { ProbeFinder } from './probe-finder.ts';

const fiction = new Fiction(3);
const numbers = Array.from({ length: 300 }, () => fiction.mobile());
const addresses = Array.from({ length: 300 }, () => `示例路${fiction.number(900)}号${fiction.number(600)}室`);

test('of hundreds of values just those are found that stand in the text, at its end too, and one inside the other', () => {
  const [first = '', second = '', last = ''] = numbers;
  const text = `名单${addresses.slice(5, 9).join('')}电话0${first}${second}\u0001${last.slice(0, 10)}，${last}`;
  const probes = new Set([...numbers, ...addresses, first.slice(0, 6), '不在其中的内容']);
  expect(new ProbeFinder(probes).in(text)).toEqual(new Set([...probes].filter((probe) => text.includes(probe))));
});

test('a few are found as many are', () => {
  const few = numbers.slice(0, 3);
  expect(new ProbeFinder(new Set(few)).in(`电话${few[1]}`)).toEqual(new Set([few[1]]));
  expect(new ProbeFinder(new Set(numbers)).in('短')).toEqual(new Set());
});
