import { momentAfter, secondsBetween } from '../../platform/clock/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { frameOf, type Door } from './door.ts';
import { hashOf, shown, termOf } from './enter.ts';
import { isId } from './is-id.ts';
import { changeToken, dropSessions, noteSeen, sessionsKept, sessionWithHash } from './session-store.ts';
import type { Account, Session } from './sign-in.ts';
import { newToken, readToken } from './token.ts';

/** 会话: the one that a token opens, while it lasts. That it was seen is written down once a minute at most, so that a page costs one look. */
export async function sessionOf(door: Door, token: string): Promise<Session | null> {
  const read = readToken(token);
  if (read === null) return null;
  const [at, on] = [door.clock.moment(), door.clock.today()];
  const session = await door.database.read((transaction) =>
    sessionWithHash(transaction, { ...read, at, on, seals: door.vault }),
  );
  if (session === null) return null;
  if (secondsBetween(session.seenAt, at) < door.settings.seenEvery) return shown(session);
  await door.database.transaction((transaction) => noteSeen(transaction, { agency: read.agency, id: session.id, at }));
  return { ...shown(session), seenAt: at };
}

/** 换令牌: the old one opens nothing any more; terms are those of the roles of today, and no longer than before. */
export function renewed(door: Door, token: string): Promise<string | null> {
  const read = readToken(token);
  if (read === null) return Promise.resolve(null);
  return door.database.transaction(async (transaction) => {
    const [at, on] = [door.clock.moment(), door.clock.today()];
    const session = await sessionWithHash(transaction, { ...read, at, on, seals: door.vault, isHeld: true });
    if (session === null) return null;
    const { idle, absolute } = await termOf(transaction, door, session);
    const latest = momentAfter(session.begunAt, absolute);
    const next = newToken(session.agency);
    const changed = {
      ...session,
      hash: hashOf(next),
      endsAt: latest < session.endsAt ? latest : session.endsAt,
      idleSeconds: idle,
      seenAt: at,
    };
    await changeToken(transaction, changed, door.vault);
    return next;
  });
}

/** 退出. A token that opens nothing is left as it is. */
export function signOut(door: Door, token: string, origin: Origin): Promise<void> {
  const read = readToken(token);
  if (read === null) return Promise.resolve();
  return door.database.transaction(async (transaction) => {
    const [at, on] = [door.clock.moment(), door.clock.today()];
    const session = await sessionWithHash(transaction, { ...read, at, on, seals: door.vault });
    if (session === null) return;
    const { agency, officer, id } = session;
    const gone = await dropSessions(transaction, session, { only: id });
    if (gone.length === 0) return;
    const entry = { kind: 'signed_out', agency, officer, origin, detail: { session: id } } as const;
    await recordAudit(transaction, entry, frameOf(door));
  });
}

/** 本人的会话: those that last, the one that was seen last first. */
export async function sessionsOf(door: Door, account: Account): Promise<readonly Session[]> {
  const [at, on] = [door.clock.moment(), door.clock.today()];
  const kept = await door.database.read((transaction) =>
    sessionsKept(transaction, { ...account, at, on, seals: door.vault }),
  );
  return kept.map(shown);
}

/** 结束会话: one of his own, or all others. */
export function endSession(
  door: Door,
  session: Session,
  { which, origin }: { readonly which: string; readonly origin: Origin },
): Promise<void> {
  if (which !== 'others' && !isId(which)) return Promise.resolve();
  return door.database.transaction(async (transaction) => {
    const { agency, officer } = session;
    const ended = await dropSessions(transaction, session, which === 'others' ? { but: session.id } : { only: which });
    if (ended.length === 0) return;
    const entry = {
      kind: 'session_ended',
      agency,
      officer,
      origin,
      detail: { sessions: ended, why: 'by_owner' },
    } as const;
    await recordAudit(transaction, entry, frameOf(door));
  });
}
