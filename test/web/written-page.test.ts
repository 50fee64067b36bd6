import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, barriersInEveryMode } from './accessibility.ts';
import { documentOf } from '../../src/annual-report/index.ts';
import { writeDocument } from '../../src/platform/documents/index.ts';
import { figuresOfItsOwn, formNamed, readingOfFigures } from '../builders/whole-report.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A whole report as a page, as `convert` writes it. */
async function pageOf(edition: '2019' | '2021'): Promise<string> {
  const { report } = readingOfFigures(edition, figuresOfItsOwn(formNamed(edition)), {
    title: '青河区工业和信息化局2023年政府信息公开工作年度报告',
    agency: '青河区工业和信息化局',
    opening: '本报告的统计期限为2023年1月1日至2023年12月31日。',
    closing: '青河区工业和信息化局\n2024年1月20日',
    sections: { overview: '（一）主动公开\n公开政府信息35条。', problems: '公开还不够细。', other_matters: '无。' },
  });
  return new TextDecoder().decode(await writeDocument(documentOf(report), 'html'));
}

async function open(html: string, width: number, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(html);
  await look(page);
  await context.close();
  expect(asked).toEqual([]);
}

describe.each(['2019', '2021'] as const)('a report of the form of %s as a page', (edition) => {
  test('is free of barriers that axe knows', async () => {
    await open(await pageOf(edition), 1280, async (page) => {
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('on a phone only the tables slide, each in its own box that the keyboard reaches', async () => {
    await open(await pageOf(edition), 390, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      const boxes = page.getByRole('region');
      expect(await boxes.count()).toBe(3);
      for (const box of await boxes.all()) {
        await box.focus();
        expect(await box.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
        await page.keyboard.press('End');
      }
      await boxes.nth(1).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => boxes.nth(1).evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
    });
  });

  test('put into the column of a site, it keeps its looks to itself', async () => {
    const [article = ''] = /<article[\s\S]*<\/article>/u.exec(await pageOf(edition)) ?? [];
    const site = `<!DOCTYPE html><html lang="zh-CN"><title>示例</title><h1>本站</h1><p id="own">本站文字</p><table id="t"><td>格</td></table>`;
    const looks = `['#own', '#t td'].map((part) => { const { font, border, textIndent } = getComputedStyle(document.querySelector(part)); return [font, border, textIndent]; })`;
    let alone: unknown;
    await open(site, 1280, async (page) => {
      alone = await page.evaluate(looks);
    });
    await open(`${site}${article}`, 1280, async (page) => {
      expect(await page.evaluate(looks)).toEqual(alone);
      expect(await page.locator('article table').count()).toBe(3);
      expect(await page.evaluate(`getComputedStyle(document.querySelector('article td')).borderTopStyle`)).toBe(
        'solid',
      );
    });
  });

  test('is printed on A4 with its tables whole in width', async () => {
    await open(await pageOf(edition), 1280, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 590, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(590);
    });
  });
});

test('barriers are seen where they are: by every rule, in every mode, in one part alone', async () => {
  const page =
    '<!doctype html><html lang="zh"><title>页</title><main><h1>页</h1><p id="pale">白底淡字</p><button></button></main><style>#pale{color:#ddd}@media (prefers-color-scheme:dark){body{background:#000}#pale{color:#222}}button{width:9px;height:9px;padding:0}</style></html>';
  await open(page, 390, async (shown) => {
    const rulesOf = (found: readonly string[]) => found.map((one) => one.slice(0, one.indexOf(': <'))).toSorted();
    expect(rulesOf(await barriers(shown, 'all', '#pale'))).toEqual(['color-contrast']);
    expect(rulesOf(await barriersInEveryMode(shown))).toEqual([
      'button-name',
      'color-contrast',
      'dark: color-contrast',
      '长者模式: color-contrast',
    ]);
  });
});
