import { err, ok, type Result } from '../../base/result.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { accountOf } from './account-store.ts';
import { enterWithSecond } from './after-second.ts';
import { putTotp, totpOf } from './credential-store.ts';
import { countTry, delayKey } from './delay.ts';
import { frameOf, type Door } from './door.ts';
import { secretOf } from './own-totp.ts';
import type { Entry, SignInProblem } from './sign-in.ts';
import { readTicket, useTicket } from './ticket-store.ts';
import { stepOfCode } from './totp.ts';

/** 动态口令: the second thing of a sign-in. Tries are counted for the officer, over all of his sign-ins; a code is good once. */
export function withCode(
  door: Door,
  given: { readonly ticket: string; readonly code: string; readonly origin: Origin },
): Promise<Result<Entry, SignInProblem>> {
  const { code, origin } = given;
  return door.database.transaction(async (transaction) => {
    const at = door.clock.moment();
    const ticket = await readTicket(transaction, given.ticket, { kinds: ['second'], at, seals: door.vault });
    if (ticket === null || ticket.officer === null) return err({ kind: 'over' });
    const { agency, officer } = ticket;
    const account = { agency, officer };
    const known = await accountOf(transaction, { ...account, on: door.clock.today(), seals: door.vault });
    if (known === null || !known.isHere) return err({ kind: 'over' });
    const wait = await countTry(transaction, [delayKey('second', agency, officer)], {
      delays: door.settings.delays,
      at,
    });
    if (wait > 0) return err({ kind: 'wait', seconds: wait });
    const totp = await totpOf(transaction, account, { isHeld: true, seals: door.vault });
    const step =
      totp === null || totp.record === null || !totp.isOurs
        ? null
        : await stepOfCode(code, {
            secret: await secretOf(transaction, door, { agency, record: totp.record }),
            milliseconds: door.clock.milliseconds(),
            steps: door.settings.totpSteps,
            lastStep: totp.lastStep,
          });
    if (totp === null || step === null) {
      const detail = { by: 'totp', why: 'code' };
      await recordAudit(transaction, { kind: 'sign_in_refused', agency, officer, origin, detail }, frameOf(door));
      return err({ kind: 'wrong' });
    }
    if (!(await useTicket(transaction, given.ticket))) return err({ kind: 'over' });
    await putTotp(transaction, account, { ...totp, lastStep: step, at, seals: door.vault });
    return ok(await enterWithSecond(transaction, door, { known, factors: [...ticket.factors, 'totp'], origin }));
  });
}
