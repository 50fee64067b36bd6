import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './accessibility.ts';
import { checkFiles, LISTED_RULES } from '../../src/annual-report/index.ts';
import type { Listening } from '../../src/web/index.ts';
import { ofdOf } from '../builders/ofd.ts';
import { paperOf } from '../builders/paper.ts';
import { typstPdfOf } from '../builders/pdf/typst.ts';
import { printTable2, printTable3, printTable4, reportAround, tableOf } from '../builders/report-grids.ts';
import { addressesOf, formNamed, textsOf } from '../builders/whole-report.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';

const FORM = formNamed('2021');
const FIGURES = {
  ...Object.fromEntries(addressesOf(FORM).map((address) => [address, 0])),
  'table3/received_this_year/natural_person': 17,
  'table3/received_this_year/total': 18,
  'table3/outcome.disclosed/natural_person': 17,
  'table3/outcome.disclosed/total': 17,
  'table3/outcome.total/natural_person': 17,
  'table3/outcome.total/total': 17,
  'table4/litigation_direct.upheld': 2,
};
const TEXTS = textsOf(FIGURES);
const PDF = typstPdfOf(
  reportAround({
    table2: [tableOf(printTable2(FORM, TEXTS))],
    table3: [tableOf(printTable3(FORM, TEXTS))],
    table4: [tableOf(printTable4(FORM, TEXTS))],
  }),
);

let browser: Browser;
let site: Listening;
let ofd: Uint8Array;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), openSite({ checkFiles, rules: LISTED_RULES })]);
  ofd = ofdOf((await paperOf(PDF, '年报.pdf')).pages ?? []);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Checks files and looks at the answer; nothing that the policy of the site forbids may be asked for. */
async function checked(
  files: Readonly<Record<string, Uint8Array>>,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) faults.push(line.text());
  });
  await page.goto(`${site.url}/check`);
  const held = Object.entries(files).map(([name, bytes]) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  }));
  await page.setInputFiles('#file', held);
  await page.getByRole('button', { name: '开始检查' }).click();
  await page.locator('.result-head').waitFor();
  await look(page);
  await context.close();
  expect(faults).toEqual([]);
}

describe.each([
  ['a PDF', '年报.pdf', () => PDF],
  ['an OFD', '年报.ofd', () => ofd],
])('%s', (_, name, bytes) => {
  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('each finding leads to its box on the paper, and the box back to it: %s', async (__, javaScriptEnabled) =>
    checked({ [name]: bytes() }, { javaScriptEnabled }, async (page) => {
      const finding = page.locator('[data-finding]', { hasText: '总计 18' }).first();
      const link = finding.getByRole('link', { name: /看原件第 \d 页/ });
      const target = (await link.getAttribute('href'))?.slice(1) ?? '';
      await link.click();
      const box = page.locator(`[id="${target}"]`);
      expect(await box.getAttribute('aria-label')).toMatch(/^发现 \d，错误：看说明$/);
      const seen = await box.boundingBox();
      expect(seen !== null && seen.y > 0 && seen.y < 900).toBe(true);
      await box.click();
      expect(page.url()).toContain(`#${await finding.getAttribute('id')}`);
    }),
  );

  test('the box lies over the figure that the finding is about', async () =>
    checked({ [name]: bytes() }, {}, async (page) => {
      const box = page.locator('.page-mark--wrong.page-mark--error').first();
      const number = await box.getAttribute('data-page-mark');
      expect(
        await page.locator('.finding', { hasText: '总计 18' }).first().locator('.finding-number').innerText(),
      ).toContain(number);
      const frame = await box.boundingBox();
      const figures = await page.locator('.page-picture-text text').filter({ hasText: /^18$/ }).all();
      const places = await Promise.all(figures.map((figure) => figure.boundingBox()));
      const inside = places.filter(
        (place) =>
          place !== null &&
          frame !== null &&
          place.x >= frame.x &&
          place.x + place.width <= frame.x + frame.width &&
          place.y + place.height / 2 >= frame.y &&
          place.y + place.height / 2 <= frame.y + frame.height,
      );
      expect(inside).toHaveLength(1);
    }));
});

test.each([
  ['light, 1280', { colorScheme: 'light' as const }],
  ['dark, 390', { colorScheme: 'dark' as const, viewport: { width: 390, height: 800 } }],
])('the paper is free of barriers that axe knows: %s', async (_, options) =>
  checked({ '年报.pdf': PDF }, options, async (page) => {
    expect(await barriers(page, 'all', '.originals')).toEqual([]);
  }),
);

test('a page with the paper does not slide sideways, from 320 px up', async () =>
  checked({ '年报.pdf': PDF }, {}, async (page) => {
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
    }
  }));

test('pages without a finding are left out, and that is said; several reports show none', async () => {
  await checked({ '年报.pdf': PDF }, {}, async (page) => {
    const pages = await page.locator('.page-picture').count();
    const { pages: all = [] } = await paperOf(PDF, '年报.pdf');
    const rest = all.length - pages;
    expect(await page.locator('.originals-rest').allInnerTexts()).toEqual(
      rest === 0 ? [] : [`其余 ${rest} 页没有发现，没有画出`],
    );
  });
  await checked({ '甲.pdf': PDF, '乙.ofd': ofd }, {}, async (page) => {
    expect(await page.locator('.page-picture').count()).toBe(0);
    expect(await page.locator('.originals').count()).toBe(2);
  });
});
