import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PERMISSIONS, ROLES, type PermittedAct, type Role } from '../../src/agency/index.ts';
import { checkTable } from '../../src/web/guard/route-table.ts';
import { ROUTES, type GuardedRoute } from '../../src/web/guard/routes.data.ts';
import { buildSite } from '../../src/web/index.ts';
import { openDesk, signedIn, staffed, type TestDesk } from './desk-site.ts';

let desk: TestDesk;
const cookies = new Map<Role, string>();
let officers: Awaited<ReturnType<typeof staffed>>['officers'];

beforeAll(async () => {
  // Time goes on between two questions, so that nobody asks too often.
  let passed = 0;
  desk = await openDesk({ milliseconds: () => (passed += 1000) });
  ({ officers } = await staffed(desk));
  const demanded: readonly Role[] = ['system_administrator', 'security_administrator', 'audit_administrator', 'signer'];
  for (const role of Object.keys(ROLES) as Role[]) {
    cookies.set(role, (await signedIn(desk, officers[role], { second: demanded.includes(role) })).cookie);
  }
});

afterAll(() => desk.close());

/** An address of the route, with what stands for its parameters. */
const addressOf = ({ path }: GuardedRoute): string =>
  path.replaceAll(/:\w+(?:\{[^}]*\})?/gu, '00000000-0000-4000-8000-000000000000');

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

/** Whether a role is named for one of the acts: said from the table of permissions itself, not by the guard. */
const isNamed = (role: Role, acts: readonly PermittedAct[]): boolean =>
  acts.some((act) => PERMISSIONS[act].by.some((one) => one.role === role));

const guarded = ROUTES.filter(({ who }) => who === 'signed_in' || typeof who !== 'string');

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
      // What is open to a role still refuses a form without its proof.
      const isOpen = row.method === 'GET' ? !text.includes('<h1>没有权限</h1>') : text.includes('<h1>没有办理</h1>');
      if (isOpen) opened.push(role);
      else expect([role, answer.status]).toEqual([role, 403]);
      if (row.method === 'GET' && isOpen) expect([200, 303, 404]).toContain(answer.status);
    }
    const { who } = row;
    const expected = [...cookies.keys()].filter((role) => typeof who === 'string' || isNamed(role, who));
    expect(opened).toEqual(expected);
  });
});
