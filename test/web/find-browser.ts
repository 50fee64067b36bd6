import { chromium } from 'playwright-core';
import { findProgram } from '../builders/on-path.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where browsers stand that are not on the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that the page tests drive: `CHROMIUM_PATH`, else an installed chromium, chrome or edge, else Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  return given || findProgram(NAMES, [...PLACES, chromium.executablePath()]);
}

// The set-up asks on the command line, by exit status.
if (import.meta.main) process.exitCode = findBrowser() === null ? 1 : 0;
