import type { Transaction } from '../../platform/db/index.ts';
import type { Origin } from '../audit/audit.ts';
import { foldAccount } from '../people/fold-account.ts';
import type { KnownAccount } from './account-store.ts';
import { delayKey } from './delay.ts';
import { dropDelay } from './delay-store.ts';
import type { Door } from './door.ts';
import { enter } from './enter.ts';
import type { Entry, Factor } from './sign-in.ts';

/** 两样都对: what was counted against the account is forgotten, and the session begins. */
export async function enterWithSecond(
  transaction: Transaction,
  door: Door,
  {
    known,
    factors,
    origin,
  }: { readonly known: KnownAccount; readonly factors: readonly Factor[]; readonly origin: Origin },
): Promise<Entry> {
  const { agency, officer } = known;
  await dropDelay(transaction, delayKey('second', agency, officer));
  await dropDelay(transaction, delayKey('account', foldAccount(known.account)));
  return enter(transaction, door, { agency, officer, factors, origin });
}
