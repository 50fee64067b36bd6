import { describe, expect, test } from 'vitest';
import { parseDay } from '../base/day.ts';
import {
  ATTRIBUTE_POLICIES,
  CATALOGUE_POLICIES,
  LETTER_POLICIES,
  MIXED_POLICIES,
  type Policy,
  REMEDY_POLICIES,
  ROW_POLICIES,
  SUCCESSION_POLICIES,
} from './index.ts';
import { chosen } from './regulation/policy.ts';

const FOLDERS: Readonly<Record<string, readonly Policy[]>> = {
  attribute: Object.values(ATTRIBUTE_POLICIES),
  catalogue: Object.values(CATALOGUE_POLICIES),
  letter: Object.values(LETTER_POLICIES),
  outcome: [...Object.values(ROW_POLICIES), ...Object.values(MIXED_POLICIES)],
  remedy: Object.values(REMEDY_POLICIES),
  succession: Object.values(SUCCESSION_POLICIES),
};
const policies = Object.entries(FOLDERS).flatMap(([folder, own]) => own.map((policy) => ({ folder, ...policy })));

test('no two policies bear one name', () => {
  const ids = policies.map(({ id }) => id);
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
