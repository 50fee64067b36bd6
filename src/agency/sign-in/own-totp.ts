import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '../../base/result.ts';
import { momentAfter } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { accountOf } from './account-store.ts';
import { dropTotp, putTotp, totpOf } from './credential-store.ts';
import { countTry, delayKey } from './delay.ts';
import { dropDelay } from './delay-store.ts';
import { frameOf, type Door } from './door.ts';
import { showOneself } from './present-password.ts';
import { addFactor } from './session-store.ts';
import type { Account, PasswordShown, Session, SignInProblem } from './sign-in.ts';
import { giveTicket, readTicket, useTicket } from './ticket-store.ts';
import { newSecret, stepOfCode, uriOf } from './totp.ts';
import { eraseSecret } from './wipe-second-factors.ts';

/** 开始添加验证器: the secret lies in the vault, and opens nothing until a code of it came back. One that is in force goes on until then. */
export async function beginTotp(
  door: Door,
  session: Session,
  given: PasswordShown,
): Promise<Result<{ readonly ticket: string; readonly secret: string; readonly uri: string }, SignInProblem>> {
  const shown = await showOneself(door, session, given);
  if (!shown.ok) return shown;
  const secret = await newSecret();
  const { ticket, account } = await door.database.transaction(async (transaction) => {
    const at = door.clock.moment();
    const known = await accountOf(transaction, { ...session, on: door.clock.today(), seals: door.vault });
    const found = await totpOf(transaction, session, { isHeld: true, seals: door.vault });
    // What another hand wrote is not taken over: it would be sealed with what is written now.
    const before = found?.isOurs === true ? found : null;
    const pending = before?.pending ?? randomUUID();
    await keepSecret(transaction, door, { agency: session.agency, id: pending, secret });
    await putTotp(transaction, session, {
      record: before?.record ?? null,
      lastStep: before?.lastStep ?? null,
      pending,
      at,
      seals: door.vault,
    });
    return {
      account: known?.account ?? '',
      ticket: await giveTicket(
        transaction,
        {
          agency: session.agency,
          kind: 'add_totp',
          officer: session.officer,
          factors: session.factors,
          content: { record: pending, session: session.id },
          at,
          endsAt: momentAfter(at, door.settings.ticket),
        },
        door.vault,
      ),
    };
  });
  return ok({ ticket, secret, uri: await uriOf(secret, account) });
}

async function keepSecret(
  transaction: Transaction,
  { vault }: Door,
  { agency, id, secret }: { readonly agency: string; readonly id: string; readonly secret: string },
): Promise<void> {
  const kept = await vault.write(transaction, { agency, id }, secret);
  if (!kept.ok) throw new Error(`A secret could not be put into the vault: ${kept.reason.kind}`);
}

/** The secret of an authenticator from the vault. */
export async function secretOf(
  transaction: Transaction,
  { vault }: Door,
  { agency, record }: { readonly agency: string; readonly record: string },
): Promise<string> {
  const kept = await vault.read(transaction, { agency, id: record });
  if (!kept.ok) throw new Error(`A secret could not be had from the vault: ${kept.reason.kind}`);
  if (typeof kept.value !== 'string') throw new Error('What lies in the vault is no secret of an authenticator');
  return kept.value;
}

/** 确认验证器: in force from the first code on. */
export function confirmTotp(
  door: Door,
  session: Session,
  given: { readonly ticket: string; readonly code: string; readonly origin: Origin },
): Promise<Result<null, SignInProblem>> {
  return door.database.transaction(async (transaction) => {
    const { agency, officer } = session;
    const at = door.clock.moment();
    const ticket = await readTicket(transaction, given.ticket, { kinds: ['add_totp'], at, seals: door.vault });
    const totp = await totpOf(transaction, session, { isHeld: true, seals: door.vault });
    const isOwn = ticket?.agency === agency && ticket.officer === officer && ticket.content['session'] === session.id;
    const pending = totp?.pending ?? null;
    if (!isOwn || totp?.isOurs !== true || pending === null || ticket.content['record'] !== pending)
      return err({ kind: 'over' });
    const key = delayKey('second', agency, officer);
    const wait = await countTry(transaction, [key], { delays: door.settings.delays, at });
    if (wait > 0) return err({ kind: 'wait', seconds: wait });
    const step = await stepOfCode(given.code, {
      secret: await secretOf(transaction, door, { agency, record: pending }),
      milliseconds: door.clock.milliseconds(),
      steps: door.settings.totpSteps,
      lastStep: null,
    });
    if (step === null) return err({ kind: 'wrong' });
    await useTicket(transaction, given.ticket);
    await eraseSecret(transaction, door, { account: session, record: totp.record });
    await putTotp(transaction, session, { record: pending, pending: null, lastStep: step, at, seals: door.vault });
    await dropDelay(transaction, key);
    await addFactor(transaction, { ...session, factor: 'totp' }, door.vault);
    const detail = { factor: 'totp', session: session.id };
    const entry = { kind: 'second_factor_added', agency, officer, origin: given.origin, detail } as const;
    await recordAudit(transaction, entry, frameOf(door));
    return ok(null);
  });
}

/** 移除验证器. */
export async function removeTotp(
  door: Door,
  session: Session,
  { password, origin }: PasswordShown,
): Promise<Result<null, SignInProblem>> {
  const shown = await showOneself(door, session, { password, origin });
  if (!shown.ok) return shown;
  return door.database.transaction(async (transaction) => {
    const totp = await totpOf(transaction, session, { isHeld: true, seals: door.vault });
    if (totp === null) return ok(null);
    const account: Account = session;
    // What another hand wrote may name what is another one's.
    for (const record of totp.isOurs ? [totp.record, totp.pending] : [])
      await eraseSecret(transaction, door, { account, record });
    await dropTotp(transaction, session);
    const { agency, officer } = session;
    const detail = { factor: 'totp', session: session.id };
    await recordAudit(transaction, { kind: 'second_factor_removed', agency, officer, origin, detail }, frameOf(door));
    return ok(null);
  });
}
