import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser } from './browser.ts';

let program: ChildProcess;
let browser: Browser;
let url = '';
let home = '';

/** The program as people start it, with its real engine, for all tests of a file. */
export const realSite = {
  get url(): string {
    return url;
  },
  /** The only folder the program could leave anything in. */
  get home(): string {
    return home;
  },
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'gongkai-home-'));
  program = spawn(process.execPath, [join(process.cwd(), 'dist/main.js'), 'serve', '--tools', '--port', '0'], {
    cwd: home,
    env: { ...process.env, HOME: home, TMPDIR: home, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise((resolve) => {
    program.stdout?.on('data', (chunk) => {
      const said = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(chunk))?.[0];
      if (said) resolve(said);
    });
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  program.kill('SIGTERM');
  await rm(home, { recursive: true });
});

/** A page of its own for each walk, in Chinese unless said; no fault of a script and no breach of the policy may happen on it. */
export async function walkThrough(
  options: BrowserContextOptions & { elder?: boolean; olderBrowser?: boolean },
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const { elder = false, olderBrowser = false, ...rest } = options;
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...rest });
  if (elder) await context.addCookies([{ name: 'mode', value: 'elder', url }]);
  // What Chromium 86 does not have.
  if (olderBrowser) {
    await context.addInitScript(
      'delete Array.prototype.at; delete Array.prototype.findLast; delete Array.prototype.toSorted; delete Object.hasOwn; delete String.prototype.at',
    );
  }
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) faults.push(line.text());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await walk(page);
  await context.close();
  expect(faults).toEqual([]);
}
