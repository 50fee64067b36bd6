import { err, ok, type Result } from '../../base/result.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { accountOf, type KnownAccount } from './account-store.ts';
import { countTry, delayKey } from './delay.ts';
import { dropDelay } from './delay-store.ts';
import { frameOf, type Door } from './door.ts';
import { isTooLong } from './password/password-rules.ts';
import type { Session, SignInProblem } from './sign-in.ts';

/** 再次验证口令: in a session, before what opens the door is changed. Tries are counted for the officer, apart from those at the door. */
export async function showPassword(
  door: Door,
  session: Session,
  { password, origin }: { readonly password: string; readonly origin: Origin },
): Promise<Result<KnownAccount, Exclude<SignInProblem, { kind: 'over' }>>> {
  const { agency, officer } = session;
  const key = delayKey('present', agency, officer);
  const { known, wait } = await door.database.transaction(async (transaction) => ({
    wait: await countTry(transaction, [key], { delays: door.settings.delays, at: door.clock.moment() }),
    known: await accountOf(transaction, { agency, officer, on: door.clock.today() }),
  }));
  if (wait > 0) return err({ kind: 'wait', seconds: wait });
  const hash = isTooLong(password, door.settings.longestPassword) ? null : (known?.hash ?? null);
  const isRight = await door.hasher.isRight(hash, hash === null ? '' : password);
  if (isRight && known !== null) {
    await door.database.transaction((transaction) => dropDelay(transaction, key));
    return ok(known);
  }
  await door.database.transaction((transaction) => {
    const detail = { by: 'password', why: 'present', session: session.id };
    return recordAudit(transaction, { kind: 'sign_in_refused', agency, officer, origin, detail }, frameOf(door));
  });
  return err({ kind: 'wrong' });
}
