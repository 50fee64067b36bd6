import { err, ok, type Result } from '../../base/result.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { isAdministrator } from './account-store.ts';
import { frameOf, type Door } from './door.ts';
import { heldInvitation, putConfirmation } from './invitation-store.ts';
import type { Account, ConfirmProblem, HeldInvitation, Session } from './sign-in.ts';

/**
 * 待确认: whether a link opens nothing yet. One for an administrator of the three hands (三员) that an officer made waits for another hand, else whoever makes links
 * could make himself each of the three. It is asked when the link is used, so that a role that was given meanwhile counts.
 */
export async function isHeld(
  transaction: Transaction,
  { clock }: Pick<Door, 'clock'>,
  invited: Account & { readonly by: string | null; readonly confirmedBy: string | null },
): Promise<boolean> {
  if (invited.by === null || invited.confirmedBy !== null) return false;
  return isAdministrator(transaction, { ...invited, on: clock.today() });
}

/** 待确认的邀请 of an officer; null where none waits. */
export function invitationHeldFor(door: Door, account: Account): Promise<HeldInvitation | null> {
  return door.database.transaction(async (transaction) => {
    const invited = await heldInvitation(transaction, { ...account, at: door.clock.moment(), seals: door.vault });
    if (invited === null || invited.by === null) return null;
    return (await isHeld(transaction, door, invited)) ? { by: invited.by, madeAt: invited.madeAt } : null;
  });
}

/** 确认邀请: by neither who made it nor whom it is for. */
export function confirmInvitation(
  door: Door,
  { by, account, origin }: { readonly by: Session; readonly account: Account; readonly origin: Origin },
): Promise<Result<null, ConfirmProblem>> {
  if (by.agency === account.agency && by.officer === account.officer) return Promise.resolve(err({ kind: 'oneself' }));
  return door.database.transaction(async (transaction) => {
    const invited = await heldInvitation(transaction, { ...account, at: door.clock.moment(), seals: door.vault });
    if (invited === null || !(await isHeld(transaction, door, invited))) {
      return err({ kind: 'none_held' });
    }
    if (invited.by === by.officer) return err({ kind: 'own_link' });
    await putConfirmation(transaction, { ...invited, confirmedBy: by.officer }, door.vault);
    const { agency, officer } = by;
    const detail = { agency: account.agency, officer: account.officer, by: invited.by };
    await recordAudit(transaction, { kind: 'invitation_confirmed', agency, officer, origin, detail }, frameOf(door));
    return ok(null);
  });
}
