import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_SETTINGS, PERMISSIONS, ROLES, type PermittedAct, type Role } from '../../src/agency/index.ts';
import { checkTable } from '../../src/web/guard/route-table.ts';
import { ROUTES, type GuardedRoute } from '../../src/web/guard/routes.data.ts';
import { buildSite, type Watch } from '../../src/web/index.ts';
import { openDesk, signedIn, staffed, type TestDesk } from './desk-site.ts';

const OIDC = {
  issuer: 'https://identity.example',
  client: 'gongkai',
  secret: 'a secret of the tests',
  claim: null,
  scope: 'openid',
  name: '示例统一认证',
};

const WATCH: Watch = {
  sawRequest: () => undefined,
  sawFault: () => undefined,
  troubles: () => Promise.resolve([]),
  figures: () => Promise.resolve({ type: 'text/plain', text: '' }),
  figuresToken: null,
};

let desk: TestDesk;
const cookies = new Map<Role, string>();
let body = '';

beforeAll(async () => {
  // Time goes on between two questions, so that nobody asks too often.
  let passed = 0;
  desk = await openDesk({
    milliseconds: () => (passed += 1000),
    publicUrl: 'http://localhost',
    oidc: OIDC,
    watch: WATCH,
  });
  const { body: own, officers } = await staffed(desk);
  body = own;
  const demanded: ReadonlySet<Role> = new Set(FIRST_SETTINGS.secondFactorRoles);
  for (const role of Object.keys(ROLES) as Role[]) {
    cookies.set(role, (await signedIn(desk, officers[role], { second: demanded.has(role) })).cookie);
  }
});

afterAll(() => desk.close());

/** An address of the route: the body of the officers, and of all else something that is not there. */
const addressOf = ({ path }: GuardedRoute): string =>
  path.replaceAll(':body', body).replaceAll(/:\w+(?:\{[^}]*\})?/gu, '00000000-0000-4000-8000-000000000000');

const ask = (row: GuardedRoute, cookie: string | null) =>
  desk.site.request(addressOf(row), {
    method: row.method,
    headers: { ...(cookie === null ? {} : { cookie }), 'sec-fetch-site': 'same-origin' },
    ...(row.method === 'POST' ? { body: new URLSearchParams({ proof: 'none' }) } : {}),
  });

describe('the table of routes', () => {
  test('names every route of the site once, and no other', () => {
    const named = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(named).size).toBe(named.length);
    const registered = desk.site.routes
      .filter(({ method, handler }) => method !== 'ALL' || handler.length < 2)
      .map(({ method, path }) => `${method} ${path}`);
    expect(named.filter((name) => !registered.includes(name))).toEqual([]);
    expect([...new Set(registered)].filter((name) => !named.includes(name))).toEqual([]);
  });

  test('a route that does not stand in it lets no site be built', () => {
    const site = buildSite(desk.options);
    site.get('/desk/open-to-all', (context) => context.text('what nobody may see'));
    expect(() => checkTable(site)).toThrow('GET /desk/open-to-all');
    const another = buildSite(desk.options);
    another.all('/desk/me', (context) => context.text('another way in'));
    expect(() => checkTable(another)).toThrow('ALL /desk/me');
  });

  test('every act of it stands in the table of permissions', () => {
    const acts = ROUTES.flatMap(({ who }) => (typeof who === 'string' ? [] : who));
    expect(acts.filter((act) => !Object.hasOwn(PERMISSIONS, act))).toEqual([]);
  });
});

test('what waits for a person, and what the rail leads to, opens for that person', async () => {
  const shut: string[] = [];
  for (const [role, cookie] of cookies) {
    const page = await (await desk.site.request('/desk', { headers: { cookie } })).text();
    const links = [...page.matchAll(/<a class="button[^>]* href="([^"#]+)|class="desk-rail"[^]*?<\/nav>/gu)].flatMap(
      ([all, act]) => act ?? [...all.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href ?? ''),
    );
    expect(links).toContain('/desk/me');
    for (const href of new Set(links)) {
      const { status } = await desk.site.request(href, { headers: { cookie } });
      if (status !== 200) shut.push(`${role} ${href} ${status}`);
    }
  }
  expect(shut).toEqual([]);
});

/** Whether a role is named for one of the acts: said from the table of permissions itself, not by the guard. */
const isNamed = (role: Role, acts: readonly PermittedAct[]): boolean =>
  acts.some((act) => PERMISSIONS[act].by.some((one) => one.role === role));

const guarded = ROUTES.filter(({ who }) => who === 'signed_in' || typeof who !== 'string');

test('an address of the desk that leads nowhere keeps the frame of whoever is signed in, and shows nobody else one', async () => {
  const [cookie = ''] = [...cookies.values()];
  const own = await desk.site.request('/desk/nothing/here', { headers: { cookie } });
  expect([own.status, (await own.text()).includes('class="problem-words"')]).toEqual([404, true]);
  const stranger = await desk.site.request('/desk/nothing/here');
  expect([stranger.status, (await stranger.text()).includes('class="problem-words"')]).toEqual([404, false]);
});

describe.each([...guarded])('$method $path', (row) => {
  test('is shut for whoever is not signed in, and shows nothing', async () => {
    const answer = await ask(row, null);
    if (row.method === 'GET') {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(`/desk/sign-in?to=${encodeURIComponent(addressOf(row))}`);
      expect(await answer.text()).toBe('');
    } else {
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('登录已结束');
    }
  });

  test('opens for exactly the roles of its acts', async () => {
    const opened: Role[] = [];
    for (const [role, cookie] of cookies) {
      const answer = await ask(row, cookie);
      const text = await answer.text();
      // What is open to a role still refuses a form without its proof; where the role has the act elsewhere only, the page says so and no more.
      const isOpen =
        row.method === 'GET' ? !text.includes('<p class="problem-words">这里由') : text.includes('<h1>没有办理</h1>');
      if (isOpen) opened.push(role);
      else expect([role, answer.status]).toEqual([role, 403]);
      if (row.method === 'GET' && answer.status === 403) expect(text).toContain('<h1>没有权限</h1>');
      else if (row.method === 'GET') expect([200, 303, 404]).toContain(answer.status);
    }
    const { who } = row;
    const expected = [...cookies.keys()].filter((role) => typeof who === 'string' || isNamed(role, who));
    expect(opened).toEqual(expected);
  });
});
