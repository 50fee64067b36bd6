import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_CONTACT } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { listen, type Listening } from '../../src/web/index.ts';
import { change } from '../database/bodies.ts';
import { barriersInEveryMode, slides, STILL } from './accessibility.ts';
import { openDistrict, PEOPLE, type District } from './admin-site.ts';
import { openBrowser } from './browser.ts';

let district: District;
let browser: Browser;
let listening: Listening;

beforeAll(async () => {
  [browser, district] = await Promise.all([openBrowser(), openDistrict()]);
  listening = await listen(district.site, { port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await browser.close();
  await listening.close();
  await district.close();
});

const PAGES: readonly (readonly [keyof typeof PEOPLE, string, (of: District) => string])[] = [
  ['xitong', 'the tree of bodies', ({ government }) => `/desk/admin/system?under=${government}`],
  ['xitong', 'a sheet to fill in', ({ bureau }) => `/desk/admin/system/bodies/${bureau}/acts/identify`],
  ['shenji', 'the audit log', () => '/desk/admin/audit'],
  ['zhuguan', 'the bodies it supervises', () => '/desk/district'],
];

const openAs = async (who: keyof typeof PEOPLE, path: string, more: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'zh-CN', ...STILL, ...more });
  await context.addCookies([{ name: 'gongkai', value: district.as(who).token, url: listening.url }]);
  const page = await context.newPage();
  await page.goto(`${listening.url}${path}`);
  return page;
};

test.each(PAGES)('%s meets no barrier in %s, in any mode, and nothing slides sideways', async (who, _, pathOf) => {
  const page = await openAs(who, pathOf(district));
  const found = [...(await barriersInEveryMode(page)), ...(await slides(page))];
  await page.context().close();
  expect(found).toEqual([]);
});

test('without JavaScript: a competent department sees what each body still owes its guide, and after that those alone', async () => {
  const page = await openAs('zhuguan', '/desk/district', { javaScriptEnabled: false });
  const lines = page.locator('.record-table tbody tr');
  expect(await page.locator('.desk-rail [aria-current]').innerText()).toBe('所监督的机关');
  expect(await lines.count()).toBe(1);
  expect(await lines.innerText()).toContain('缺：机构名称、办公地址、办公时间、联系电话');
  expect(await lines.innerText()).toContain('1 人');
  await page.locator('[name=gaps]').check();
  await page.getByRole('button', { name: '查看' }).click();
  expect(page.url()).toContain('?gaps=yes');
  expect(await lines.count()).toBe(1);
  const contact = { office: '示例办公室', address: '示例路1号', hours: '工作日 9:00—17:00', phone: '0000-000 0002' };
  await change(district.database, district.bureau, [
    { kind: 'change_contact', contact: { ...NO_CONTACT, ...contact }, on: day('2026-03-10') },
  ]);
  await page.reload();
  expect(await page.locator('.empty').innerText()).toContain('都齐全');
  await page.getByRole('link', { name: '查看全部' }).click();
  expect(await lines.innerText()).toMatch(/齐全\s+0000-000 0002\s+1 人/u);
  await page.context().close();
});

test('on paper a list stays a table, and where colours are forced the place where one is stays marked', async () => {
  const page = await openAs('xitong', '/desk/admin/system', { forcedColors: 'active' });
  const border = (selector: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).borderLeftWidth`);
  expect([await border('.desk-rail [aria-current]'), await border('.desk-rail a:not([aria-current])')]).toEqual([
    '3px',
    '0px',
  ]);
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.record-table thead').isVisible()).toBe(true);
  expect(await page.locator('.filter-bar').isVisible()).toBe(false);
  await page.context().close();
});
