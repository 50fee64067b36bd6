import { err, ok, type Result } from '../../base/result.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { credentialsKept, putPassword } from './credential-store.ts';
import { frameOf, type Door } from './door.ts';
import { dropInvitation } from './invitation-store.ts';
import { normal } from './password/password-hasher.ts';
import { mayTakePassword } from './password/may-take-password.ts';
import { showPassword } from './present-password.ts';
import { dropSessions } from './session-store.ts';
import type { PasswordProblem, Session, SignInProblem } from './sign-in.ts';
import { dropTickets } from './ticket-store.ts';

/** 修改口令: ends all other sessions, and what was begun with the old one. */
export async function changePassword(
  door: Door,
  session: Session,
  given: { readonly present: string; readonly next: string; readonly origin: Origin },
): Promise<Result<null, PasswordProblem | SignInProblem>> {
  const { present, next, origin } = given;
  const shown = await showPassword(door, session, { password: present, origin });
  if (!shown.ok) return shown.reason.kind === 'wrong' ? err({ kind: 'present_wrong' }) : shown;
  const known = shown.value;
  const may = await door.database.read((transaction) => mayTakePassword(transaction, door, { known, password: next }));
  if (!may.ok) return may;
  if (normal(next) === normal(present)) return err({ kind: 'same_as_before' });
  const hash = await door.hasher.hash(next);
  return door.database.transaction(async (transaction) => {
    // Changed meanwhile, in another window or by an invitation.
    if ((await credentialsKept(transaction, known, door.vault)).hash !== known.hash)
      return err({ kind: 'present_wrong' });
    await putPassword(transaction, known, { hash, at: door.clock.moment(), seals: door.vault });
    const ended = await dropSessions(transaction, known, { but: session.id });
    await dropTickets(transaction, known);
    await dropInvitation(transaction, known);
    const { agency, officer } = known;
    const detail = { session: session.id, ended_sessions: ended.length };
    await recordAudit(transaction, { kind: 'password_changed', agency, officer, origin, detail }, frameOf(door));
    return ok(null);
  });
}
