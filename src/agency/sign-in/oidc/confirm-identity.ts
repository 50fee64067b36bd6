import { err, ok, type Result } from '../../../base/result.ts';
import type { Origin } from '../../audit/audit.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { isHeld } from '../confirm-invitation.ts';
import { frameOf } from '../door.ts';
import type { Account, ConfirmProblem, HeldInvitation, Session } from '../sign-in.ts';
import { keptIdentity, putIdentity } from './identity-store.ts';
import { identityKind } from './identity-kind.ts';
import type { OidcDoor } from './with-oidc.ts';

/** 待确认的身份关联 of one of the three administrators, by whom and when; null where none waits. */
export function identityHeldFor(door: OidcDoor, account: Account): Promise<HeldInvitation | null> {
  const kind = identityKind(door.oidc.issuer);
  return door.database.read(async (transaction) => {
    const kept = await keptIdentity(transaction, account, { kind, seals: door.vault });
    if (kept === null || kept.by === null) return null;
    const held = await isHeld(transaction, door, { ...account, ...kept });
    return held ? { by: kept.by, madeAt: kept.madeAt ?? '' } : null;
  });
}

/** 确认身份关联: by neither who made it nor whose it is, as with invitations. */
export function confirmIdentity(
  door: OidcDoor,
  { by, account, origin }: { readonly by: Session; readonly account: Account; readonly origin: Origin },
): Promise<Result<null, ConfirmProblem>> {
  if (by.agency === account.agency && by.officer === account.officer) return Promise.resolve(err({ kind: 'oneself' }));
  const kind = identityKind(door.oidc.issuer);
  return door.database.transaction(async (transaction) => {
    const kept = await keptIdentity(transaction, account, { kind, seals: door.vault });
    if (kept === null || !(await isHeld(transaction, door, { ...account, ...kept }))) {
      return err({ kind: 'none_held' });
    }
    if (kept.by === by.officer) return err({ kind: 'own_link' });
    await putIdentity(transaction, account, { ...kept, confirmedBy: by.officer, seals: door.vault });
    const { agency, officer } = by;
    const detail = { agency: account.agency, officer: account.officer, by: kept.by };
    await recordAudit(transaction, { kind: 'identity_confirmed', agency, officer, origin, detail }, frameOf(door));
    return ok(null);
  });
}
