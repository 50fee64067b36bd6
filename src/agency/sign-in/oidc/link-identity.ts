import { err, ok, type Result } from '../../../base/result.ts';
import type { AuditEntry, Origin } from '../../audit/audit.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { accountOf } from '../account-store.ts';
import { frameOf } from '../door.ts';
import type { Account, LinkProblem, Session } from '../sign-in.ts';
import { dropIdentity, keptIdentity, putIdentity } from './identity-store.ts';
import { identityKind } from './identity-kind.ts';
import { endSessionsOfIdentity } from './sessions-of-identity.ts';
import type { OidcDoor } from './with-oidc.ts';

type By = { readonly by: Session | null; readonly account: Account; readonly origin: Origin | null };

/**
 * 关联外部身份: another officer says that who the provider calls so is this one. One identity leads to one account, and an account has one. That of one of the three
 * administrators opens nothing until another hand has confirmed it (`confirm-identity.ts`).
 */
export function linkIdentity(
  door: OidcDoor,
  { by, account, subject, origin }: By & { readonly subject: string },
): Promise<Result<null, LinkProblem>> {
  if (isOneself(by, account)) return Promise.resolve(err({ kind: 'oneself' }));
  const value = subject.trim();
  if (value === '' || value.length > LONGEST_SUBJECT || !value.isWellFormed() || /\p{Cc}/u.test(value)) {
    return Promise.resolve(err({ kind: 'no_identity' }));
  }
  return door.database.transaction(async (transaction) => {
    const known = await accountOf(transaction, { ...account, on: door.clock.today(), seals: door.vault });
    if (known === null || known.hasLeft) return err({ kind: 'no_account' });
    const kind = identityKind(door.oidc.issuer);
    const put = await putIdentity(transaction, account, {
      kind,
      value,
      by: by?.officer ?? null,
      confirmedBy: null,
      madeAt: door.clock.moment(),
      seals: door.vault,
    });
    if (!put) return err({ kind: 'taken' });
    await endSessionsOfIdentity(transaction, account, { but: null });
    await recordAudit(transaction, entryOf('identity_linked', { by, account, origin }), frameOf(door));
    return ok(null);
  });
}

/** 解除关联. */
export function unlinkIdentity(door: OidcDoor, given: By): Promise<Result<null, LinkProblem>> {
  const { by, account } = given;
  if (isOneself(by, account)) return Promise.resolve(err({ kind: 'oneself' }));
  return door.database.transaction(async (transaction) => {
    const gone = await dropIdentity(transaction, account, identityKind(door.oidc.issuer));
    if (!gone) return err({ kind: 'no_identity' });
    await endSessionsOfIdentity(transaction, account, { but: null });
    await recordAudit(transaction, entryOf('identity_unlinked', given), frameOf(door));
    return ok(null);
  });
}

/** 所关联的身份: what the provider calls an officer; null where he is not linked. */
export function identityOf(door: OidcDoor, account: Account): Promise<string | null> {
  const kind = identityKind(door.oidc.issuer);
  return door.database.read(async (transaction) => {
    const kept = await keptIdentity(transaction, account, { kind, seals: door.vault });
    return kept?.value ?? null;
  });
}

/** The identity itself is personal, and stands in no event. */
const entryOf = (kind: 'identity_linked' | 'identity_unlinked', { by, account, origin }: By): AuditEntry => ({
  kind,
  agency: by?.agency ?? account.agency,
  officer: by?.officer ?? null,
  origin,
  detail: { agency: account.agency, officer: account.officer, by: by === null ? 'console' : 'officer' },
});

/** OpenID Connect Core 1.0, section 2: a subject has 255 characters at most. */
const LONGEST_SUBJECT = 255;

const isOneself = (by: Session | null, { agency, officer }: Account): boolean =>
  by !== null && by.agency === agency && by.officer === officer;
