import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeOfficer, officerByAccount, type Account, type OfficerChange } from '../../src/agency/index.ts';
import { listen, type Listening } from '../../src/web/index.ts';
import { freePort } from '../builders/free-port.ts';
import { officerCalled } from '../database/staff.ts';
import { barriersInEveryMode, slides, STILL } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { codeAt, openDesk, PASSWORD, SETUP_KEY, type TestDesk } from './desk-site.ts';

let browser: Browser;
let desk: TestDesk;
let listening: Listening;
/** Passkeys belong to a name, so the site is reached by one. */
let url = '';

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  [browser, desk] = await Promise.all([openBrowser(), openDesk({ publicUrl: url })]);
  listening = await listen(desk.site, { port, host: '127.0.0.1' });
});

afterAll(async () => {
  await browser.close();
  await listening.close();
  await desk.close();
});

async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) faults.push(line.text());
  });
  await look(page);
  await context.close();
  expect(faults).toEqual([]);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const heading = (page: Page) => page.locator('h1').innerText();

async function setPassword(page: Page): Promise<void> {
  await page.fill('#next', PASSWORD);
  await page.fill('#again', PASSWORD);
  await press(page, '设定口令并登录');
}

async function signIn(page: Page, account: string): Promise<void> {
  await page.goto(`${url}/desk/sign-in`);
  await page.fill('#account', account);
  await page.fill('#password', PASSWORD);
  await press(page, '登录');
}

let securityLink = '';
let secret = '';

test('without JavaScript and on a phone: somebody sets the platform up, sets his password and adds an authenticator', () =>
  visit({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async (page) => {
    expect((await page.goto(`${url}/setup?key=wrong`))?.status()).toBe(403);
    await page.goto(`${url}/setup?key=${SETUP_KEY}`);
    await page.fill('#full_name', '青河区人民政府');
    await page.fill('#slug', 'Qing He');
    for (const who of ['system', 'security', 'audit']) {
      await page.fill(`#${who}_name`, `示例${who}`);
      await page.fill(`#${who}_account`, `${who}.one`);
    }
    await press(page, '设立');
    expect(await page.locator('.error-summary li').allInnerTexts()).toHaveLength(1);
    expect(await page.inputValue('#slug')).toBe('Qing He');
    await page.fill('#slug', 'qinghe');
    await press(page, '设立');
    expect(await heading(page)).toBe('初始设置已完成');
    const links = await page.locator('.set-up-links code').allInnerTexts();
    expect(links).toHaveLength(2);
    securityLink = links[0] ?? '';
    await setPassword(page);
    expect(await heading(page)).toBe('我的账号');
    expect((await page.goto(`${url}/setup?key=${SETUP_KEY}`))?.status()).toBe(404);
    // An administrator's acts wait for the second factor, and the to-do list says so.
    expect((await page.goto(`${url}/desk/admin/system`))?.status()).toBe(403);
    await page.goto(`${url}/desk`);
    await page.getByRole('link', { name: '添加：添加第二步验证' }).click();
    // A session alone adds nothing: whoever found it open does not know the password.
    await page.fill('#totp-password', 'something else');
    await press(page, '添加验证器');
    expect(await page.locator('.me-secret').count()).toBe(0);
    await page.fill('#totp-password', PASSWORD);
    await press(page, '添加验证器');
    secret = (await page.locator('.me-secret').innerText()).replaceAll(' ', '');
    await page.fill('#code', '000000');
    await press(page, '核对并启用');
    expect(await page.locator('.me-secret').innerText()).not.toBe('');
    await page.fill('#code', codeAt(secret, desk.clock));
    await press(page, '核对并启用');
    expect(await page.getByRole('status').innerText()).toContain('验证器已添加');
    expect((await page.goto(`${url}/desk/admin/system`))?.status()).toBe(200);
  }));

test('without JavaScript: signing in takes the password, then the code, and leads to the page that was asked for', () =>
  visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/desk/search?q=青河`);
    await page.fill('#account', 'system.one');
    await page.fill('#password', PASSWORD);
    await press(page, '登录');
    expect(await heading(page)).toBe('再确认一次');
    // The code that added it is used up.
    await page.fill('#code', codeAt(secret, desk.clock));
    await press(page, '确认');
    expect(await page.locator('.field-error').innerText()).toContain('不对');
    desk.clock.advance(30_000);
    await page.fill('#code', codeAt(secret, desk.clock));
    await press(page, '确认');
    expect(await heading(page)).toBe('搜索“青河”');
    await press(page, '退出');
    expect(await page.locator('.notice--done').innerText()).toBe('已退出');
    await page.goto(`${url}/desk`);
    expect(await heading(page)).toBe('登录工作台');
  }));

test('a passkey is added and signs in alone; ended elsewhere, the session is over here', () =>
  visit({}, async (page) => {
    await page.goto(securityLink);
    await setPassword(page);
    const client = await page.context().newCDPSession(page);
    await client.send('WebAuthn.enable');
    await client.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.fill('#name', '试验钥匙');
    await page.fill('#passkey-password', PASSWORD);
    await press(page, '添加通行密钥');
    await page.locator('.me-passkey', { hasText: '试验钥匙' }).waitFor();
    await press(page, '退出');
    await press(page, '用通行密钥登录');
    await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
    expect((await page.goto(`${url}/desk/admin/security`))?.status()).toBe(200);
    // The same person on another device ends this one.
    const session = (await desk.ground.signIn.sessionsOf(await accountOf('security.one')))[0];
    if (session === undefined) throw new Error('There is a session');
    expect(session.factors).toEqual(['passkey']);
    await desk.ground.signIn.endSession(session, session.id, { address: '', browser: '' });
    await page.reload();
    expect(await heading(page)).toBe('登录工作台');
  }));

test('a role that is given opens its pages at once, one that is taken shuts them, and the rail follows', async () => {
  const { agency } = await accountOf('system.one');
  const officer = await officerCalled(desk.ground.database, agency, { account: 'changing.one', name: '示例换岗人' });
  const invited = await desk.ground.signIn.invite({ by: null, account: officer, origin: null });
  if (!invited.ok) throw new Error(invited.reason.kind);
  await visit({}, async (page) => {
    await page.goto(`${url}/invitation?token=${invited.value.token}`);
    await setPassword(page);
    const rail = () => page.locator('.desk-rail a').allInnerTexts();
    const read = async () => ({
      status: (await page.goto(`${url}/desk/admin/security`))?.status(),
      rail: await rail(),
    });
    expect((await read()).status).toBe(403);
    expect(await page.locator('.problem-words').innerText()).toContain('安全管理员');
    expect(await rail()).not.toContain('角色和权限');
    await act(officer, {
      kind: 'give_role',
      role: 'security_administrator',
      section: null,
      on: desk.clock.today(),
      until: null,
    });
    // The role demands a second factor: the page says so and nothing else.
    expect((await read()).status).toBe(403);
    expect(await heading(page)).toBe('先添加第二步验证');
    expect(await rail()).toContain('角色和权限');
    await act(officer, { kind: 'take_role', role: 'security_administrator', section: null, on: desk.clock.today() });
    expect((await read()).rail).not.toContain('角色和权限');
    expect(await heading(page)).toBe('没有权限');
  });
});

test('the keys move among rows and to the search box, never while somebody types or a Chinese word is being written', () =>
  visit({}, async (page) => {
    await signIn(page, 'changing.one');
    await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
    const focused = () => page.evaluate('document.activeElement?.textContent || document.activeElement?.name');
    await page.keyboard.press('j');
    expect(await focused()).toBe('添加第二步验证');
    await page.keyboard.press('a');
    expect(await focused()).toBe('添加');
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.keyboard.type('j?/');
    expect(await page.inputValue('.desk-search input')).toBe('j?/');
    await page.keyboard.press('Escape');
    await page.evaluate(
      "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, isComposing: true }))",
    );
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.goto(`${url}/desk/me`);
    await press(page, '关闭按键');
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    expect(await page.locator('.key-line').count()).toBe(0);
  }));

test('the pages before and behind sign-in are free of barriers in light, dark and large text, and never slide sideways', () =>
  visit(STILL, async (page) => {
    const look = async (name: string): Promise<void> => {
      expect([name, await barriersInEveryMode(page)]).toEqual([name, []]);
      expect([name, await slides(page)]).toEqual([name, []]);
      await page.emulateMedia({ colorScheme: 'light' });
    };
    await page.goto(`${url}/desk/sign-in`);
    await press(page, '登录');
    await look('sign-in with errors');
    await signIn(page, 'changing.one');
    await page.getByRole('heading', { name: '待办', level: 1 }).waitFor();
    await look('to do');
    await page.goto(`${url}/desk/me?done=keys`);
    await look('my account');
    await press(page, '添加验证器');
    await look('an authenticator');
    await page.goto(`${url}/desk/search?q=青河`);
    await look('search');
    await page.goto(`${url}/desk/admin/security`);
    await look('refused');
  }));

async function accountOf(account: string): Promise<Account> {
  const found = await desk.ground.database.read((transaction) => officerByAccount(transaction, account));
  if (found === null) throw new Error(account);
  return found;
}

async function act(account: Account, change: OfficerChange): Promise<void> {
  const request = { ...account, key: randomUUID(), actor: 'setup', algorithm: 'sha256', isSmall: false } as const;
  const done = await changeOfficer(desk.ground.database, request, change);
  if (!done.ok) throw new Error(JSON.stringify(done.reason));
}
