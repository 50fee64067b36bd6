import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  officerByAccount,
  openSignIn,
  searchAudit,
  type Account,
  type Oidc,
  type Session,
  type SignIn,
} from '../../src/agency/index.ts';
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
