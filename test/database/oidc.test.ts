import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  changeOfficer,
  officerByAccount,
  openSignIn,
  searchAudit,
  type Account,
  type Oidc,
  type Session,
  type SignIn,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { clockAt } from '../../src/platform/clock/index.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { CLIENT, openIdentityProvider, type IdentityProvider } from '../builders/identity-provider.ts';
import { found } from './bodies.ts';
import { newEmbedded } from './engines.ts';
import { CHEAP, from, officerCalled, officerWithPassword, SECRET } from './staff.ts';

const HERE = 'https://gongkai.example';
const BACK = `${HERE}/sign-in/oidc`;
const PASSWORD = 'nine paper lanterns over a river';

let provider: IdentityProvider;
let database: Database;
let body: string;
let helper: Session;
const clock = clockAt('2026-03-10T01:00:00Z');

const open = (
  claim: string | null,
  more: { readonly issuer?: string; readonly secret?: string } = {},
): SignIn & { readonly oidc: Oidc } => {
  const signIn = openSignIn({
    database,
    clock,
    vault: openVault({ secrets: [SECRET], suite: 'aes-256-gcm' }),
    algorithm: 'sha256',
    publicUrl: HERE,
    oidc: {
      issuer: provider.issuer,
      client: CLIENT.id,
      secret: CLIENT.secret,
      claim,
      scope: 'openid profile',
      name: '省统一身份认证',
      ...more,
    },
    settings: { hashing: CHEAP },
  });
  if (signIn.oidc === null) throw new Error('A provider is set');
  return { ...signIn, oidc: signIn.oidc };
};

const come = async ({ oidc }: { readonly oidc: Oidc }, subject: string) => {
  const begun = await oidc.begin();
  if (!begun.ok) throw new Error(begun.reason.kind);
  const { ticket, address } = begun.value;
  return { ticket, address: await provider.visit(address, subject), origin: from() };
};

beforeAll(async () => {
  provider = await openIdentityProvider(BACK, {
    'p-1': { employee_no: 'ＧＨ００１' },
    'p-2': {},
    'p-3': { employee_no: 'nobody' },
    'p-4': {},
    'p-5': {},
    'p-6': {},
  });
  database = await newEmbedded();
  await migrate(database, MIGRATIONS);
  body = await found(database, { fullName: '青河区示例统一局' });
  const signIn = open(null);
  await officerWithPassword({ database, signIn, clock }, body, { account: 'helper', password: PASSWORD });
  const entered = await signIn.withPassword({ account: 'helper', password: PASSWORD, origin: from() });
  if (!entered.ok || entered.value.kind !== 'entered') throw new Error('The helper did not come in');
  helper = entered.value.session;
});

afterAll(async () => {
  await provider.close();
  await database.close();
});

test('whom the provider names by his account here comes in; who has none is told how he is called there, and nobody is made', async () => {
  const account = await officerCalled(database, body, { account: 'gh001' });
  const signIn = open('employee_no');
  const entered = await signIn.oidc.finish(await come(signIn, 'p-1'));
  expect(entered).toMatchObject({ value: { kind: 'entered', session: { ...account, factors: ['oidc'] } } });
  const officers = () => database.read((transaction) => transaction.rows(sql`select account from officer`));
  const before = await officers();
  for (const subject of ['p-2', 'p-3']) {
    expect(await signIn.oidc.finish(await come(signIn, subject))).toEqual({
      ok: false,
      reason: { kind: 'not_linked', subject },
    });
  }
  expect(await officers()).toEqual(before);
});

test('an identity is linked by somebody else, leads to one, and can be taken off again', async () => {
  const signIn = open(null);
  const [one, other] = [
    await officerCalled(database, body, { account: 'linked' }),
    await officerCalled(database, body, { account: 'second' }),
  ];
  const link = (account: Account, subject: string) =>
    signIn.oidc.link({ by: helper, account, subject, origin: from() });
  expect(await link(helper, 'p-4')).toMatchObject({ reason: { kind: 'oneself' } });
  expect(await link(one, ' ')).toMatchObject({ reason: { kind: 'no_identity' } });
  expect((await link(one, 'p-2')).ok).toBe(true);
  expect((await link(one, 'p-4')).ok).toBe(true);
  expect(await link(other, 'p-4')).toMatchObject({ reason: { kind: 'taken' } });
  expect(await signIn.oidc.identityOf(one)).toBe('p-4');
  expect(await signIn.oidc.finish(await come(signIn, 'p-2'))).toMatchObject({ reason: { kind: 'not_linked' } });
  expect(await signIn.oidc.finish(await come(signIn, 'p-4'))).toMatchObject({ value: { session: one } });
  // Another one who has his account as his number there is not he.
  const claiming = open('employee_no');
  const account = await database.read((transaction) => officerByAccount(transaction, 'gh001'));
  if (account === null) throw new Error('There is that account');
  expect((await claiming.oidc.link({ by: helper, account, subject: 'p-9', origin: from() })).ok).toBe(true);
  expect(await claiming.oidc.finish(await come(claiming, 'p-1'))).toMatchObject({ reason: { kind: 'not_linked' } });
  expect((await claiming.oidc.unlink({ by: helper, account, origin: from() })).ok).toBe(true);
  expect((await signIn.oidc.unlink({ by: helper, account: one, origin: from() })).ok).toBe(true);
  expect(await signIn.oidc.finish(await come(signIn, 'p-4'))).toMatchObject({ reason: { kind: 'not_linked' } });
  const { lines } = await searchAudit(
    database,
    { ...helper, frame: { at: clock.moment(), algorithm: 'sha256' } },
    { kinds: ['identity_linked', 'identity_unlinked'], limit: 9 },
  );
  expect(lines.map(({ kind }) => kind).toSorted()).toEqual([
    ...Array<string>(3).fill('identity_linked'),
    ...Array<string>(2).fill('identity_unlinked'),
  ]);
});

test('an identity that another hand wrote into the table leads to nobody', async () => {
  const signIn = open(null);
  const victim = await officerCalled(database, body, { account: 'led.to' });
  await database.transaction((transaction) =>
    transaction.run(sql`
      insert into account_key (kind, value, agency_id, officer_id) values (${`oidc ${provider.issuer}`}, 'p-4', ${victim.agency}, ${victim.officer})`),
  );
  expect(await signIn.oidc.identityOf(victim)).toBeNull();
  expect(await signIn.oidc.finish(await come(signIn, 'p-4'))).toMatchObject({ reason: { kind: 'not_linked' } });
  expect((await signIn.oidc.link({ by: helper, account: victim, subject: 'p-4', origin: from() })).ok).toBe(true);
  expect((await signIn.oidc.unlink({ by: helper, account: victim, origin: from() })).ok).toBe(true);
});

test('whoever has no password here adds a second factor just after he came in, and not later', async () => {
  const signIn = open(null);
  const account = await officerCalled(database, body, { account: 'nopassword' });
  await signIn.oidc.link({ by: helper, account, subject: 'p-3', origin: from() });
  const entered = await signIn.oidc.finish(await come(signIn, 'p-3'));
  if (!entered.ok || entered.value.kind !== 'entered') throw new Error('Not in');
  const { session } = entered.value;
  const begin = () => signIn.beginTotp(session, { password: '', origin: from() });
  expect((await begin()).ok).toBe(true);
  clock.advance(11 * 60_000);
  expect(await begin()).toMatchObject({ reason: { kind: 'sign_in_anew' } });
  await signIn.oidc.unlink({ by: helper, account, origin: from() });
});

test('a second factor that somebody has here is asked for all the same', async () => {
  const signIn = open(null);
  const account = await officerWithPassword({ database, signIn, clock }, body, {
    account: 'careful',
    password: PASSWORD,
  });
  const entered = await signIn.withPassword({ account: 'careful', password: PASSWORD, origin: from() });
  if (!entered.ok || entered.value.kind !== 'entered') throw new Error('Not in');
  const begun = await signIn.beginTotp(entered.value.session, { password: PASSWORD, origin: from() });
  if (!begun.ok) throw new Error(begun.reason.kind);
  const { ticket, secret } = begun.value;
  const code = () => generateSync({ secret, epoch: clock.milliseconds() / 1000 });
  await signIn.confirmTotp(entered.value.session, { ticket, code: code(), origin: from() });
  clock.advance(60_000);
  await signIn.oidc.link({ by: helper, account, subject: 'p-2', origin: from() });
  const first = await signIn.oidc.finish(await come(signIn, 'p-2'));
  if (!first.ok || first.value.kind !== 'second_needed') throw new Error(JSON.stringify(first));
  expect(await signIn.withCode({ ticket: first.value.ticket, code: code(), origin: from() })).toMatchObject({
    value: { session: { factors: ['oidc', 'totp'] } },
  });
});

/** An officer who came in with password and authenticator, and what shows another code. */
const careful = async (account: string): Promise<{ readonly session: Session; readonly code: () => string }> => {
  const signIn = open(null);
  await officerWithPassword({ database, signIn, clock }, body, { account, password: PASSWORD });
  const entered = await signIn.withPassword({ account, password: PASSWORD, origin: from() });
  if (!entered.ok || entered.value.kind !== 'entered') throw new Error('Not in');
  const first = entered.value.session;
  expect(await signIn.oidc.beginOwnLink(first, shown)).toMatchObject({ reason: { kind: 'second_needed' } });
  const begun = await signIn.beginTotp(first, shown);
  if (!begun.ok) throw new Error(begun.reason.kind);
  const { ticket, secret } = begun.value;
  const code = () => generateSync({ secret, epoch: clock.milliseconds() / 1000 });
  await signIn.confirmTotp(first, { ticket, code: code(), origin: from() });
  clock.advance(60_000);
  const session = await signIn.sessionOf(entered.value.token);
  if (session === null) throw new Error('The session lasts');
  return { session, code };
};

const shown = { password: PASSWORD, origin: from() };

/** The way of somebody who links himself, as far as back at our door. */
const goOut = async ({ oidc }: { readonly oidc: Oidc }, session: Session, subject: string) => {
  const begun = await oidc.beginOwnLink(session, shown);
  if (!begun.ok) throw new Error(begun.reason.kind);
  const { ticket, address } = begun.value;
  expect(new URL(address).searchParams.get('prompt')).toBe('login');
  return { ticket, address: await provider.visit(address, subject), origin: from() };
};

test('an officer links himself by showing his password here and himself there, and takes it off by the password', async () => {
  const signIn = open(null);
  const { oidc } = signIn;
  const [own, other] = [await careful('own.link'), await careful('other.link')];
  const wrong = await oidc.beginOwnLink(own.session, { password: 'wrong', origin: from() });
  expect(wrong).toMatchObject({ reason: { kind: 'wrong' } });
  const way = await goOut(signIn, own.session, 'p-5');
  expect(await oidc.finishOwnLink(own.session, way)).toEqual({ ok: true, value: null });
  expect(await oidc.finishOwnLink(own.session, way)).toMatchObject({ reason: { kind: 'over' } });
  expect([await oidc.identityOf(own.session), await oidc.heldFor(own.session)]).toEqual(['p-5', null]);
  const taken = await oidc.finishOwnLink(other.session, await goOut(signIn, other.session, 'p-5'));
  expect(taken).toMatchObject({ reason: { kind: 'taken' } });

  const first = await oidc.finish(await come(signIn, 'p-5'));
  if (!first.ok || first.value.kind !== 'second_needed') throw new Error(JSON.stringify(first));
  const entered = await signIn.withCode({ ticket: first.value.ticket, code: own.code(), origin: from() });
  if (!entered.ok || entered.value.kind !== 'entered') throw new Error(JSON.stringify(entered));
  const { token } = entered.value;
  expect(await oidc.unlinkOwn(own.session, { password: 'wrong', origin: from() })).toMatchObject({ ok: false });
  expect((await oidc.unlinkOwn(own.session, shown)).ok).toBe(true);
  // Who came in by it is out.
  expect(await signIn.sessionOf(token)).toBeNull();
  expect(await oidc.finish(await come(signIn, 'p-5'))).toMatchObject({ reason: { kind: 'not_linked' } });
  expect(await oidc.unlinkOwn(own.session, shown)).toMatchObject({ reason: { kind: 'over' } });
});

test('what one began to link links nothing in another’s session, and lets nobody in', async () => {
  const signIn = open(null);
  const { oidc } = signIn;
  const [attacker, victim] = [await careful('link.attacker'), await careful('link.victim')];
  const linked = async () => [await oidc.identityOf(attacker.session), await oidc.identityOf(victim.session)];

  // His identity in the victim's session: by his ticket, or by his answer in the victim's own way.
  const his = await goOut(signIn, attacker.session, 'p-6');
  expect(await oidc.finishOwnLink(victim.session, his)).toMatchObject({ reason: { kind: 'over' } });
  const [hers, another] = [await goOut(signIn, victim.session, 'p-5'), await goOut(signIn, attacker.session, 'p-6')];
  const mixed = await oidc.finishOwnLink(victim.session, { ...hers, address: another.address });
  expect(mixed).toMatchObject({ reason: { kind: 'wrong' } });

  // The victim's identity in his session: her answer, caught on its way, in a way of his.
  const [caught, waiting] = [await goOut(signIn, victim.session, 'p-5'), await goOut(signIn, attacker.session, 'p-6')];
  const stolen = await oidc.finishOwnLink(attacker.session, { ...waiting, address: caught.address });
  expect(stolen).toMatchObject({ reason: { kind: 'wrong' } });
  expect(await oidc.finishOwnLink(attacker.session, caught)).toMatchObject({ reason: { kind: 'over' } });

  // One way is none of the other kind.
  expect(await oidc.finish(await goOut(signIn, victim.session, 'p-5'))).toMatchObject({ reason: { kind: 'over' } });
  expect(await oidc.finishOwnLink(victim.session, await come(signIn, 'p-5'))).toMatchObject({
    reason: { kind: 'over' },
  });

  const forged = await goOut(signIn, victim.session, 'p-5');
  const address = new URL(forged.address);
  address.searchParams.set('code', 'forged');
  expect(await oidc.finishOwnLink(victim.session, { ...forged, address: address.href })).toMatchObject({
    reason: { kind: 'wrong' },
  });
  const late = await goOut(signIn, victim.session, 'p-5');
  clock.advance(6 * 60_000);
  expect(await oidc.finishOwnLink(victim.session, late)).toMatchObject({ reason: { kind: 'over' } });
  expect(await linked()).toEqual([null, null]);
});

test('what somebody else links with an administrator lets nobody in until a third has confirmed it, also where the role comes later', async () => {
  const signIn = open(null);
  const { oidc } = signIn;
  const account = await officerCalled(database, body, { account: 'late.admin' });
  const third = await careful('third.hand');
  expect((await oidc.link({ by: helper, account, subject: 'p-6', origin: from() })).ok).toBe(true);
  expect(await oidc.finish(await come(signIn, 'p-6'))).toMatchObject({ ok: true });
  const given = await changeOfficer(
    database,
    { ...account, key: randomUUID(), actor: 'setup', algorithm: 'sha256', isSmall: false },
    { kind: 'give_role', role: 'audit_administrator', section: null, on: day('2026-01-01'), until: null },
  );
  expect(given.ok).toBe(true);
  expect(await oidc.finish(await come(signIn, 'p-6'))).toMatchObject({ reason: { kind: 'link_held' } });
  expect(await oidc.heldFor(account)).toMatchObject({ by: helper.officer });
  const confirm = (by: Session) => oidc.confirm({ by, account, origin: from() });
  const waitsFor = async (asker: Session, limit = 20) =>
    (await signIn.linksHeldFrom(asker, limit)).map(({ what, account: called }) => [what, called]);
  const invited = await signIn.invite({ by: helper, account, origin: from() });
  expect(invited.ok).toBe(true);
  const both = [
    ['identity', 'late.admin'],
    ['invitation', 'late.admin'],
  ];
  expect(await waitsFor(third.session)).toEqual(expect.arrayContaining(both));
  expect(await waitsFor(third.session, 1)).toHaveLength(1);
  expect([...(await waitsFor(helper)), ...(await waitsFor({ ...third.session, ...account }))]).toEqual([]);
  expect(await confirm(helper)).toMatchObject({ reason: { kind: 'own_link' } });
  expect(await confirm({ ...third.session, ...account })).toMatchObject({ reason: { kind: 'oneself' } });
  // A confirmation that another hand wrote is none.
  await database.transaction((transaction) =>
    transaction.run(sql`update account_key set confirmed_by = ${third.session.officer} where value = 'p-6'`),
  );
  expect(await oidc.finish(await come(signIn, 'p-6'))).toMatchObject({ reason: { kind: 'not_linked' } });
  await database.transaction((transaction) =>
    transaction.run(sql`update account_key set confirmed_by = null where value = 'p-6'`),
  );
  expect((await confirm(third.session)).ok).toBe(true);
  expect(await confirm(third.session)).toMatchObject({ reason: { kind: 'none_held' } });
  expect(await waitsFor(third.session)).toEqual([['invitation', 'late.admin']]);
  // One that another hand wrote opens nothing, and is no work for anybody.
  await database.transaction((transaction) =>
    transaction.run(sql`update invitation set token_hash = 'x' where officer_id = ${account.officer}`),
  );
  expect(await waitsFor(third.session)).toEqual([]);
  expect(await oidc.finish(await come(signIn, 'p-6'))).toMatchObject({ ok: true, value: { kind: 'entered' } });
});

test('whoever came by the provider can end his session there, where it names a place for that', async () => {
  const address = await open(null).oidc.signOutAddress();
  const url = new URL(address ?? '');
  expect([url.origin, url.searchParams.get('post_logout_redirect_uri')]).toEqual([
    provider.issuer,
    `${HERE}/desk/sign-in?out`,
  ]);
  // The provider knows who asks, and asks back whether to sign out.
  const asked = await fetch(url, { redirect: 'manual' });
  expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining('xsrf')]);
  expect(await open(null, { issuer: 'http://127.0.0.1:9' }).oidc.signOutAddress()).toBeNull();
});

test('an answer that is forged, old, another one’s or used lets nobody in', async () => {
  const signIn = open('employee_no');
  const [mine, theirs] = [await come(signIn, 'p-1'), await come(signIn, 'p-1')];
  // The way in which somebody is signed in as another one without knowing it.
  expect(await signIn.oidc.finish({ ...mine, address: theirs.address })).toMatchObject({ reason: { kind: 'wrong' } });
  expect(await signIn.oidc.finish(mine)).toMatchObject({ reason: { kind: 'over' } });
  const forged = new URL(theirs.address);
  forged.searchParams.set('code', 'forged');
  expect(await signIn.oidc.finish({ ...theirs, address: forged.href })).toMatchObject({ reason: { kind: 'wrong' } });
  const mixed = await come(signIn, 'p-1');
  const stateless = new URL(mixed.address);
  stateless.searchParams.set('state', 'of another sign-in');
  expect(await signIn.oidc.finish({ ...mixed, address: stateless.href })).toMatchObject({ reason: { kind: 'wrong' } });
  const late = await come(signIn, 'p-1');
  clock.advance(6 * 60_000);
  expect(await signIn.oidc.finish(late)).toMatchObject({ reason: { kind: 'over' } });
  const refused = await come(signIn, 'p-1');
  const said = new URL(refused.address);
  expect(
    await signIn.oidc.finish({ ...refused, address: `?error=access_denied&state=${said.searchParams.get('state')}` }),
  ).toMatchObject({ reason: { kind: 'wrong' } });
  const used = await come(signIn, 'p-1');
  expect((await signIn.oidc.finish(used)).ok).toBe(true);
  expect(await signIn.oidc.finish(used)).toMatchObject({ reason: { kind: 'over' } });
});

test('a provider that is not there, or does not know us, keeps nobody waiting', async () => {
  const away = open(null, { issuer: 'http://127.0.0.1:9' });
  expect(await away.oidc.begin()).toEqual({ ok: false, reason: { kind: 'unreachable' } });
  const strange = open('employee_no', { secret: 'another one' });
  expect(await strange.oidc.finish(await come(strange, 'p-1'))).toMatchObject({ reason: { kind: 'wrong' } });
});
