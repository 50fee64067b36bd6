import { sql, type Transaction } from '../../platform/db/index.ts';
import type { DelayKind } from './sign-in-settings.data.ts';

export type DelayKey = {
  readonly kind: DelayKind;
  readonly subject: string;
};

export type DelayRow = { readonly failures: number; readonly heldUntil: string | null; readonly changedAt: string };

/** What is counted under a key, held until the transaction ends: of several at one moment each sees the one before. */
export async function heldDelay(transaction: Transaction, { kind, subject }: DelayKey): Promise<DelayRow | null> {
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext(${kind}), hashtext(${subject}))`);
  const [row] = await transaction.rows<DelayRow>(sql`
    select failures, held_until as "heldUntil", changed_at as "changedAt" from sign_in_delay where kind = ${kind} and subject = ${subject}`);
  return row ?? null;
}

export async function putDelay(transaction: Transaction, { kind, subject }: DelayKey, row: DelayRow): Promise<void> {
  await transaction.run(sql`
    insert into sign_in_delay (kind, subject, failures, held_until, changed_at) values (${kind}, ${subject}, ${row.failures}, ${row.heldUntil}, ${row.changedAt})
    on conflict (kind, subject) do update set failures = excluded.failures, held_until = excluded.held_until, changed_at = excluded.changed_at`);
}

export async function dropDelay(transaction: Transaction, { kind, subject }: DelayKey): Promise<void> {
  await transaction.run(sql`delete from sign_in_delay where kind = ${kind} and subject = ${subject}`);
}

/** One try less, where it was right. */
export async function giveBackTry(transaction: Transaction, { kind, subject }: DelayKey): Promise<void> {
  await transaction.run(sql`
    update sign_in_delay set failures = failures - 1, held_until = null where kind = ${kind} and subject = ${subject} and failures > 0`);
}

/** Takes out what was not touched since a moment; a number at a time, gives how many. */
export function dropOldDelays(
  transaction: Transaction,
  { kind, before, limit }: { readonly kind: DelayKind; readonly before: string; readonly limit: number },
): Promise<number> {
  return transaction.run(sql`
    delete from sign_in_delay where (kind, subject) in (
      select kind, subject from sign_in_delay where kind = ${kind} and changed_at < ${before} order by changed_at limit ${limit} for update skip locked)`);
}

/** Takes out the oldest beyond so many, whatever they are: somebody invents accounts. */
export function dropDelaysBeyond(
  transaction: Transaction,
  { most, limit }: { readonly most: number; readonly limit: number },
): Promise<number> {
  return transaction.run(sql`
    delete from sign_in_delay where (kind, subject) in (
      select kind, subject from sign_in_delay order by changed_at desc offset ${most} limit ${limit} for update skip locked)`);
}

/** Places from which somebody signed in before. */
export async function isKnownPlace(
  transaction: Transaction,
  { agency, officer, place, since }: KnownPlace & { readonly since: string },
): Promise<boolean> {
  const rows = await transaction.rows(sql`
    select from known_place where agency_id = ${agency} and officer_id = ${officer} and place = ${place} and seen_at >= ${since}`);
  return rows.length > 0;
}

type KnownPlace = { readonly agency: string; readonly officer: string; readonly place: string };

/** Remembers a place, and of all so many. */
export async function keepPlace(
  transaction: Transaction,
  { agency, officer, place, at, most }: KnownPlace & { readonly at: string; readonly most: number },
): Promise<void> {
  await transaction.run(sql`
    insert into known_place (agency_id, officer_id, place, seen_at) values (${agency}, ${officer}, ${place}, ${at})
    on conflict (agency_id, officer_id, place) do update set seen_at = excluded.seen_at`);
  await transaction.run(sql`
    delete from known_place where agency_id = ${agency} and officer_id = ${officer} and place not in (
      select place from known_place where agency_id = ${agency} and officer_id = ${officer} order by seen_at desc, place limit ${most})`);
}

export async function dropPlaces(
  transaction: Transaction,
  { agency, officer }: Omit<KnownPlace, 'place'>,
): Promise<void> {
  await transaction.run(sql`delete from known_place where agency_id = ${agency} and officer_id = ${officer}`);
}
