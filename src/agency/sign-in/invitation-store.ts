import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { RowSeals } from '../../platform/vault/index.ts';
import { sealedInvitation } from './sealed-rows.ts';
import type { Account } from './sign-in.ts';

/** An invitation as it lies there. */
export type KeptInvitation = Account & {
  readonly hash: string;
  readonly by: string | null;
  readonly madeAt: string;
  readonly endsAt: string;
  readonly confirmedBy: string | null;
};

/** Puts an invitation in place of any that the officer has. */
export async function putInvitation(
  transaction: Transaction,
  invitation: Omit<KeptInvitation, 'confirmedBy'>,
  seals: RowSeals,
): Promise<void> {
  const { agency, officer, hash, by, madeAt, endsAt } = invitation;
  const seal = seals.sealRow(sealedInvitation({ ...invitation, confirmedBy: null }));
  await transaction.run(sql`
    insert into invitation (agency_id, officer_id, token_hash, made_by, made_at, ends_at, seal)
    values (${agency}, ${officer}, ${hash}, ${by}, ${madeAt}, ${endsAt}, ${seal})
    on conflict (agency_id, officer_id) do update set token_hash = excluded.token_hash, made_by = excluded.made_by, made_at = excluded.made_at, ends_at = excluded.ends_at,
      confirmed_by = null, seal = excluded.seal`);
}

type Looking = { readonly at: string; readonly seals: RowSeals };

/** Whom an invitation is for, while it lasts. */
export function invitedBy(
  transaction: Transaction,
  { agency, hash, at, seals }: Looking & { readonly agency: string; readonly hash: string },
): Promise<KeptInvitation | null> {
  const condition = sql`agency_id = ${agency} and token_hash = ${hash} and ends_at > ${at}`;
  return invitationWhere(transaction, condition, seals);
}

/** The invitation that an officer has, while it lasts, held until the transaction ends. */
export function heldInvitation(
  transaction: Transaction,
  { agency, officer, at, seals }: Account & Looking,
): Promise<KeptInvitation | null> {
  const condition = sql`agency_id = ${agency} and officer_id = ${officer} and ends_at > ${at} for update`;
  return invitationWhere(transaction, condition, seals);
}

/** Only one that was made here: whoever has the database makes himself none. */
async function invitationWhere(
  transaction: Transaction,
  condition: Sql,
  seals: RowSeals,
): Promise<KeptInvitation | null> {
  const [row] = await transaction.rows<KeptInvitation & { readonly seal: string | null }>(sql`
    select agency_id as agency, officer_id as officer, token_hash as hash, made_by as by, made_at as "madeAt", ends_at as "endsAt", confirmed_by as "confirmedBy", seal
    from invitation where ${condition}`);
  if (row === undefined) return null;
  const { seal, ...invitation } = row;
  return seals.isSealed(sealedInvitation(invitation), seal) ? invitation : null;
}

/** Another hand has confirmed it: one that is held. */
export async function putConfirmation(
  transaction: Transaction,
  invitation: KeptInvitation & { readonly confirmedBy: string },
  seals: RowSeals,
): Promise<void> {
  const { agency, officer, confirmedBy } = invitation;
  await transaction.run(sql`
    update invitation set confirmed_by = ${confirmedBy}, seal = ${seals.sealRow(sealedInvitation(invitation))}
    where agency_id = ${agency} and officer_id = ${officer}`);
}

/** True where it was there: it is good once. */
export async function takeInvitation(
  transaction: Transaction,
  { agency, hash }: { readonly agency: string; readonly hash: string },
): Promise<boolean> {
  return (await transaction.run(sql`delete from invitation where agency_id = ${agency} and token_hash = ${hash}`)) > 0;
}

export async function dropInvitation(transaction: Transaction, { agency, officer }: Account): Promise<void> {
  await transaction.run(sql`delete from invitation where agency_id = ${agency} and officer_id = ${officer}`);
}

/** Takes out those that are over; gives how many. */
export function dropOldInvitations(
  transaction: Transaction,
  { before, limit }: { readonly before: string; readonly limit: number },
): Promise<number> {
  return transaction.run(sql`
    delete from invitation where (agency_id, officer_id) in (
      select agency_id, officer_id from invitation where ends_at < ${before} limit ${limit} for update skip locked)`);
}
