import { err, ok, type Result } from '../../base/result.ts';
import { momentAfter } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { foldAccount } from '../people/fold-account.ts';
import { accountOf, type KnownAccount } from './account-store.ts';
import { putPassword } from './credential-store.ts';
import { delayKey } from './delay.ts';
import { dropDelay, dropPlaces } from './delay-store.ts';
import { isHeld } from './confirm-invitation.ts';
import { frameOf, type Door } from './door.ts';
import { enter, hashOf } from './enter.ts';
import { invitedBy, putInvitation, takeInvitation } from './invitation-store.ts';
import { mayTakePassword } from './password/may-take-password.ts';
import { dropSessions } from './session-store.ts';
import type { Account, Entry, PasswordProblem, Session, SignInProblem } from './sign-in.ts';
import { dropTickets } from './ticket-store.ts';
import { newToken, readToken } from './token.ts';
import { wipeSecondFactors } from './wipe-second-factors.ts';

export type Invited = { readonly token: string; readonly endsAt: string };

/** 邀请: makes a one-time link; one that the officer had before opens nothing any more. */
export function invite(
  door: Door,
  { by, account, origin }: { readonly by: Session | null; readonly account: Account; readonly origin: Origin | null },
): Promise<Result<Invited, { readonly kind: 'oneself' | 'no_account' }>> {
  if (by !== null && by.agency === account.agency && by.officer === account.officer) {
    return Promise.resolve(err({ kind: 'oneself' }));
  }
  return door.database.transaction(async (transaction) => {
    const known = await accountOf(transaction, { ...account, on: door.clock.today(), seals: door.vault });
    if (known === null || known.hasLeft) return err({ kind: 'no_account' });
    const made = await makeInvitation(transaction, door, { account, by: by?.officer ?? null });
    await recordAudit(
      transaction,
      {
        kind: 'invited',
        agency: by?.agency ?? account.agency,
        officer: by?.officer ?? null,
        origin,
        detail: { agency: account.agency, officer: account.officer, by: by === null ? 'console' : 'officer' },
      },
      frameOf(door),
    );
    return ok(made);
  });
}

/** The link alone, for an act that writes its own entry. */
export async function makeInvitation(
  transaction: Transaction,
  { clock, settings, vault }: Pick<Door, 'clock' | 'settings' | 'vault'>,
  { account, by }: { readonly account: Account; readonly by: string | null },
): Promise<Invited> {
  const at = clock.moment();
  const token = newToken(account.agency);
  const endsAt = momentAfter(at, settings.invitation);
  await putInvitation(transaction, { ...account, hash: hashOf(token), by, madeAt: at, endsAt }, vault);
  return { token, endsAt };
}

/** Whose invitation it is; null for one that is over, was used, or is none. */
export async function invitationOf(
  door: Door,
  token: string,
): Promise<{ readonly account: string; readonly name: string; readonly isHeld: boolean } | null> {
  const known = await door.database.read((transaction) => invitedAccount(transaction, door, token));
  return known === null ? null : { account: known.account, name: known.name, isHeld: known.isHeld };
}

async function invitedAccount(
  transaction: Transaction,
  { clock, vault: seals }: Door,
  token: string,
): Promise<(KnownAccount & { readonly isHeld: boolean }) | null> {
  const read = readToken(token);
  if (read === null) return null;
  const invited = await invitedBy(transaction, { ...read, at: clock.moment(), seals });
  if (invited === null) return null;
  const account = { agency: read.agency, officer: invited.officer };
  const known = await accountOf(transaction, { ...account, on: clock.today(), seals });
  if (known === null || !known.isHere) return null;
  return { ...known, isHeld: await isHeld(transaction, { clock }, invited) };
}

/** 使用邀请: a password of his own; second factors go, all sessions end, and he is in. */
export async function useInvitation(
  door: Door,
  given: { readonly token: string; readonly password: string; readonly origin: Origin },
): Promise<Result<Entry, PasswordProblem | SignInProblem>> {
  const { token, password, origin } = given;
  const looked = await door.database.read(async (transaction) => {
    const known = await invitedAccount(transaction, door, token);
    return known === null ? null : { known, may: await mayTakePassword(transaction, door, { known, password }) };
  });
  if (looked === null || looked.known.isHeld) return err({ kind: 'over' });
  const { known, may } = looked;
  if (!may.ok) return may;
  if (known.hash !== null && (await door.hasher.isRight(known.hash, password))) return err({ kind: 'same_as_before' });
  const hash = await door.hasher.hash(password);
  return door.database.transaction(async (transaction) => {
    const read = readToken(token);
    // A role that was given while the password was being made counts.
    if ((await invitedAccount(transaction, door, token))?.isHeld !== false) return err({ kind: 'over' });
    if (read === null || !(await takeInvitation(transaction, read))) return err({ kind: 'over' });
    await putPassword(transaction, known, { hash, at: door.clock.moment(), seals: door.vault });
    const removed = await wipeSecondFactors(transaction, door, known);
    const ended = await dropSessions(transaction, known, { but: null });
    await dropTickets(transaction, known);
    await dropPlaces(transaction, known);
    await dropDelay(transaction, delayKey('account', foldAccount(known.account)));
    const { agency, officer } = known;
    const detail = { removed_factors: removed, ended_sessions: ended.length };
    await recordAudit(transaction, { kind: 'invitation_used', agency, officer, origin, detail }, frameOf(door));
    return ok(await enter(transaction, door, { agency, officer, factors: ['invitation'], origin }));
  });
}
