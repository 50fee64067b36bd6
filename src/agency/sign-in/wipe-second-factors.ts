import type { Transaction } from '../../platform/db/index.ts';
import { dropPasskeys, dropTotp, totpOf } from './credential-store.ts';
import type { Door } from './door.ts';
import type { Account } from './sign-in.ts';

/** 移除第二因素: all of an officer's. Gives how many there were that were in force. */
export async function wipeSecondFactors(transaction: Transaction, door: Door, account: Account): Promise<number> {
  const totp = await totpOf(transaction, account, { isHeld: true, seals: door.vault });
  // What another hand wrote may name what is another one's.
  const { record, pending } = totp?.isOurs === true ? totp : NONE;
  for (const one of [record, pending]) await eraseSecret(transaction, door, { account, record: one });
  await dropTotp(transaction, account);
  const passkeys = await dropPasskeys(transaction, account, 'all');
  return passkeys + (record === null ? 0 : 1);
}

const NONE = { record: null, pending: null };

/** Takes a secret out of the vault. One that is gone already is as good. */
export async function eraseSecret(
  transaction: Transaction,
  { vault, clock }: Door,
  { account, record }: { readonly account: Account; readonly record: string | null },
): Promise<void> {
  if (record === null) return;
  await vault.erase(transaction, { agency: account.agency, id: record }, clock.today());
}
