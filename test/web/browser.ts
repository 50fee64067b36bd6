import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Opens the browser that the page tests drive; fails with one sentence that names the ways when there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('The page tests need a browser: install chromium, chrome or edge, or name one in CHROMIUM_PATH');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
