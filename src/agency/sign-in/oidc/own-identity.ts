import { err, ok, type Result } from '../../../base/result.ts';
import { momentAfter } from '../../../platform/clock/index.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import type { Origin } from '../../audit/audit.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { accountOf } from '../account-store.ts';
import { credentialsKept } from '../credential-store.ts';
import { frameOf, type Door } from '../door.ts';
import { showOneself } from '../present-password.ts';
import type { OwnLinkProblem, PasswordShown, Session } from '../sign-in.ts';
import { giveTicket } from '../ticket-store.ts';
import { dropIdentity, putIdentity } from './identity-store.ts';
import { identityKind } from './identity-kind.ts';
import { endSessionsOfIdentity } from './sessions-of-identity.ts';
import { callbackOf, reached, takeFlow, type OidcDoor } from './with-oidc.ts';

/**
 * 关联本人身份: the password is shown again, and the session has shown a second thing; then the browser goes to the provider, which is told to ask anew who it is: whoever is
 * signed in there on a shared machine is not taken for this one. The ticket is good in this session alone.
 */
export async function beginOwnLink(
  door: OidcDoor,
  session: Session,
  given: PasswordShown,
): Promise<Result<{ readonly ticket: string; readonly address: string }, OwnLinkProblem>> {
  if (!session.factors.some((factor) => factor === 'totp' || factor === 'passkey')) {
    return err({ kind: 'second_needed' });
  }
  const shown = await showOneself(door, session, given);
  if (!shown.ok) return shown;
  const asked = await reached(door, () => door.provider.addressFor(door.redirect, { isAskedAnew: true }));
  if (asked === null) return err({ kind: 'unreachable' });
  const { agency, officer, factors } = session;
  const at = door.clock.moment();
  const endsAt = momentAfter(at, door.settings.ticket);
  const content = { ...asked.flow, session: session.id };
  const ticket = await door.database.transaction((transaction) =>
    giveTicket(transaction, { agency, kind: 'oidc_link', officer, factors, content, at, endsAt }, door.vault),
  );
  return ok({ ticket, address: asked.address });
}

/**
 * 关联完成: the browser is back. What it kept must be of the session that it shows: an answer of somebody else's way, put into these hands, links nothing, and neither does
 * this one's in another's.
 */
export async function finishOwnLink(
  door: OidcDoor,
  session: Session,
  given: { readonly ticket: string; readonly address: string; readonly origin: Origin },
): Promise<Result<null, OwnLinkProblem>> {
  const taken = await door.database.transaction((transaction) =>
    takeFlow(transaction, door, { ticket: given.ticket, kind: 'oidc_link' }),
  );
  const callback = callbackOf(door, given.address);
  const isOwn =
    taken?.agency === session.agency && taken.officer === session.officer && taken.content['session'] === session.id;
  if (!isOwn || callback === null) return err({ kind: 'over' });
  const claims = await reached(door, () => door.provider.claimsOf(callback, taken.flow));
  if (claims === null) return err({ kind: 'wrong' });
  const kind = identityKind(door.oidc.issuer);
  return door.database.transaction(async (transaction) => {
    const known = await accountOf(transaction, { ...session, on: door.clock.today(), seals: door.vault });
    if (known?.isHere !== true) return err({ kind: 'over' });
    // He proved both himself: it waits for nobody.
    const identity = { kind, value: claims.sub, by: null, confirmedBy: null, madeAt: door.clock.moment() };
    const put = await putIdentity(transaction, session, { ...identity, seals: door.vault });
    if (!put) return err({ kind: 'taken' });
    await endSessionsOfIdentity(transaction, session, { but: session.id });
    await record(transaction, door, { kind: 'identity_linked', session, origin: given.origin });
    return ok(null);
  });
}

/** 解除本人关联: not where it is the only way in. */
export async function unlinkOwn(
  door: OidcDoor,
  session: Session,
  given: PasswordShown,
): Promise<Result<null, OwnLinkProblem>> {
  const shown = await showOneself(door, session, given);
  if (!shown.ok) return shown;
  return door.database.transaction(async (transaction) => {
    const { hash, passkeys } = await credentialsKept(transaction, session, door.vault);
    if (hash === null && passkeys.length === 0) return err({ kind: 'only_way' });
    if (!(await dropIdentity(transaction, session, identityKind(door.oidc.issuer)))) return err({ kind: 'over' });
    await endSessionsOfIdentity(transaction, session, { but: session.id });
    await record(transaction, door, { kind: 'identity_unlinked', session, origin: given.origin });
    return ok(null);
  });
}

function record(
  transaction: Transaction,
  door: Door,
  {
    kind,
    session: { agency, officer, id },
    origin,
  }: {
    readonly kind: 'identity_linked' | 'identity_unlinked';
    readonly session: Session;
    readonly origin: Origin;
  },
): Promise<void> {
  const detail = { agency, officer, by: 'oneself', session: id };
  return recordAudit(transaction, { kind, agency, officer, origin, detail }, frameOf(door));
}
