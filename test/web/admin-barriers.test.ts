import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/web/index.ts';
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
];

test.each(PAGES)('%s meets no barrier in %s, in any mode, and nothing slides sideways', async (who, _, pathOf) => {
  const context = await browser.newContext({ locale: 'zh-CN', ...STILL });
  await context.addCookies([{ name: 'gongkai', value: district.as(who).token, url: listening.url }]);
  const page = await context.newPage();
  await page.goto(`${listening.url}${pathOf(district)}`);
  const found = [...(await barriersInEveryMode(page)), ...(await slides(page))];
  await context.close();
  expect(found).toEqual([]);
});
