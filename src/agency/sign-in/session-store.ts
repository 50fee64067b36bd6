import type { Day } from '../../base/day.ts';
import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { Account, Factor, Session } from './sign-in.ts';

export type KeptSession = Session & { readonly idleSeconds: number; readonly hash: string };

type SessionRow = Omit<KeptSession, 'origin'> & { readonly address: string; readonly browser: string };

export async function putSession(transaction: Transaction, session: KeptSession): Promise<void> {
  const { id, agency, officer, hash, factors, begunAt, seenAt, endsAt, idleSeconds, origin } = session;
  await transaction.run(sql`
    insert into desk_session (agency_id, session_id, officer_id, token_hash, factors, begun_at, seen_at, ends_at, idle_seconds, address, browser)
    values (${agency}, ${id}, ${officer}, ${hash}, ${factors}::text[], ${begunAt}, ${seenAt}, ${endsAt}, ${idleSeconds}, ${origin.address}, ${origin.browser})`);
}

/** The session that a token opens: not over at the moment, and its officer still there on the day. */
export async function sessionWithHash(
  transaction: Transaction,
  { agency, hash, at, on }: { readonly agency: string; readonly hash: string; readonly at: string; readonly on: Day },
): Promise<KeptSession | null> {
  const [session] = await sessionsWhere(
    transaction,
    { at, on },
    sql`session.agency_id = ${agency} and session.token_hash = ${hash}`,
  );
  return session ?? null;
}

/** All that last, the one that was seen last first. */
export function sessionsKept(
  transaction: Transaction,
  { agency, officer, at, on }: Account & { readonly at: string; readonly on: Day },
): Promise<readonly KeptSession[]> {
  return sessionsWhere(transaction, { at, on }, sql`session.agency_id = ${agency} and session.officer_id = ${officer}`);
}

async function sessionsWhere(
  transaction: Transaction,
  { at, on }: { readonly at: string; readonly on: Day },
  condition: Sql,
): Promise<readonly KeptSession[]> {
  const rows = await transaction.rows<SessionRow>(sql`
    select session.session_id as id, session.agency_id as agency, session.officer_id as officer, session.token_hash as hash, session.factors,
      session.begun_at as "begunAt", session.seen_at as "seenAt", session.ends_at as "endsAt", session.idle_seconds as "idleSeconds", session.address, session.browser
    from desk_session session
    join officer_post post on post.agency_id = session.agency_id and post.officer_id = session.officer_id
    where ${condition} and session.ends_at > ${at} and session.seen_at + make_interval(secs => session.idle_seconds) > ${at}::timestamptz
      and post.entered_on <= ${on}::date and (post.left_on is null or post.left_on > ${on}::date)
    order by session.seen_at desc, session.session_id`);
  return rows.map(({ address, browser, ...session }) => ({ ...session, origin: { address, browser } }));
}

export async function noteSeen(
  transaction: Transaction,
  { agency, id, at }: { readonly agency: string; readonly id: string; readonly at: string },
): Promise<void> {
  await transaction.run(sql`
    update desk_session set seen_at = ${at} where agency_id = ${agency} and session_id = ${id} and seen_at < ${at}`);
}

/** Another token and other terms for a session; false where somebody else gave it one meanwhile. */
export async function changeToken(
  transaction: Transaction,
  { agency, id, hash, endsAt, idleSeconds, seenAt }: Omit<KeptSession, 'officer' | 'factors' | 'begunAt' | 'origin'>,
  before: string,
): Promise<boolean> {
  const changed = await transaction.run(sql`
    update desk_session set token_hash = ${hash}, ends_at = ${endsAt}, idle_seconds = ${idleSeconds}, seen_at = ${seenAt}
    where agency_id = ${agency} and session_id = ${id} and token_hash = ${before}`);
  return changed > 0;
}

/** More was shown in the session: it is written down. */
export async function addFactor(
  transaction: Transaction,
  { agency, id }: Pick<Session, 'agency' | 'id'>,
  factor: Factor,
): Promise<void> {
  await transaction.run(sql`
    update desk_session set factors = array_append(factors, ${factor}) where agency_id = ${agency} and session_id = ${id} and not ${factor} = any(factors)`);
}

/** Ends sessions of an officer; gives their ids. */
export async function dropSessions(
  transaction: Transaction,
  { agency, officer }: Account,
  which: { readonly only: string } | { readonly but: string | null },
): Promise<readonly string[]> {
  const condition =
    'only' in which
      ? sql`and session_id = ${which.only}`
      : which.but === null
        ? sql``
        : sql`and session_id <> ${which.but}`;
  const rows = await transaction.rows<{ id: string }>(sql`
    delete from desk_session where agency_id = ${agency} and officer_id = ${officer} ${condition} returning session_id as id`);
  return rows.map(({ id }) => id);
}

/** Ends the oldest sessions of an officer beyond so many. */
export async function dropSessionsBeyond(
  transaction: Transaction,
  { agency, officer }: Account,
  most: number,
): Promise<void> {
  await transaction.run(sql`
    delete from desk_session where agency_id = ${agency} and session_id in (
      select session_id from desk_session where agency_id = ${agency} and officer_id = ${officer} order by begun_at desc, session_id offset ${most})`);
}

/** Takes out sessions that ended before a moment; a number at a time, gives how many. */
export function dropEndedSessions(
  transaction: Transaction,
  { before, limit }: { readonly before: string; readonly limit: number },
): Promise<number> {
  return transaction.run(sql`
    delete from desk_session where (agency_id, session_id) in (
      select agency_id, session_id from desk_session where ends_at < ${before} order by ends_at limit ${limit} for update skip locked)`);
}
