import { expect, test } from 'vitest';
import { momentAfter, secondsBetween } from '../../platform/clock/index.ts';
import { afterTry } from './delay.ts';
import type { DelayRow } from './delay-store.ts';
import { SIGN_IN_SETTINGS } from './sign-in-settings.data.ts';

const rule = SIGN_IN_SETTINGS.delays.account;

test('pauses grow from half a minute to a quarter of an hour and no further: nobody is kept out for good', () => {
  const pauses: number[] = [];
  let at = '2026-03-10T01:00:00.000Z';
  let row: DelayRow | null = null;
  for (let tries = 0; tries < 60; tries += 1) {
    row = afterTry(row, rule, at);
    pauses.push(row.heldUntil === null ? 0 : secondsBetween(at, row.heldUntil));
    at = row.heldUntil ?? at;
  }
  expect(pauses.slice(0, 12)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  expect(Math.max(...pauses)).toBe(900);
});

test('a try after half a day without one is the first again', () => {
  const before: DelayRow = { failures: 40, heldUntil: null, changedAt: '2026-03-10T01:00:00.000Z' };
  expect(afterTry(before, rule, momentAfter(before.changedAt, rule.forget + 1)).failures).toBe(1);
  expect(afterTry(before, rule, momentAfter(before.changedAt, rule.forget - 1)).failures).toBe(41);
});
