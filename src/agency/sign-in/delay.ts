import { createHash } from 'node:crypto';
import { momentAfter, secondsBetween } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import { giveBackTry, heldDelay, putDelay, type DelayKey, type DelayRow } from './delay-store.ts';
import type { DelayKind, DelayRule, SignInSettings } from './sign-in-settings.data.ts';

/** Names what tries are counted for; the table holds a digest, since people type all kinds of things into the field of the account. */
export const delayKey = (kind: DelayKind, ...subject: readonly string[]): DelayKey => ({
  kind,
  subject: createHash('sha256')
    .update(JSON.stringify([kind, ...subject]))
    .digest('hex'),
});

/**
 * 计一次尝试: counts one more try under each key before it is looked at, so that a thousand at one moment are no better off than a thousand one after the other.
 * Gives the seconds for which nobody may try, and then counts nothing: a pause is not made longer by knocking.
 */
export async function countTry(
  transaction: Transaction,
  keys: readonly DelayKey[],
  { delays, at }: Pick<SignInSettings, 'delays'> & { readonly at: string },
): Promise<number> {
  const rows: (readonly [DelayKey, DelayRow | null])[] = [];
  // Always in one order, so that two do not wait for each other.
  for (const key of keys.toSorted((one, other) => (one.subject < other.subject ? -1 : 1))) {
    rows.push([key, await heldDelay(transaction, key)]);
  }
  const waits = rows.map(([, row]) => (row === null || row.heldUntil === null ? 0 : secondsBetween(at, row.heldUntil)));
  const wait = Math.max(0, ...waits);
  if (wait > 0) return wait;
  for (const [key, row] of rows) await putDelay(transaction, key, afterTry(row, delays[key.kind], at));
  return 0;
}

/** Takes back a try that was right. */
export async function takeBackTry(transaction: Transaction, keys: readonly DelayKey[]): Promise<void> {
  for (const key of keys) await giveBackTry(transaction, key);
}

/** One more failure: the first ones are free, then each pause is twice the one before, up to the longest. Pure. */
export function afterTry(before: DelayRow | null, rule: DelayRule, at: string): DelayRow {
  const isForgotten = before === null || secondsBetween(before.changedAt, at) > rule.forget;
  const failures = (isForgotten ? 0 : before.failures) + 1;
  if (failures < rule.free) return { failures, heldUntil: null, changedAt: at };
  const pause = Math.min(rule.most, rule.first * 2 ** Math.min(failures - rule.free, 30));
  return { failures, heldUntil: momentAfter(at, pause), changedAt: at };
}
