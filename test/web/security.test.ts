import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../src/agency/index.ts';
import { sql } from '../../src/platform/db/index.ts';
import { buildSite, type Watch } from '../../src/web/index.ts';
import { officerCalled } from '../database/staff.ts';
import { openDesk, PASSWORD, SETUP_KEY, signedIn, staffed, type TestDesk } from './desk-site.ts';

let desk: TestDesk;
let clerk: Account;
let cookie: string;

/** What goes by between two requests. */
let step = 500;

beforeAll(async () => {
  let passed = 0;
  // Half a second goes by between two requests.
  desk = await openDesk({ milliseconds: () => (passed += step) });
  clerk = (await staffed(desk)).officers.mail_clerk;
  ({ cookie } = await signedIn(desk, clerk));
});

afterAll(() => desk.close());

type Given = {
  readonly cookie?: string;
  readonly from?: string;
  readonly origin?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly url?: string;
};

const ask = (
  path: string,
  { cookie: held, from = 'same-origin', origin, form, url = 'http://localhost' }: Given = {},
) =>
  desk.site.request(`${url}${path}`, {
    method: form === undefined ? 'GET' : 'POST',
    headers: {
      ...(held === undefined ? {} : { cookie: held }),
      ...(from === '' ? {} : { 'sec-fetch-site': from }),
      ...(origin === undefined ? {} : { origin }),
    },
    ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
  });

/** The proof that a page of this session carries in its forms. */
async function proofFor(held: string): Promise<string> {
  const page = await (await ask('/desk/me', { cookie: held })).text();
  const proof = /name="proof" value="([\w-]{43})"/u.exec(page)?.[1];
  if (proof === undefined) throw new Error('The page carries no proof');
  return proof;
}

const signIn = (more: Given & { readonly account?: string; readonly password?: string; readonly to?: string } = {}) => {
  const { account = 'mail_clerk', password = PASSWORD, to = '/desk', ...given } = more;
  return ask('/desk/sign-in', { ...given, form: { account, password, to } });
};

const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('a session', () => {
  test('is never one that somebody brought along: signing in gives a new token, and ends what the browser held', async () => {
    const planted = `gongkai=${'A'.repeat(64)}`;
    const answer = await signIn({ cookie: planted });
    expect(answer.status).toBe(303);
    expect(cookieOf(answer)).toMatch(/^gongkai=[\w-]{64}$/u);
    expect(cookieOf(answer)).not.toBe(planted);
    expect((await ask('/desk', { cookie: planted })).status).toBe(303);
    const again = await signIn({ cookie: cookieOf(answer) });
    expect((await ask('/desk', { cookie: cookieOf(answer) })).status).toBe(303);
    expect((await ask('/desk', { cookie: cookieOf(again) })).status).toBe(200);
  });

  test('has another token after the password was changed, and the one before opens nothing', async () => {
    const account = await officerCalled(desk.ground.database, clerk.agency, { account: 'changer' });
    const before = (await signedIn(desk, account)).cookie;
    const form = {
      proof: await proofFor(before),
      present: PASSWORD,
      next: 'seven wet umbrellas',
      again: 'seven wet umbrellas',
    };
    const changed = await ask('/desk/me/password', { cookie: before, form });
    expect(changed.headers.get('location')).toBe('/desk/me?done=password#password');
    expect((await ask('/desk', { cookie: before })).status).toBe(303);
    expect((await ask('/desk', { cookie: cookieOf(changed) })).status).toBe(200);
  });

  test('is kept by the browser for itself, this site and encrypted ways alone', async () => {
    const here = (await signIn()).headers.get('set-cookie') ?? '';
    expect(here).toMatch(/^gongkai=[\w-]{64}; Path=\/; HttpOnly; SameSite=Lax$/u);
    const sealed = buildSite({ ...desk.options, publicUrl: 'https://gongkai.example' });
    const answer = await sealed.request('http://127.0.0.1/desk/sign-in', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ account: 'mail_clerk', password: PASSWORD }),
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-gongkai=[\w-]{64}; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
    );
  });

  test('does not begin where others could read it', async () => {
    const page = await (await ask('/desk/sign-in', { url: 'http://gongkai.example' })).text();
    expect(page).toContain('这个连接没有加密');
    expect(page).not.toContain('type="password"');
    const answer = await signIn({ url: 'http://gongkai.example' });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-.*; Secure;/u);
  });

  test('begins there where whoever runs it has set so, and https stays sealed all the same', async () => {
    const open = buildSite({ ...desk.options, allowsPlainHttp: true });
    const enter = (site: typeof open) =>
      site.request('http://192.168.1.20/desk/sign-in', {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ account: 'mail_clerk', password: PASSWORD, to: '/desk' }),
      });
    expect(await (await open.request('http://192.168.1.20/desk/sign-in')).text()).toContain('type="password"');
    const held = (await enter(open)).headers.get('set-cookie') ?? '';
    expect(held).toMatch(/^gongkai=[\w-]{64}; Path=\/; HttpOnly; SameSite=Lax$/u);
    const inside = { headers: { cookie: held.split(';')[0] ?? '' } };
    expect((await open.request('http://192.168.1.20/desk', inside)).status).toBe(200);
    const sealed = buildSite({ ...desk.options, allowsPlainHttp: true, publicUrl: 'https://gongkai.example' });
    expect((await enter(sealed)).headers.get('set-cookie')).toMatch(/^__Host-.*; Secure;/u);
  });
});

describe('a form', () => {
  const keys = { keys: 'off' };

  test('of the page itself is taken', async () => {
    const answer = await ask('/desk/me/keys', { cookie, form: { ...keys, proof: await proofFor(cookie) } });
    expect(answer.headers.get('location')).toBe('/desk/me?done=keys#display');
  });

  test.each<[string, Given]>([
    ['another site', { from: 'cross-site' }],
    ['a neighbour of the same registrable name', { from: 'same-site' }],
    ['another origin, by an older browser', { from: '', origin: 'http://example.org' }],
    ['a page that hides where it comes from', { from: '', origin: 'null' }],
    ['nobody says where', { from: '' }],
  ])('sent from %s is refused, although session and proof are right', async (_name, given) => {
    const form = { ...keys, proof: await proofFor(cookie) };
    const answer = await ask('/desk/me/keys', { ...given, cookie, form });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await answer.text()).toContain('<h1>没有办理</h1>');
  });

  test('sent by an older browser that names this origin is taken', async () => {
    const form = { ...keys, proof: await proofFor(cookie) };
    const answer = await ask('/desk/me/keys', { cookie, from: '', origin: 'http://localhost', form });
    expect(answer.status).toBe(303);
  });

  test.each([
    ['without a proof', async () => ({})],
    ['with a proof that is made up', async () => ({ proof: 'A'.repeat(43) })],
    ['with the proof of another session', async () => ({ proof: await proofFor(cookieOf(await signIn())) })],
  ])('%s is refused', async (_name, proof) => {
    const answer = await ask('/desk/me/keys', { cookie, form: { ...keys, ...(await proof()) } });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  });

  test('that signs somebody in is taken from this site alone, so that nobody is signed in as another', async () => {
    const answer = await signIn({ from: 'cross-site' });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  });

  test('of the tools is taken from anywhere, as ever', async () => {
    const answer = await ask('/check/draft/empty', { from: 'cross-site', form: { year: '2023' } });
    expect(answer.status).not.toBe(403);
  });
});

test('a form at the door is small: nobody who is not signed in has the program hold more', async () => {
  const body = new FormData();
  body.append('account', 'mail_clerk');
  body.append('password', PASSWORD);
  body.append('file', new File([new Uint8Array(300 * 1024)], 'large.bin'));
  for (const path of ['/desk/sign-in', '/invitation']) {
    const answer = await desk.site.request(path, {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([413, null]);
  }
});

describe('where signing in leads', () => {
  test.each([
    ['/desk/me?done=keys', '/desk/me?done=keys'],
    ['//example.org/desk', '/desk'],
    ['/\\example.org', '/desk'],
    ['https://example.org/', '/desk'],
    ['/desk\r\nset-cookie: gongkai=mine', '/desk'],
    ['javascript:alert(1)', '/desk'],
  ])('%j: to %s', async (to, location) => {
    const answer = await signIn({ to });
    expect(answer.headers.get('location')).toBe(location);
    expect(answer.headers.get('set-cookie')).toMatch(/^gongkai=[\w-]{64}; Path=\/; HttpOnly; SameSite=Lax$/u);
  });

  test('the page that was asked for comes after signing in', async () => {
    const sent = await ask('/desk/search?q=%E5%B1%80');
    const to = new URL(sent.headers.get('location') ?? '', 'http://localhost').searchParams.get('to') ?? '';
    expect((await signIn({ to })).headers.get('location')).toBe('/desk/search?q=%E5%B1%80');
  });
});

describe('what is written into an address', () => {
  test.each([
    '/desk/sign-in?to=%0d%0aset-cookie:%20a=b',
    '/desk/search?q=%0d%0alocation:%20//example.org',
    '/check?lang=zh%0d%0aset-cookie:%20a=b',
    '/invitation?token=%0d%0ax',
    '/setup?key=%0d%0ax',
  ])('%s adds no head to the answer', async (path) => {
    const answer = await ask(path, { cookie });
    expect([...answer.headers].flat().join('\n')).not.toMatch(/a=b|example\.org/u);
  });

  test.each([
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/....//package.json',
    '/assets/gongkai.css%00.js',
    '/assets/..\\..\\package.json',
  ])('%s leads to no file', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1>没有这一页</h1>');
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; drop table officer; --", '\0', '%_'])(
    'a search for %j shows it as it is and finds nothing else',
    async (q) => {
      const answer = await ask(`/desk/search?${new URLSearchParams({ q })}`, { cookie });
      expect([200, 404]).toContain(answer.status);
      const text = await answer.text();
      expect(text).not.toMatch(/<script>|<img|示例签发/u);
    },
  );
});

describe('an upload with a script in it', () => {
  const HTML =
    '<!doctype html><script>alert(document.domain)</script><svg onload=alert(1)><h1>2023年政府信息公开工作年度报告</h1>';

  test.each([
    ['报告.html', 'text/html'],
    ['<svg onload=alert(1)>.svg', 'image/svg+xml'],
    ['报告"><script>alert(1)</script>.txt', 'text/plain'],
  ])('%s comes back as text', async (name, type) => {
    const body = new FormData();
    body.append('file', new File([HTML], name, { type }));
    const answer = await desk.site.request('/check', { method: 'POST', body });
    expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    const text = await answer.text();
    expect(text).not.toMatch(/<script>|<svg onload|onerror=/u);
    expect(text.match(/<script/gu)?.length).toBe(text.match(/<script type="module" src="\/assets\//gu)?.length);
  });
});

describe('pages of the desk', () => {
  test.each([
    '/desk',
    '/desk/me',
    '/desk/search?q=a',
    '/desk/sign-in',
    '/invitation?token=x',
    `/setup?key=${SETUP_KEY}`,
  ])('%s cannot be framed and is kept by no cache', async (path) => {
    const { headers } = await ask(path, { cookie });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe(path.startsWith('/desk') ? 'same-origin' : 'no-referrer');
  });

  test('carry no script and no style of their own', async () => {
    for (const path of ['/desk', '/desk/me', '/desk/keys', '/desk/search?q=a']) {
      const text = await (await ask(path, { cookie })).text();
      expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! type="module" src=)/u);
    }
  });
});

test('a refusal is in the audit log with the reference that its page shows, without the name of what was asked for', async () => {
  const answer = await ask('/desk/admin/security', { cookie });
  const reference = /class="reference">[^<]*<b>([2-9A-Z]{7})<\/b>/u.exec(await answer.text())?.[1];
  expect([answer.status, reference?.length]).toEqual([403, 7]);
  const kept = await desk.ground.database.read((transaction) =>
    transaction.rows<{ officer: string; detail: unknown }>(
      sql`select officer_id as officer, detail from audit_entry where kind = 'act_refused'`,
    ),
  );
  expect(kept).toEqual([
    { officer: clerk.officer, detail: { reference, route: 'GET /desk/admin/security', why: 'no_role' } },
  ]);
});

test('the log names what was asked for by its route, and an error by the number of its page, never by the address', async () => {
  const seen: unknown[] = [];
  const watch: Watch = {
    sawRequest: ({ route, status, reference }) => seen.push({ route, status, reference }),
    sawFault: () => undefined,
    troubles: () => Promise.resolve([]),
    figures: () => Promise.resolve({ type: 'text/plain', text: '' }),
    figuresToken: null,
  };
  const watched = buildSite({ ...desk.options, watch });
  const numberOn = async (path: string) =>
    /class="reference">[^<]*<b>([2-9A-Z]{7})<\/b>/u.exec(
      await (await watched.request(`http://localhost${path}`, { headers: { cookie } })).text(),
    )?.[1] ?? null;
  const [refused, unknown, fine] = [
    await numberOn('/desk/admin/security/roles/signer'),
    await numberOn('/desk/of/示例人'),
    await numberOn('/desk/me'),
  ];
  expect([refused, unknown, fine].map((one) => one?.length)).toEqual([7, 7, undefined]);
  expect(seen).toEqual([
    { route: '/desk/admin/security/roles/:role', status: 403, reference: refused },
    { route: 'none', status: 404, reference: unknown },
    { route: '/desk/me', status: 200, reference: null },
  ]);
});

describe('guessing at the door', () => {
  test('is slowed down, then told how long to wait, and tells nothing of whether there is the account', async () => {
    const tries = async (account: string) => {
      const seen: string[] = [];
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const answer = await signIn({ account, password: `guess ${attempt}` });
        const text = await answer.text();
        seen.push(`${answer.status} ${/class="error-summary"[^]*?<\/ul>/u.exec(text)?.[0] ?? ''}`);
        if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      return seen;
    };
    const known = await tries('legal_reviewer');
    expect(known.map((one) => one.slice(0, 3))).toEqual(['422', '422', '422', '422', '422', '429', '429', '429']);
    expect(known[0]).toContain('账号、口令或者验证码不对');
    expect(await tries('nobody-at-all')).toEqual(known);
    desk.clock.advance(24 * 60 * 60 * 1000);
  });

  test('from one address at many accounts ends in a plain page with the time to wait', async () => {
    let stopped: Response | null = null;
    step = 0;
    for (let attempt = 0; attempt < 400 && stopped === null; attempt += 1) {
      const answer = await ask('/desk/sign-in/code', { form: { ticket: `no ticket ${attempt}`, code: '123456' } });
      if (answer.status === 429) stopped = answer;
    }
    step = 500;
    expect(Number(stopped?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await stopped?.text()).toMatch(/<h1>操作过于频繁<\/h1>[^]*后可以继续[^]*class="reference"/u);
    // Others of the site go on.
    expect((await ask('/check')).status).toBe(200);
  });
});

describe('a fault of ours', () => {
  const faults: [string, string][] = [];
  const brokenBy = (fault: Error) =>
    buildSite({
      ...desk.options,
      reportFault: (what, reference) => faults.push([what, reference]),
      ground: { ...desk.ground, signIn: { ...desk.ground.signIn, sessionOf: () => Promise.reject(fault) } },
    }).request('http://localhost/desk', { headers: { cookie: `gongkai=${'A'.repeat(64)}` } });

  test('has the same reference on its page and in the log, and says nothing of what went wrong', async () => {
    const answer = await brokenBy(new Error('the secret of 示例人 is 1234'));
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).toContain(`<b>${faults.at(-1)?.[1]}</b>`);
    expect(`${text} ${faults.at(-1)?.[0]}`).not.toMatch(/示例人|1234/u);
  });

  test('that is a database which does not answer is told as such, with when to come again', async () => {
    const answer = await brokenBy(Object.assign(new Error('connect 10.0.0.1:5432'), { code: 'ECONNREFUSED' }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await answer.text()).toMatch(/<h1>暂时打不开<\/h1>[^]*class="reference"/u);
  });

  test('that is a disk without room is told as such, and whom to tell', async () => {
    const answer = await brokenBy(Object.assign(new Error('could not extend file'), { code: '53100' }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '300']);
    expect(await answer.text()).toMatch(/<h1>磁盘已满<\/h1>[^]*没有写入任何内容[^]*class="reference"/u);
  });
});
