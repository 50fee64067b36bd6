import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '../../base/result.ts';
import { momentAfter } from '../../platform/clock/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { accountOf } from './account-store.ts';
import { dropPasskeys, passkeyCalled, passkeysOf, putPasskey, type Passkey } from './credential-store.ts';
import { frameOf, type Door } from './door.ts';
import { isId } from './is-id.ts';
import { handleOf, readAttestation } from './passkey-answer.ts';
import { showOneself } from './present-password.ts';
import { addFactor } from './session-store.ts';
import type { PasskeyOptions, PasswordShown, Session, SignInProblem } from './sign-in.ts';
import { giveTicket, readTicket, useTicket, type Ticket } from './ticket-store.ts';

/** 开始添加通行密钥. */
export async function beginPasskey(
  door: Door,
  session: Session,
  given: PasswordShown,
): Promise<Result<{ readonly ticket: string; readonly options: PasskeyOptions }, SignInProblem>> {
  const shown = await showOneself(door, session, given);
  if (!shown.ok) return shown;
  const url = addressOf(door);
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  return door.database.transaction(async (transaction) => {
    const at = door.clock.moment();
    const known = await accountOf(transaction, { ...session, on: door.clock.today(), seals: door.vault });
    const own = await passkeysOf(transaction, session);
    const options = await generateRegistrationOptions({
      rpName: '公开 Gongkai',
      rpID: url.hostname,
      userName: known?.account ?? '',
      userDisplayName: known?.name ?? '',
      userID: handleOf(session),
      attestationType: 'none',
      supportedAlgorithmIDs: [...ALGORITHMS],
      excludeCredentials: own.map(({ credential }) => ({ id: credential })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
      timeout: door.settings.ticket * 1000,
    });
    const ticket = await giveTicket(
      transaction,
      {
        agency: session.agency,
        kind: 'add_passkey',
        officer: session.officer,
        factors: session.factors,
        content: { challenge: options.challenge, session: session.id },
        at,
        endsAt: momentAfter(at, door.settings.ticket),
      },
      door.vault,
    );
    return ok({ ticket, options: { ...options } });
  });
}

/** EdDSA, ES256, RS256 by their numbers (RFC 9053): what authenticators have. */
const ALGORITHMS: readonly number[] = [-8, -7, -257];

/** Where passkeys are for; whoever asks for one where there are none did not look at `hasPasskeys`. */
export function addressOf({ publicUrl }: Door): URL {
  if (publicUrl === null) throw new Error('Passkeys were asked for at an address that is not known');
  return publicUrl;
}

/** 添加通行密钥. A challenge is good once, whatever comes of it. */
export function addPasskey(
  door: Door,
  session: Session,
  given: { readonly ticket: string; readonly answer: unknown; readonly name: string; readonly origin: Origin },
): Promise<Result<null, SignInProblem>> {
  return door.database.transaction(async (transaction) => {
    const { agency, officer } = session;
    const at = door.clock.moment();
    const ticket = await readTicket(transaction, given.ticket, { kinds: ['add_passkey'], at, seals: door.vault });
    const isOwn = ticket?.agency === agency && ticket.officer === officer && ticket.content['session'] === session.id;
    if (!isOwn || !(await useTicket(transaction, given.ticket))) return err({ kind: 'over' });
    const made = await madeFrom(door, ticket, given.answer);
    const own = await passkeysOf(transaction, session);
    if (made === null || own.length >= door.settings.mostPasskeys) return err({ kind: 'wrong' });
    if ((await passkeyCalled(transaction, { agency, credential: made.credential, seals: door.vault })) !== null)
      return err({ kind: 'wrong' });
    await putPasskey(transaction, session, {
      ...made,
      id: randomUUID(),
      name: nameOf(given.name) || `${own.length + 1}`,
      addedAt: at,
      seals: door.vault,
    });
    await addFactor(transaction, { ...session, factor: 'passkey' }, door.vault);
    const detail = { factor: 'passkey', session: session.id };
    const entry = { kind: 'second_factor_added', agency, officer, origin: given.origin, detail } as const;
    await recordAudit(transaction, entry, frameOf(door));
    return ok(null);
  });
}

const nameOf = (name: string): string =>
  [
    ...name
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join('');

const LONGEST_NAME = 40;

/** The package throws at an answer that is wrong in any way; which way is of no use to who asks. */
async function madeFrom(
  door: Door,
  { content }: Ticket,
  answer: unknown,
): Promise<Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'> | null> {
  const response = readAttestation(answer);
  if (response === null) return null;
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const { origin, hostname } = addressOf(door);
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: String(content['challenge']),
      expectedOrigin: origin,
      expectedRPID: hostname,
      requireUserVerification: false,
      supportedAlgorithmIDs: [...ALGORITHMS],
    });
    if (registrationInfo === undefined) return null;
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return { credential: id, publicKey, counter, transports: (transports ?? []).map(String).slice(0, 8) };
  } catch {
    return null;
  }
}

/** 移除通行密钥. */
export async function removePasskey(
  door: Door,
  session: Session,
  { id, password, origin }: PasswordShown & { readonly id: string },
): Promise<Result<null, SignInProblem>> {
  const shown = await showOneself(door, session, { password, origin });
  if (!shown.ok) return shown;
  return door.database.transaction(async (transaction) => {
    const gone = isId(id) ? await dropPasskeys(transaction, session, id) : 0;
    if (gone === 0) return err({ kind: 'over' });
    const { agency, officer } = session;
    const detail = { factor: 'passkey', passkey: id, session: session.id };
    await recordAudit(transaction, { kind: 'second_factor_removed', agency, officer, origin, detail }, frameOf(door));
    return ok(null);
  });
}
