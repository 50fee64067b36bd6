import { describe, expect, test } from 'vitest';
import { parseDay } from '../base/day.ts';
import { POLICIES } from '../../test/house/law-choices.ts';
import { CLOCK_DAYS, FIXED_CHOICES } from './index.ts';
import { chosen } from './regulation/policy.ts';

const policies = Object.entries(POLICIES).flatMap(([folder, own]) => own.map((policy) => ({ folder, ...policy })));

test('no two policies bear one name', () => {
  const ids = [...policies, ...FIXED_CHOICES, ...Object.values(CLOCK_DAYS)].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(policies)('$id', (policy) => {
  test('bears the name of its folder, and a real first day', () => {
    expect(policy.id).toMatch(new RegExp(`^${policy.folder}\\.[a-z_]+$`, 'u'));
    expect(parseDay(policy.from)).toBe(policy.from);
  });

  test('offers at least two answers, the default among them', () => {
    expect(Object.keys(policy.options).length).toBeGreaterThan(1);
    expect(Object.keys(policy.options)).toContain(policy.default);
  });

  test('holds by default, by what a body chose, and by default again when that is not offered', () => {
    const [last] = Object.keys(policy.options).slice(-1);
    expect(chosen<string>(policy, {})).toBe(policy.default);
    expect(chosen<string>(policy, { [policy.id]: last ?? '' })).toBe(last);
    expect(chosen<string>(policy, { [policy.id]: 'toString' })).toBe(policy.default);
  });
});
