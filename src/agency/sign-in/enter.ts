import { randomUUID } from 'node:crypto';
import { momentAfter } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import { keptOrigin, placeOf } from '../audit/origin-mark.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Origin } from '../audit/audit.ts';
import { ROLES } from '../people/roles.data.ts';
import { rolesHeld } from './account-store.ts';
import { keepPlace } from './delay-store.ts';
import { frameOf, type Door } from './door.ts';
import { dropSessionsBeyond, putSession, type KeptSession } from './session-store.ts';
import type { Account, Entry, Factor, Session } from './sign-in.ts';
import type { SessionTerm } from './sign-in-settings.data.ts';
import { newToken, readToken } from './token.ts';

/** 进入: begins a session with a token that nobody has seen before, whatever the browser held until now, and writes the entry of the audit log. */
export async function enter(
  transaction: Transaction,
  door: Door,
  given: Account & { readonly factors: readonly Factor[]; readonly origin: Origin },
): Promise<Entry> {
  const { agency, officer, factors } = given;
  const origin = keptOrigin(given.origin);
  const at = door.clock.moment();
  const { idle, absolute } = await termOf(transaction, door, given);
  const token = newToken(agency);
  const session: KeptSession = {
    id: randomUUID(),
    agency,
    officer,
    factors,
    begunAt: at,
    seenAt: at,
    endsAt: momentAfter(at, absolute),
    idleSeconds: idle,
    hash: hashOf(token),
    origin,
  };
  await putSession(transaction, session, door.vault);
  await dropSessionsBeyond(transaction, given, door.settings.mostSessions);
  const place = placeOf(origin.address);
  if (place !== '') await keepPlace(transaction, { agency, officer, place, at, most: door.settings.knownPlaces });
  await recordAudit(
    transaction,
    { kind: 'signed_in', agency, officer, origin, detail: { session: session.id, factors } },
    frameOf(door),
  );
  return { kind: 'entered', token, session: shown(session) };
}

/** How long a session of this officer lasts: of an administrator shorter. */
export async function termOf(
  transaction: Transaction,
  { settings, clock }: Door,
  account: Account,
): Promise<SessionTerm> {
  const roles = await rolesHeld(transaction, { ...account, on: clock.today() });
  return roles.some((role) => ROLES[role].isAdministrator) ? settings.administratorSession : settings.session;
}

/** A session without what the tables alone need. */
export function shown(session: KeptSession): Session {
  const { id, agency, officer, factors, begunAt, seenAt, endsAt, origin } = session;
  return { id, agency, officer, factors, begunAt, seenAt, endsAt, origin };
}

/** The digest by which a token of ours is found. */
export function hashOf(token: string): string {
  const read = readToken(token);
  if (read === null) throw new Error('A token was made that cannot be read');
  return read.hash;
}
