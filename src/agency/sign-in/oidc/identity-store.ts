import { sql, type Transaction } from '../../../platform/db/index.ts';
import type { Account } from '../sign-in.ts';

/** What a provider calls an officer; null where nobody linked him. */
export async function keptIdentity(
  transaction: Transaction,
  { agency, officer }: Account,
  kind: string,
): Promise<string | null> {
  const [row] = await transaction.rows<{ value: string }>(sql`
    select value from account_key where agency_id = ${agency} and officer_id = ${officer} and kind = ${kind}`);
  return row?.value ?? null;
}

/** Links an identity in place of the one before; false where it leads to somebody else. */
export async function putIdentity(
  transaction: Transaction,
  account: Account,
  { kind, value }: { readonly kind: string; readonly value: string },
): Promise<boolean> {
  const { agency, officer } = account;
  const put = await transaction.run(sql`
    insert into account_key (kind, value, agency_id, officer_id) values (${kind}, ${value}, ${agency}, ${officer}) on conflict (kind, value) do nothing`);
  const [holder] = await transaction.rows<Account>(sql`
    select agency_id as agency, officer_id as officer from account_key where kind = ${kind} and value = ${value}`);
  if (put === 0 && (holder?.agency !== agency || holder.officer !== officer)) return false;
  await transaction.run(sql`
    delete from account_key where agency_id = ${agency} and officer_id = ${officer} and kind = ${kind} and value <> ${value}`);
  return true;
}

/** True where there was one. */
export async function dropIdentity(
  transaction: Transaction,
  { agency, officer }: Account,
  kind: string,
): Promise<boolean> {
  const gone = await transaction.run(sql`
    delete from account_key where agency_id = ${agency} and officer_id = ${officer} and kind = ${kind}`);
  return gone > 0;
}
