import type { Day } from '../../base/day.ts';
import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { RowSeals } from '../../platform/vault/index.ts';
import { sealedSession } from './sealed-rows.ts';
import type { Account, Factor, Session } from './sign-in.ts';

export type KeptSession = Session & { readonly idleSeconds: number; readonly hash: string };

type SessionRow = Omit<KeptSession, 'origin'> & {
  readonly address: string;
  readonly browser: string;
  readonly seal: string | null;
};

export async function putSession(transaction: Transaction, session: KeptSession, seals: RowSeals): Promise<void> {
  const { id, agency, officer, hash, factors, begunAt, seenAt, endsAt, idleSeconds, origin } = session;
  await transaction.run(sql`
    insert into desk_session (agency_id, session_id, officer_id, token_hash, factors, begun_at, seen_at, ends_at, idle_seconds, address, browser, seal)
    values (${agency}, ${id}, ${officer}, ${hash}, ${factors}::text[], ${begunAt}, ${seenAt}, ${endsAt}, ${idleSeconds}, ${origin.address}, ${origin.browser}, ${seals.sealRow(sealedSession(session))})`);
}

/** When sessions are looked at, and by what it is told that they were made here. */
type Looking = { readonly at: string; readonly on: Day; readonly seals: RowSeals };

/** The session that a token opens: made here, not over at the moment, and its officer still there on the day. `isHeld`: until the transaction ends. */
export async function sessionWithHash(
  transaction: Transaction,
  {
    agency,
    hash,
    isHeld = false,
    ...looking
  }: Looking & { readonly agency: string; readonly hash: string; readonly isHeld?: boolean },
): Promise<KeptSession | null> {
  const condition = sql`session.agency_id = ${agency} and session.token_hash = ${hash}`;
  const [session] = await sessionsWhere(transaction, { ...looking, isHeld }, condition);
  return session ?? null;
}

/** All that last, the one that was seen last first. */
export function sessionsKept(
  transaction: Transaction,
  { agency, officer, ...looking }: Account & Looking,
): Promise<readonly KeptSession[]> {
  const condition = sql`session.agency_id = ${agency} and session.officer_id = ${officer}`;
  return sessionsWhere(transaction, { ...looking, isHeld: false }, condition);
}

async function sessionsWhere(
  transaction: Transaction,
  { at, on, seals, isHeld }: Looking & { readonly isHeld: boolean },
  condition: Sql,
): Promise<readonly KeptSession[]> {
  const rows = await transaction.rows<SessionRow>(sql`
    select session.session_id as id, session.agency_id as agency, session.officer_id as officer, session.token_hash as hash, session.factors,
      session.begun_at as "begunAt", session.seen_at as "seenAt", session.ends_at as "endsAt", session.idle_seconds as "idleSeconds", session.address, session.browser, session.seal
    from desk_session session
    join officer_post post on post.agency_id = session.agency_id and post.officer_id = session.officer_id
    where ${condition} and session.ends_at > ${at} and session.seen_at + make_interval(secs => session.idle_seconds) > ${at}::timestamptz
      and post.entered_on <= ${on}::date and (post.left_on is null or post.left_on > ${on}::date)
    order by session.seen_at desc, session.session_id ${isHeld ? sql`for update of session` : sql``}`);
  const own = rows.filter(({ seal, ...session }) => seals.isSealed(sealedSession(session), seal));
  return own.map((row) => {
    const { address, browser, seal: _, ...session } = row;
    return { ...session, origin: { address, browser } };
  });
}

/** 会话的期限: of one that may be over, as long as its row lies there; who signs in is told by it why, and nothing is opened. */
export async function termOfSession(
  transaction: Transaction,
  { agency, hash }: { readonly agency: string; readonly hash: string },
): Promise<Pick<KeptSession, 'begunAt' | 'seenAt' | 'endsAt' | 'idleSeconds'> | null> {
  const [row] = await transaction.rows<Pick<KeptSession, 'begunAt' | 'seenAt' | 'endsAt' | 'idleSeconds'>>(sql`
    select begun_at as "begunAt", seen_at as "seenAt", ends_at as "endsAt", idle_seconds as "idleSeconds"
    from desk_session where agency_id = ${agency} and token_hash = ${hash}`);
  return row ?? null;
}

export async function noteSeen(
  transaction: Transaction,
  { agency, id, at }: { readonly agency: string; readonly id: string; readonly at: string },
): Promise<void> {
  await transaction.run(sql`
    update desk_session set seen_at = ${at} where agency_id = ${agency} and session_id = ${id} and seen_at < ${at}`);
}

/** Another token and other terms for a session that is held. */
export async function changeToken(transaction: Transaction, session: KeptSession, seals: RowSeals): Promise<void> {
  const { agency, id, hash, endsAt, idleSeconds, seenAt } = session;
  await transaction.run(sql`
    update desk_session set token_hash = ${hash}, ends_at = ${endsAt}, idle_seconds = ${idleSeconds}, seen_at = ${seenAt}, seal = ${seals.sealRow(sealedSession(session))}
    where agency_id = ${agency} and session_id = ${id}`);
}

/** More was shown in the session: it is written down, in one that was made here. */
export async function addFactor(
  transaction: Transaction,
  { agency, id, factor }: Pick<Session, 'agency' | 'id'> & { readonly factor: Factor },
  seals: RowSeals,
): Promise<void> {
  const [row] = await transaction.rows<Parameters<typeof sealedSession>[0] & { readonly seal: string | null }>(sql`
    select session_id as id, agency_id as agency, officer_id as officer, token_hash as hash, factors, begun_at as "begunAt", ends_at as "endsAt",
      idle_seconds as "idleSeconds", seal from desk_session where agency_id = ${agency} and session_id = ${id} for update`);
  if (row === undefined || row.factors.includes(factor) || !seals.isSealed(sealedSession(row), row.seal)) return;
  const factors = [...row.factors, factor];
  await transaction.run(sql`
    update desk_session set factors = ${factors}::text[], seal = ${seals.sealRow(sealedSession({ ...row, factors }))}
    where agency_id = ${agency} and session_id = ${id}`);
}

/** Ends sessions of an officer; gives their ids. */
export async function dropSessions(
  transaction: Transaction,
  { agency, officer }: Account,
  which: { readonly only: string } | { readonly but: string | null; readonly shownBy?: Factor },
): Promise<readonly string[]> {
  const condition =
    'only' in which
      ? sql`and session_id = ${which.only}`
      : which.but === null
        ? sql``
        : sql`and session_id <> ${which.but}`;
  const shown = 'shownBy' in which ? sql`and ${which.shownBy} = any(factors)` : sql``;
  const rows = await transaction.rows<{ id: string }>(sql`
    delete from desk_session where agency_id = ${agency} and officer_id = ${officer} ${condition} ${shown} returning session_id as id`);
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
