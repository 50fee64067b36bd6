import { err, ok, type Result } from '../../base/result.ts';
import { secondsBetween } from '../../platform/clock/index.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { accountOf, type KnownAccount } from './account-store.ts';
import { countTry, delayKey } from './delay.ts';
import { dropDelay } from './delay-store.ts';
import { frameOf, type Door } from './door.ts';
import { isTooLong } from './password/password-rules.ts';
import type { PasswordShown, Session, SignInProblem } from './sign-in.ts';

/**
 * 再次证明本人: by the password; whoever has none here, because a provider says who he is, by having come in just now. A session alone never changes what opens
 * the door.
 */
export async function showOneself(
  door: Door,
  session: Session,
  shown: PasswordShown,
): Promise<Result<null, SignInProblem>> {
  const { agency, officer } = session;
  const on = door.clock.today();
  const known = await door.database.read((transaction) =>
    accountOf(transaction, { agency, officer, on, seals: door.vault }),
  );
  if (known?.hash === null) {
    const since = secondsBetween(session.begunAt, door.clock.moment());
    return since <= door.settings.fresh ? ok(null) : err({ kind: 'sign_in_anew' });
  }
  const right = await showPassword(door, session, shown);
  return right.ok ? ok(null) : right;
}

/** 再次验证口令: in a session, before what opens the door is changed. Tries are counted for the officer, apart from those at the door. */
export async function showPassword(
  door: Door,
  session: Session,
  { password, origin }: PasswordShown,
): Promise<Result<KnownAccount, Exclude<SignInProblem, { kind: 'over' }>>> {
  const { agency, officer } = session;
  const key = delayKey('present', agency, officer);
  const { known, wait } = await door.database.transaction(async (transaction) => ({
    wait: await countTry(transaction, [key], { delays: door.settings.delays, at: door.clock.moment() }),
    known: await accountOf(transaction, { agency, officer, on: door.clock.today(), seals: door.vault }),
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
