import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Listening, NamedFile } from '../../src/web/index.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';

let browser: Browser;
let listening: Listening;

/** The site under test, open for all tests of a file. */
export const site = {
  get url(): string {
    return listening.url;
  },
};

beforeAll(async () => {
  [browser, listening] = await Promise.all([openBrowser(), openSite()]);
});

afterAll(async () => {
  await browser.close();
  await listening.close();
});

/** A page of its own for each test, in Chinese unless said. */
export async function visit(
  options: BrowserContextOptions & { elder?: boolean },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { elder = false, ...rest } = options;
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...rest });
  if (elder) await context.addCookies([{ name: 'mode', value: 'elder', url: site.url }]);
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

export const held = ({ name, bytes }: NamedFile) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

export async function upload(
  page: Page,
  files: readonly NamedFile[],
  previous: readonly NamedFile[] = [],
): Promise<void> {
  await page.goto(`${site.url}/check`);
  await page.setInputFiles('#file', files.map(held));
  await page.setInputFiles('#previous', previous.map(held));
  await page.getByRole('button', { name: '开始检查' }).click();
  await page.locator('.result-head, .error-summary').first().waitFor();
}
