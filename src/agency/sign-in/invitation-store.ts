import { sql, type Transaction } from '../../platform/db/index.ts';
import type { Account } from './sign-in.ts';

/** Puts an invitation in place of any that the officer has. */
export async function putInvitation(
  transaction: Transaction,
  { agency, officer }: Account,
  given: { readonly hash: string; readonly by: string | null; readonly at: string; readonly endsAt: string },
): Promise<void> {
  await transaction.run(sql`
    insert into invitation (agency_id, officer_id, token_hash, made_by, made_at, ends_at)
    values (${agency}, ${officer}, ${given.hash}, ${given.by}, ${given.at}, ${given.endsAt})
    on conflict (agency_id, officer_id) do update set token_hash = excluded.token_hash, made_by = excluded.made_by, made_at = excluded.made_at, ends_at = excluded.ends_at, confirmed_by = null`);
}

/** Whom an invitation is for, while it lasts. */
export async function invitedBy(
  transaction: Transaction,
  { agency, hash, at }: { readonly agency: string; readonly hash: string; readonly at: string },
): Promise<{ readonly officer: string; readonly by: string | null; readonly confirmedBy: string | null } | null> {
  const [row] = await transaction.rows<{ officer: string; by: string | null; confirmedBy: string | null }>(sql`
    select officer_id as officer, made_by as by, confirmed_by as "confirmedBy" from invitation where agency_id = ${agency} and token_hash = ${hash} and ends_at > ${at}`);
  return row ?? null;
}

/** The invitation that an officer has, while it lasts, held until the transaction ends. */
export async function heldInvitation(
  transaction: Transaction,
  { agency, officer, at }: Account & { readonly at: string },
): Promise<{ readonly by: string | null; readonly madeAt: string; readonly confirmedBy: string | null } | null> {
  const [row] = await transaction.rows<{ by: string | null; madeAt: string; confirmedBy: string | null }>(sql`
    select made_by as by, made_at as "madeAt", confirmed_by as "confirmedBy" from invitation
    where agency_id = ${agency} and officer_id = ${officer} and ends_at > ${at} for update`);
  return row ?? null;
}

export async function putConfirmation(
  transaction: Transaction,
  { agency, officer, by }: Account & { readonly by: string },
): Promise<void> {
  await transaction.run(sql`
    update invitation set confirmed_by = ${by} where agency_id = ${agency} and officer_id = ${officer}`);
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
