import { sql, type Transaction } from '../../../platform/db/index.ts';
import type { RowSeals } from '../../../platform/vault/index.ts';
import { sealedIdentity } from '../sealed-rows.ts';
import type { Account } from '../sign-in.ts';

/** An identity as it is kept: what the provider (`kind`) calls somebody, who linked it (null: he himself, or the console), and who confirmed that. */
export type KeptIdentity = {
  readonly kind: string;
  readonly value: string;
  readonly by: string | null;
  readonly confirmedBy: string | null;
  readonly madeAt: string | null;
};

/** What a provider calls an officer; null where nobody linked him here. */
export async function keptIdentity(
  transaction: Transaction,
  { agency, officer }: Account,
  { kind, seals }: { readonly kind: string; readonly seals: RowSeals },
): Promise<KeptIdentity | null> {
  const rows = await transaction.rows<KeptIdentity & { readonly seal: string | null }>(sql`
    select kind, value, made_by as by, confirmed_by as "confirmedBy", made_at as "madeAt", seal from account_key
    where agency_id = ${agency} and officer_id = ${officer} and kind = ${kind}`);
  const own = rows.find(({ seal, ...row }) => seals.isSealed(sealedIdentity({ agency, officer, ...row }), seal));
  if (own === undefined) return null;
  const { seal: _, ...identity } = own;
  return identity;
}

/** Links an identity in place of the one before; false where it leads to somebody else. Where another hand led it here it is linked now. */
export async function putIdentity(
  transaction: Transaction,
  account: Account,
  { seals, ...identity }: KeptIdentity & { readonly seals: RowSeals },
): Promise<boolean> {
  const { agency, officer } = account;
  const { kind, value, by, confirmedBy, madeAt } = identity;
  const seal = seals.sealRow(sealedIdentity({ agency, officer, ...identity }));
  const put = await transaction.run(sql`
    insert into account_key (kind, value, agency_id, officer_id, made_by, confirmed_by, made_at, seal)
    values (${kind}, ${value}, ${agency}, ${officer}, ${by}, ${confirmedBy}, ${madeAt}, ${seal})
    on conflict (kind, value) do update set made_by = excluded.made_by, confirmed_by = excluded.confirmed_by, made_at = excluded.made_at, seal = excluded.seal
    where account_key.agency_id = excluded.agency_id and account_key.officer_id = excluded.officer_id`);
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
