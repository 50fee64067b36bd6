import { err, ok, type Result } from '../../../base/result.ts';
import { momentAfter } from '../../../platform/clock/index.ts';
import type { OidcSettings } from '../../../platform/config/index.ts';
import type { Transaction } from '../../../platform/db/index.ts';
import type { Origin } from '../../audit/audit.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { rootBody } from '../../installation/first-body.ts';
import { foldAccount } from '../../people/fold-account.ts';
import { accountWithKey, type KeyedAccount, type KnownAccount } from '../account-store.ts';
import { isHeld } from '../confirm-invitation.ts';
import { credentialsKept } from '../credential-store.ts';
import { frameOf, type Door } from '../door.ts';
import { enter } from '../enter.ts';
import { waysOf } from '../second-factor.ts';
import type { Entry, OidcProblem } from '../sign-in.ts';
import { giveTicket, readTicket, useTicket, type Ticket } from '../ticket-store.ts';
import { keptIdentity } from './identity-store.ts';
import { identityKind } from './identity-kind.ts';
import type { Flow, Provider } from './provider.ts';

/** What the functions of this folder stand on. `redirect`: the address to which the provider sends a browser back. */
export type OidcDoor = Door & {
  readonly provider: Provider;
  readonly oidc: OidcSettings;
  readonly redirect: string;
};

/** 转往统一身份认证: where the browser is sent to, and a ticket that it keeps (in a cookie) until it comes back: so nobody else's answer can be put into its hands. */
export async function beginOidc(
  door: OidcDoor,
): Promise<Result<{ readonly ticket: string; readonly address: string }, OidcProblem>> {
  const asked = await reached(door, () => door.provider.addressFor(door.redirect, { isAskedAnew: false }));
  if (asked === null) return err({ kind: 'unreachable' });
  const { address, flow } = asked;
  return door.database.transaction(async (transaction) => {
    const at = door.clock.moment();
    const agency = await rootBody(transaction);
    if (agency === null) return err({ kind: 'over' });
    const ticket = await giveTicket(
      transaction,
      {
        agency,
        kind: 'oidc',
        officer: null,
        factors: [],
        content: { ...flow },
        at,
        endsAt: momentAfter(at, door.settings.ticket),
      },
      door.vault,
    );
    return ok({ ticket, address });
  });
}

type Given = { readonly ticket: string; readonly address: string; readonly origin: Origin };

/**
 * 统一身份认证登录: the browser is back. Whom the provider names comes in only where an administrator linked him, or where the claim that is set is his account here; nobody
 * is made an officer by it. A second factor that he has here is asked for all the same.
 */
export async function finishOidc(door: OidcDoor, given: Given): Promise<Result<Entry, OidcProblem>> {
  const taken = await door.database.transaction((transaction) =>
    takeFlow(transaction, door, { ticket: given.ticket, kind: 'oidc' }),
  );
  const callback = callbackOf(door, given.address);
  if (taken === null || callback === null) return err({ kind: 'over' });
  const claims = await reached(door, () => door.provider.claimsOf(callback, taken.flow));
  return door.database.transaction(async (transaction) => {
    if (claims === null) {
      await refuse(transaction, door, { known: null, origin: given.origin, why: 'answer' });
      return err({ kind: 'wrong' });
    }
    const known = await accountNamed(transaction, door, claims);
    if (known === null || !known.isHere) {
      await refuse(transaction, door, { known, origin: given.origin, why: known === null ? 'not_linked' : 'not_here' });
      return known === null ? err({ kind: 'not_linked', subject: claims.sub }) : err({ kind: 'wrong' });
    }
    if (await isHeld(transaction, door, known)) {
      await refuse(transaction, door, { known, origin: given.origin, why: 'link_held' });
      return err({ kind: 'link_held' });
    }
    return ok(await enterOrAsk(transaction, door, { known, origin: given.origin }));
  });
}

/** The net and the provider may fail in any way, and an answer may be forged in any. Null then; whoever runs the installation is told what it was. */
export async function reached<Value>({ reportFault }: Door, ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (fault) {
    reportFault(fault);
    return null;
  }
}

/** A flow is good once, for what it was begun for. */
export async function takeFlow(
  transaction: Transaction,
  { clock, vault }: Door,
  { ticket, kind }: { readonly ticket: string; readonly kind: 'oidc' | 'oidc_link' },
): Promise<(Ticket & { readonly flow: Flow }) | null> {
  const read = await readTicket(transaction, ticket, { kinds: [kind], at: clock.moment(), seals: vault });
  if (read === null || !(await useTicket(transaction, ticket))) return null;
  const { verifier, state, nonce } = read.content;
  return { ...read, flow: { verifier: String(verifier), state: String(state), nonce: String(nonce) } };
}

/** What stands behind the question mark, at the address that the provider was told: whatever the browser says of host and path. */
export function callbackOf({ redirect }: OidcDoor, address: string): URL | null {
  if (!URL.canParse(address, redirect)) return null;
  const url = new URL(redirect);
  url.search = new URL(address, redirect).search;
  return url;
}

async function accountNamed(
  transaction: Transaction,
  { oidc, clock, vault: seals }: OidcDoor,
  claims: Awaited<ReturnType<Provider['claimsOf']>>,
): Promise<KeyedAccount | null> {
  const on = clock.today();
  const linked = await accountWithKey(transaction, { kind: identityKind(oidc.issuer), value: claims.sub, on, seals });
  const named = oidc.claim === null ? undefined : claims[oidc.claim];
  if (linked !== null || typeof named !== 'string' || foldAccount(named) === '') return linked;
  const own = await accountWithKey(transaction, { kind: 'account', value: foldAccount(named), on, seals });
  // Somebody said who this one is at the provider: another one who claims his account there is not he.
  const other = own === null ? null : await keptIdentity(transaction, own, { kind: identityKind(oidc.issuer), seals });
  return other === null ? own : null;
}

async function enterOrAsk(
  transaction: Transaction,
  door: Door,
  { known, origin }: { readonly known: KnownAccount; readonly origin: Origin },
): Promise<Entry> {
  const { agency, officer } = known;
  const ways = waysOf(door, await credentialsKept(transaction, known, door.vault));
  if (ways === null) return enter(transaction, door, { agency, officer, factors: ['oidc'], origin });
  const at = door.clock.moment();
  const endsAt = momentAfter(at, door.settings.ticket);
  const ticket = await giveTicket(
    transaction,
    {
      agency,
      kind: 'second',
      officer,
      factors: ['oidc'],
      content: {},
      at,
      endsAt,
    },
    door.vault,
  );
  return { kind: 'second_needed', ticket, ways };
}

async function refuse(
  transaction: Transaction,
  door: Door,
  { known, origin, why }: { readonly known: KnownAccount | null; readonly origin: Origin; readonly why: string },
): Promise<void> {
  const agency = known?.agency ?? (await rootBody(transaction));
  if (agency === null) return;
  const detail = { by: 'oidc', why };
  const entry = { kind: 'sign_in_refused', agency, officer: known?.officer ?? null, origin, detail } as const;
  await recordAudit(transaction, entry, frameOf(door));
}
