import { err, ok, type Result } from '../../base/result.ts';
import { momentAfter } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { Origin } from '../audit/audit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { rootBody } from '../installation/first-body.ts';
import { accountOf } from './account-store.ts';
import { enterWithSecond } from './after-second.ts';
import { notePasskeyUse, passkeyCalled, passkeysOf, type Passkey } from './credential-store.ts';
import { countTry, delayKey } from './delay.ts';
import { frameOf, type Door } from './door.ts';
import { addressOf } from './own-passkeys.ts';
import { ownerOf, readAssertion } from './passkey-answer.ts';
import type { Account, Entry, PasskeyOptions, SignInProblem } from './sign-in.ts';
import { giveTicket, readTicket, useTicket, type Ticket } from './ticket-store.ts';

type Challenge = { readonly ticket: string; readonly options: PasskeyOptions };

/** 通行密钥的挑战. Alone, whoever holds it must show that it is he (a finger, a figure); after a password that is asked for, and not demanded. */
export async function passkeyChallenge(door: Door, ticket: string | null): Promise<Result<Challenge, SignInProblem>> {
  if (door.publicUrl === null) return err({ kind: 'over' });
  const { hostname } = addressOf(door);
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  return door.database.transaction(async (transaction) => {
    const at = door.clock.moment();
    const first =
      ticket === null ? null : await readTicket(transaction, ticket, { kinds: ['second'], at, seals: door.vault });
    const agency = first?.agency ?? (ticket === null ? await rootBody(transaction) : null);
    if (agency === null) return err({ kind: 'over' });
    const officer = first?.officer ?? null;
    const own = officer === null ? [] : await passkeysOf(transaction, { agency, officer });
    const options = await generateAuthenticationOptions({
      rpID: hostname,
      allowCredentials: own.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
      userVerification: officer === null ? 'required' : 'preferred',
      timeout: door.settings.ticket * 1000,
    });
    const given = await giveTicket(
      transaction,
      {
        agency,
        kind: officer === null ? 'passkey' : 'second_passkey',
        officer,
        factors: first?.factors ?? [],
        content: { challenge: options.challenge, first: ticket },
        at,
        endsAt: momentAfter(at, door.settings.ticket),
      },
      door.vault,
    );
    return ok({ ticket: given, options: { ...options } });
  });
}

type Given = { readonly ticket: string; readonly answer: unknown; readonly origin: Origin };

/** 通行密钥登录: alone or as the second thing. A challenge is good once, whatever comes of it. A passkey alone is not held up by what others tried on the account. */
export function withPasskey(door: Door, given: Given): Promise<Result<Entry, SignInProblem>> {
  if (door.publicUrl === null) return Promise.resolve(err({ kind: 'over' }));
  return door.database.transaction(async (transaction) => {
    const at = door.clock.moment();
    const ticket = await readTicket(transaction, given.ticket, {
      kinds: ['passkey', 'second_passkey'],
      at,
      seals: door.vault,
    });
    if (ticket === null || !(await useTicket(transaction, given.ticket))) return err({ kind: 'over' });
    const answer = readAssertion(given.answer);
    const owner = ticket.officer === null ? answer && ownerOf(answer) : { ...ticket, officer: ticket.officer };
    if (ticket.officer !== null) {
      const key = delayKey('second', ticket.agency, ticket.officer);
      const wait = await countTry(transaction, [key], { delays: door.settings.delays, at });
      if (wait > 0) return err({ kind: 'wait', seconds: wait });
    }
    const known =
      owner === null ? null : await accountOf(transaction, { ...owner, on: door.clock.today(), seals: door.vault });
    const passkey =
      owner === null || answer === null
        ? null
        : await passkeyCalled(transaction, { agency: owner.agency, credential: answer.id, seals: door.vault });
    const counter =
      known === null || passkey?.officer !== known.officer ? null : await counterOf(door, { ticket, passkey, answer });
    if (known === null || !known.isHere || passkey === null || counter === null) {
      await refuse(transaction, door, { ticket, known, origin: given.origin });
      return err({ kind: 'wrong' });
    }
    const first = ticket.content['first'];
    if (typeof first === 'string' && !(await useTicket(transaction, first))) return err({ kind: 'over' });
    await notePasskeyUse(transaction, { agency: known.agency, id: passkey.id, counter, at });
    const factors = [...ticket.factors, 'passkey'] as const;
    return ok(await enterWithSecond(transaction, door, { known, factors, origin: given.origin }));
  });
}

/** The counter of the authenticator where its signature is right; null where anything is wrong, also a counter that did not grow: somebody copied it. */
async function counterOf(
  door: Door,
  { ticket, passkey, answer }: { readonly ticket: Ticket; readonly passkey: Passkey; readonly answer: unknown },
): Promise<number | null> {
  const response = readAssertion(answer);
  if (response === null) return null;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const { origin, hostname } = addressOf(door);
  const { credential, publicKey, counter } = passkey;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: String(ticket.content['challenge']),
      expectedOrigin: origin,
      expectedRPID: hostname,
      credential: { id: credential, publicKey: Uint8Array.from(publicKey), counter },
      requireUserVerification: ticket.officer === null,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

function refuse(
  transaction: Transaction,
  door: Door,
  { ticket, known, origin }: { readonly ticket: Ticket; readonly known: Account | null; readonly origin: Origin },
): Promise<void> {
  const detail = { by: 'passkey', why: known === null ? 'no_account' : 'passkey' };
  const agency = known?.agency ?? ticket.agency;
  const officer = known?.officer ?? ticket.officer;
  return recordAudit(transaction, { kind: 'sign_in_refused', agency, officer, origin, detail }, frameOf(door));
}
