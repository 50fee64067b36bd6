import { afterAll, beforeAll, expect, test } from 'vitest';
import { officerByAccount, type Account } from '../../src/agency/index.ts';
import { CLIENT, openIdentityProvider, type IdentityProvider } from '../builders/identity-provider.ts';
import { codeAt, openDesk, PASSWORD, SETUP_KEY, type TestDesk } from './desk-site.ts';

const HERE = 'http://localhost';

let provider: IdentityProvider;
let desk: TestDesk;

beforeAll(async () => {
  provider = await openIdentityProvider(`${HERE}/sign-in/oidc`, { 'p-1': {}, 'p-2': {} });
  let passed = 0;
  desk = await openDesk({
    publicUrl: HERE,
    milliseconds: () => (passed += 10_000),
    oidc: {
      issuer: provider.issuer,
      client: CLIENT.id,
      secret: CLIENT.secret,
      claim: null,
      scope: 'openid profile',
      name: '省统一身份认证',
    },
  });
});

afterAll(async () => {
  await desk.close();
  await provider.close();
});

const ask = (path: string, given: { cookie?: string; form?: Readonly<Record<string, string>> } = {}) =>
  desk.site.request(`${HERE}${path}`, {
    method: given.form === undefined ? 'GET' : 'POST',
    headers: { 'sec-fetch-site': 'same-origin', ...(given.cookie === undefined ? {} : { cookie: given.cookie }) },
    ...(given.form === undefined ? {} : { body: new URLSearchParams(given.form) }),
  });

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ');

const accountOf = async (account: string): Promise<Account> => {
  const found = await desk.ground.database.read((transaction) => officerByAccount(transaction, account));
  if (found === null) throw new Error(account);
  return found;
};

const FORM = {
  key: SETUP_KEY,
  act_key: '6f1c8f0e-5a51-4a7b-9a0a-1f6f3a2b9c11',
  full_name: '青河区人民政府',
  kind: 'government',
  level: 'county',
  slug: 'qinghe',
  small: 'yes',
  system_name: '示例系统',
  system_account: 'one',
  audit_name: '示例审计',
  audit_account: 'two',
};

let links: readonly string[] = [];

test('a form of set-up with faults comes back with each at its place, and founds nothing', async () => {
  const wrong = { ...FORM, small: '', audit_account: 'one', full_name: ' ', level: 'nowhere' };
  const answer = await ask('/setup', { form: wrong });
  const text = await answer.text();
  expect(answer.status).toBe(422);
  expect([...text.matchAll(/<li><a href="#(\w+)">/gu)].map(([, field]) => field)).toEqual([
    'full_name',
    'level',
    'security_name',
    'security_account',
    'audit_account',
  ]);
  const all = await ask('/setup', {
    form: { ...FORM, slug: 'Qing He', credit_code: '11330000MB12345678', audit_account: 'ＯＮＥ', system_name: '' },
  });
  expect([...(await all.text()).matchAll(/<li><a href="#(\w+)">/gu)].map(([, field]) => field)).toEqual([
    'slug',
    'credit_code',
    'system_name',
    'audit_account',
  ]);
  expect(await (await ask('/desk/sign-in')).text()).toContain('平台还没有完成初始设置');
  const twice = await ask('/setup', { form: { ...FORM, audit_account: 'ＯＮＥ' } });
  expect(await twice.text()).toContain('写了两次');
  expect((await ask(`/setup?key=${SETUP_KEY}`)).status).toBe(200);
});

test('a double click sets up once, and both answers show the same links; whoever comes later finds no such page', async () => {
  const answers = await Promise.all([ask('/setup', { form: FORM }), ask('/setup', { form: FORM })]);
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  const shown = texts.map((text) =>
    [...text.matchAll(/invitation\?token=([\w-]{64})|name="token" value="([\w-]{64})"/gu)].map(
      (found) => found[1] ?? found[2] ?? '',
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(shown[0]).toHaveLength(2);
  expect(shown[1]).toEqual(shown[0]);
  links = shown[0] ?? [];
  const other = await ask('/setup', { form: { ...FORM, act_key: '6f1c8f0e-5a51-4a7b-9a0a-1f6f3a2b9c12' } });
  expect(other.status).toBe(404);
  expect(await (await ask(`/setup?key=${SETUP_KEY}`)).text()).toContain('平台的初始设置已完成');
  expect(await (await ask('/desk/sign-in')).text()).not.toContain('平台还没有完成初始设置');
});

test('an invitation is good once, and a bad password leaves it good', async () => {
  const [audit = '', own = ''] = links;
  const use = (token: string, next: string, again = next) => ask('/invitation', { form: { token, next, again } });
  expect(await (await use(own, 'qinghe2026', 'other')).text()).toContain('不一样');
  expect((await use(own, 'short')).status).toBe(422);
  expect((await use(own, PASSWORD)).headers.get('location')).toBe('/desk/me?done=password');
  expect((await use(own, 'another long password')).status).toBe(403);
  expect((await ask(`/invitation?token=${own}`)).status).toBe(403);
  expect(await (await ask(`/invitation?token=${audit}`)).text()).toContain('示例审计');
});

test('a provider of identities lets in whom somebody linked, to the page that was asked for, and nobody else', async () => {
  const begin = async (subject: string) => {
    const out = await ask('/desk/sign-in/oidc?to=/desk/me');
    expect(out.status).toBe(303);
    const back = await provider.visit(out.headers.get('location') ?? '', subject);
    return { cookie: cookieOf(out), path: back.slice(HERE.length) };
  };
  const stranger = await begin('p-2');
  const refused = await ask(stranger.path, stranger);
  expect([refused.status, cookieOf(refused)]).toEqual([422, '']);
  expect(await refused.text()).toContain('p-2');

  const [system, audit] = [await accountOf('one'), await accountOf('two')];
  const { cookie, session } = await carefully('one');
  expect(session.officer).toBe(system.officer);
  const people = `/desk/admin/system/bodies/${audit.agency}/officers/${audit.officer}`;
  const link = async (form: Readonly<Record<string, string>>) =>
    ask(`${people}/identity`, { cookie, form: { proof: await proofOn(people, cookie), ...form } });
  expect((await link({ subject: ' ' })).status).toBe(422);
  expect((await link({ subject: 'p-1', proof: 'none' })).status).toBe(403);
  expect((await link({ subject: 'p-1' })).status).toBe(303);
  const seen = await (await ask(people, { cookie })).text();
  for (const words of ['已关联，标识：p-1', '要由另一名安全管理员确认']) expect(seen).toContain(words);
  // One of the three is let in by it when another hand has confirmed it, and whoever made it is none.
  const held = await begin('p-1');
  expect(await (await ask(held.path, held)).text()).toContain('还要由安全管理员确认');
  const security = `/desk/admin/security/people/${audit.agency}/${audit.officer}`;
  const confirmed = await ask(`${security}/confirm-identity`, {
    cookie,
    form: { proof: await proofOn(security, cookie) },
  });
  expect([confirmed.status, (await confirmed.text()).includes('由另一名安全管理员确认')]).toEqual([422, true]);
  // In a small installation there is nobody else: the console, as with invitations.
  const given = { account: audit, origin: null, by: null } as const;
  expect((await desk.ground.signIn.oidc?.link({ ...given, subject: 'p-1' }))?.ok).toBe(true);
  const known = await begin('p-1');
  // Without what this browser kept it leads nowhere.
  expect((await ask(known.path)).status).toBe(422);
  const entered = await ask(known.path, known);
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/desk/me']);
  const cookieThere = cookieOf(entered);
  expect(await (await ask('/desk/me', { cookie: cookieThere })).text()).toContain('示例审计');
  // Out of here, and by one more step out of there.
  const out = await ask('/desk/sign-out', {
    cookie: cookieThere,
    form: { proof: await proofOn('/desk/me', cookieThere) },
  });
  expect(out.headers.get('location')).toBe('/desk/sign-in?out=there');
  expect(await (await ask('/desk/sign-in?out=there')).text()).toContain('退出省统一身份认证');
  expect((await ask('/desk/sign-out/oidc')).headers.get('location')).toContain(`${provider.issuer}/session/end`);
  expect((await ask(known.path, known)).status).toBe(422);
});

test('an officer links himself on his own page, and a form of somebody else’s or an answer in another browser links nothing', async () => {
  const { cookie } = await carefully('one');
  expect(await (await ask('/desk/me', { cookie })).text()).toContain('没有关联');
  const begin = async (form: Readonly<Record<string, string>>) =>
    ask('/desk/me/identity', { cookie, form: { proof: await proofOn('/desk/me', cookie), ...form } });
  expect((await begin({ password: PASSWORD, proof: 'none' })).status).toBe(403);
  const refused = await begin({ password: 'wrong' });
  expect([refused.status, (await refused.text()).includes('口令不对')]).toEqual([422, true]);
  const goOut = async (subject: string) => {
    const out = await begin({ password: PASSWORD });
    const address = /href="(http:\/\/127[^"]+)"/u.exec(await out.text())?.[1] ?? '';
    const back = await provider.visit(address.replaceAll('&amp;', '&'), subject);
    return { kept: cookieOf(out), path: back.slice(HERE.length) };
  };
  const strange = await goOut('p-2');
  // Without the session in which it began, in another one, and without what this browser kept.
  expect((await ask(strange.path, { cookie: strange.kept })).headers.get('location')).toContain('/desk/sign-in');
  const other = await carefully('one', { isThere: true });
  const elsewhere = await ask(strange.path, { cookie: `${other.cookie}; ${strange.kept}` });
  expect(elsewhere.headers.get('location')).toBe('/desk/me?identity=over#identity');
  expect(await (await ask('/desk/me?identity=over', { cookie })).text()).toContain('不是从这里开始的');
  expect((await ask((await goOut('p-2')).path, { cookie })).status).toBe(422);

  const way = await goOut('p-2');
  const linked = await ask(way.path, { cookie: `${cookie}; ${way.kept}` });
  expect(linked.headers.get('location')).toBe('/desk/me?done=identity#identity');
  const renewed = cookieOf(linked);
  expect(await (await ask('/desk/me', { cookie: renewed })).text()).toContain('已关联，标识：p-2');
  const removed = await ask('/desk/me/identity/remove', {
    cookie: renewed,
    form: { proof: await proofOn('/desk/me', renewed), password: PASSWORD },
  });
  expect(removed.headers.get('location')).toBe('/desk/me?done=identity_removed#identity');
  expect(await (await ask('/desk/me', { cookie: cookieOf(removed) })).text()).toContain('没有关联');
});

const proofOn = async (path: string, cookie: string): Promise<string> =>
  /name="proof" value="([^"]+)"/u.exec(await (await ask(path, { cookie })).text())?.[1] ?? '';

let secret = '';
/** Somebody who came in with his password and an authenticator, which he adds where it is not there yet. */
async function carefully(account: string, { isThere = secret !== '' } = {}) {
  const { signIn } = desk.ground;
  const origin = { address: '', browser: '' };
  const first = await signIn.withPassword({ account, password: PASSWORD, origin });
  if (!first.ok) throw new Error(first.reason.kind);
  if (isThere) {
    if (first.value.kind !== 'second_needed') throw new Error('An authenticator is asked for');
    desk.clock.advance(60_000);
    const entered = await signIn.withCode({ ticket: first.value.ticket, code: codeAt(secret, desk.clock), origin });
    if (!entered.ok || entered.value.kind !== 'entered') throw new Error(JSON.stringify(entered));
    return { cookie: `gongkai=${entered.value.token}`, session: entered.value.session };
  }
  if (first.value.kind !== 'entered') throw new Error('No authenticator is there yet');
  const { session, token } = first.value;
  const begun = await signIn.beginTotp(session, { password: PASSWORD, origin });
  if (!begun.ok) throw new Error(begun.reason.kind);
  secret = begun.value.secret;
  const code = codeAt(secret, desk.clock);
  await signIn.confirmTotp(session, { ticket: begun.value.ticket, code, origin });
  return { cookie: `gongkai=${token}`, session };
}
