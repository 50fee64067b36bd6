import { sql, type Transaction } from '../../../platform/db/index.ts';
import type { RowSeals } from '../../../platform/vault/index.ts';
import { sealedIdentity } from '../sealed-rows.ts';
import type { Account } from '../sign-in.ts';

/** What a provider calls an officer; null where nobody linked him. */
export async function keptIdentity(
  transaction: Transaction,
  { agency, officer }: Account,
  { kind, seals }: { readonly kind: string; readonly seals: RowSeals },
): Promise<string | null> {
  const rows = await transaction.rows<{ value: string; seal: string | null }>(sql`
    select value, seal from account_key where agency_id = ${agency} and officer_id = ${officer} and kind = ${kind}`);
  const own = rows.find(({ value, seal }) => seals.isSealed(sealedIdentity({ agency, officer, kind, value }), seal));
  return own?.value ?? null;
}

/** Links an identity in place of the one before; false where it leads to somebody else. Where another hand led it here it is linked now. */
export async function putIdentity(
  transaction: Transaction,
  account: Account,
  { kind, value, seals }: { readonly kind: string; readonly value: string; readonly seals: RowSeals },
): Promise<boolean> {
  const { agency, officer } = account;
  const seal = seals.sealRow(sealedIdentity({ agency, officer, kind, value }));
  const put = await transaction.run(sql`
    insert into account_key (kind, value, agency_id, officer_id, seal) values (${kind}, ${value}, ${agency}, ${officer}, ${seal}) on conflict (kind, value)
    do update set seal = excluded.seal where account_key.agency_id = excluded.agency_id and account_key.officer_id = excluded.officer_id`);
  if (put === 0) return false;
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
