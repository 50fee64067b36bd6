import { err, ok, type Result } from '../../base/result.ts';
import { momentAfter } from '../../platform/clock/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { Origin } from '../audit/audit.ts';
import { keptOrigin, placeOf } from '../audit/origin-mark.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { rootBody } from '../installation/first-body.ts';
import { foldAccount } from '../people/fold-account.ts';
import { accountWithKey, type KnownAccount } from './account-store.ts';
import { betterHash, credentialsKept } from './credential-store.ts';
import { countTry, delayKey, takeBackTry } from './delay.ts';
import { dropDelay, isKnownPlace, type DelayKey } from './delay-store.ts';
import { frameOf, type Door } from './door.ts';
import { enter } from './enter.ts';
import { isTooLong } from './password/password-rules.ts';
import type { Entry, SignInProblem } from './sign-in.ts';
import { giveTicket } from './ticket-store.ts';
import { waysOf } from './second-factor.ts';

type Given = { readonly account: string; readonly password: string; readonly origin: Origin };

/**
 * 口令登录. The try is counted before the password is looked at, and the password is looked at outside of any transaction; an account that is none is asked for
 * with the same work, so that neither answer nor time tells whether there is one.
 */
export async function withPassword(door: Door, given: Given): Promise<Result<Entry, SignInProblem>> {
  if (door.hasher.isBusy()) return err({ kind: 'wait', seconds: SECONDS_WHEN_BUSY });
  const { known, keys, late, wait } = await door.database.transaction((transaction) => begin(transaction, door, given));
  if (wait > 0) {
    await refuse(door, { known, origin: given.origin, why: 'wait', late: null });
    return err({ kind: 'wait', seconds: wait });
  }
  const hash = isTooLong(given.password, door.settings.longestPassword) ? null : (known?.hash ?? null);
  const isRight = await door.hasher.isRight(hash, hash === null ? '' : given.password);
  if (!isRight || hash === null || known === null || !known.isHere) {
    await refuse(door, {
      known,
      origin: given.origin,
      why: known === null ? 'no_account' : isRight ? 'not_here' : 'password',
      late,
    });
    return err({ kind: 'wrong' });
  }
  const better = door.hasher.isOutgrown(hash) ? await door.hasher.hash(given.password) : null;
  return door.database.transaction((transaction) => finish(transaction, door, { known, keys, hash, better, ...given }));
}

const SECONDS_WHEN_BUSY = 5;

const NOBODY = { agency: '00000000-0000-0000-0000-000000000000', officer: '00000000-0000-0000-0000-000000000000' };

type Begun = {
  readonly known: KnownAccount | null;
  readonly keys: readonly DelayKey[];
  readonly late: DelayKey | null;
  readonly wait: number;
};

async function begin(transaction: Transaction, door: Door, { account, origin }: Given): Promise<Begun> {
  const { clock, settings } = door;
  const at = clock.moment();
  const value = foldAccount(account);
  const place = placeOf(keptOrigin(origin).address);
  const known = await accountWithKey(transaction, { kind: 'account', value, on: clock.today(), seals: door.vault });
  const since = momentAfter(at, -settings.knownPlaceTerm);
  // Asked for nobody too: one question more or less would tell whether there is such an account.
  const isFamiliar = await isKnownPlace(transaction, { ...(known ?? NOBODY), place, since });
  // Where somebody signed in before, only what was tried on his account there holds him up, and not what others tried from behind the same address.
  // Nor does his coming in undo what others tried: a failure of his is counted for the address when it is one.
  const keys = isFamiliar
    ? [delayKey('known_place', value, place)]
    : [delayKey('account', value), delayKey('address', place)];
  const late = isFamiliar ? delayKey('address', place) : null;
  return { known, keys, late, wait: await countTry(transaction, keys, { delays: settings.delays, at }) };
}

function refuse(
  door: Door,
  { known, origin, why, late }: Pick<Begun, 'known' | 'late'> & { readonly origin: Origin; readonly why: string },
): Promise<void> {
  return door.database.transaction(async (transaction) => {
    if (late !== null) {
      await countTry(transaction, [late], { delays: door.settings.delays, at: door.clock.moment() });
    }
    const root = await rootBody(transaction);
    const agency = known?.agency ?? root;
    // Before there is a body there is nobody to sign in and no log to write to.
    if (agency === null) return;
    const officer = known?.officer ?? null;
    const entry = { kind: 'sign_in_refused', agency, officer, origin, detail: { by: 'password', why } } as const;
    await recordAudit(transaction, entry, frameOf(door));
  });
}

async function finish(
  transaction: Transaction,
  door: Door,
  {
    known,
    keys,
    hash,
    better,
    origin,
  }: Given & {
    readonly known: KnownAccount;
    readonly keys: readonly DelayKey[];
    readonly hash: string;
    readonly better: string | null;
  },
): Promise<Result<Entry, SignInProblem>> {
  const credentials = await credentialsKept(transaction, known, door.vault);
  // Changed while the old one was being looked at.
  if (credentials.hash !== hash) return err({ kind: 'wrong' });
  if (better !== null) await betterHash(transaction, known, { before: hash, after: better, seals: door.vault });
  await takeBackTry(transaction, keys);
  const ways = waysOf(door, credentials);
  if (ways === null) {
    for (const key of keys) if (key.kind !== 'address') await dropDelay(transaction, key);
    return ok(await enter(transaction, door, { ...known, factors: ['password'], origin }));
  }
  const at = door.clock.moment();
  const ticket = await giveTicket(
    transaction,
    {
      agency: known.agency,
      kind: 'second',
      officer: known.officer,
      factors: ['password'],
      content: {},
      at,
      endsAt: momentAfter(at, door.settings.ticket),
    },
    door.vault,
  );
  return ok({ kind: 'second_needed', ticket, ways });
}
