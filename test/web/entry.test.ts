import { afterAll, beforeAll, expect, test } from 'vitest';
import { officerByAccount, type Account } from '../../src/agency/index.ts';
import { CLIENT, openIdentityProvider, type IdentityProvider } from '../builders/identity-provider.ts';
import { openDesk, PASSWORD, SETUP_KEY, type TestDesk } from './desk-site.ts';

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
  const signedIn = await desk.ground.signIn.withPassword({
    account: 'one',
    password: PASSWORD,
    origin: { address: '', browser: '' },
  });
  if (!signedIn.ok || signedIn.value.kind !== 'entered') throw new Error('The administrator did not come in');
  expect(signedIn.value.session.officer).toBe(system.officer);
  await desk.ground.signIn.oidc?.link({
    by: signedIn.value.session,
    account: audit,
    subject: 'p-1',
    origin: { address: '', browser: '' },
  });
  const known = await begin('p-1');
  // Without what this browser kept it leads nowhere.
  expect((await ask(known.path)).status).toBe(422);
  const entered = await ask(known.path, known);
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/desk/me']);
  expect(await (await ask('/desk/me', { cookie: cookieOf(entered) })).text()).toContain('示例审计');
  expect((await ask(known.path, known)).status).toBe(422);
});
