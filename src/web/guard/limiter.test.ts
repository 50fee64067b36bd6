import { expect, test } from 'vitest';
import { limiter } from './limiter.ts';
import { LIMITS } from './limits.data.ts';

const clock = () => {
  let now = 0;
  return { milliseconds: () => now, pass: (seconds: number) => (now += seconds * 1000) };
};

test('so many at once are let through, then as many as time brings back, and the wait that is told is enough', () => {
  const { milliseconds, pass } = clock();
  const limits = limiter(milliseconds);
  const { burst, perMinute } = LIMITS.sign_in;
  for (let count = 0; count < burst; count += 1) expect(limits.take('sign_in', '192.0.2.1')).toBeNull();
  const wait = limits.take('sign_in', '192.0.2.1');
  expect(wait).toBe(60 / perMinute);
  pass((wait ?? 0) - 1);
  expect(limits.take('sign_in', '192.0.2.1')).toBe(1);
  pass(1);
  expect(limits.take('sign_in', '192.0.2.1')).toBeNull();
  expect(limits.take('sign_in', '192.0.2.1')).not.toBeNull();
});

test('an office of sixty behind one address is let through at half past eight, with two forms each', () => {
  const limits = limiter(() => 0);
  for (let form = 0; form < 2 * 60; form += 1) expect(limits.take('sign_in', '192.0.2.1')).toBeNull();
});

test('one address and one limit say nothing of another', () => {
  const limits = limiter(() => 0);
  while (limits.take('sign_in', '192.0.2.1') === null);
  expect(limits.take('sign_in', '192.0.2.2')).toBeNull();
  expect(limits.take('tools', '192.0.2.1')).toBeNull();
});

test('never more than the burst is saved up, however long nobody asked', () => {
  const { milliseconds, pass } = clock();
  const limits = limiter(milliseconds);
  pass(24 * 60 * 60);
  let taken = 0;
  while (limits.take('account', 'somebody') === null) taken += 1;
  expect(taken).toBe(LIMITS.account.burst);
});

test('memory is bounded: those that were quiet longest are forgotten first', () => {
  const limits = limiter(() => 0, 3);
  while (limits.take('sign_in', 'a') === null);
  for (const whom of ['b', 'c']) limits.take('sign_in', whom);
  expect(limits.take('sign_in', 'a')).not.toBeNull();
  // Asking keeps it in mind: the others go first.
  for (const whom of ['d', 'e']) limits.take('sign_in', whom);
  expect(limits.take('sign_in', 'a')).not.toBeNull();
  for (const whom of ['f', 'g', 'h']) limits.take('sign_in', whom);
  expect(limits.take('sign_in', 'a')).toBeNull();
});
