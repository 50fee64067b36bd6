import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers, barriersInEveryMode, sidewaysSlide, slides, STILL } from './accessibility.ts';
import { SAMPLES } from './site.ts';
import { addUp, OWN, REPORTS } from './sums.ts';
import { site, upload, visit } from './visit.ts';

const CASE =
  '2024-09-06.received.in_person~2024-09-12.consultation_sent.third_party.A~2024-09-18.consultation_sent.co_maker.B';

const PAGES: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ['upload', (page) => page.goto(`${site.url}/check`)],
  ['upload with an error', (page) => upload(page, [SAMPLES.unreadable])],
  ['result', (page) => upload(page, [SAMPLES.wrong], [SAMPLES.previous])],
  [
    'several results',
    async (page) => {
      await upload(page, [SAMPLES.wrong, SAMPLES.unreadable, SAMPLES.clean]);
      await page.locator('.report-details summary').first().click();
    },
  ],
  ['adding up', (page) => page.goto(`${site.url}/consolidate`)],
  ['adding up with an error', (page) => addUp(page, [])],
  [
    'a sum',
    async (page) => {
      await addUp(page, REPORTS, { own: OWN });
      await page.locator('.row-members summary').first().click();
    },
  ],
  ['rules', (page) => page.goto(`${site.url}/check/rules`)],
  ['home', (page) => page.goto(site.url)],
  ['clock, first visit', (page) => page.goto(`${site.url}/clock`)],
  [
    'clock',
    async (page) => {
      await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30&edit=1`);
      await page.locator('summary').first().click();
    },
  ],
  [
    'clock with warnings',
    (page) => page.goto(`${site.url}/clock?c=2024-07-05.received.fax.2024-07-08~2024-08-22.extended.30&add=replied`),
  ],
  ['clock with errors', (page) => page.goto(`${site.url}/clock?first_type=received&first_channel=fax&first_on=x`)],
  ['parts', (page) => page.goto(`${site.url}/parts`)],
  ['no such page', (page) => page.goto(`${site.url}/nowhere`)],
];

describe.each(PAGES)('%s', (_, open) => {
  test('is free of barriers that axe knows, light, dark and in large text, and never slides sideways from 320 px up', () =>
    visit(STILL, async (page) => {
      await open(page);
      expect(await barriersInEveryMode(page)).toEqual([]);
      expect(await slides(page)).toEqual([]);
    }));
});

test('pages that the server sends in large text are free of barriers by every rule', () =>
  visit({ elder: true, colorScheme: 'dark', reducedMotion: 'reduce' }, async (page) => {
    for (const path of ['/', '/check', '/check/example', '/clock', '/consolidate', '/screen', '/parts']) {
      await page.goto(`${site.url}${path}`);
      expect(await barriers(page)).toEqual([]);
    }
  }));

test('the clock in English is free of barriers and does not slide', () =>
  visit({ locale: 'en-GB', viewport: { width: 320, height: 800 } }, async (page) => {
    for (const path of ['/', '/clock', `/clock?c=${CASE}&add=extended`, '/clock?c=2026-12-08.received.in_person']) {
      await page.goto(`${site.url}${path}`);
      expect(await sidewaysSlide(page)).toBeLessThanOrEqual(0);
      expect(await barriers(page)).toEqual([]);
    }
  }));

test('the English pages are free of barriers and do not slide', () =>
  visit({ locale: 'en-GB', viewport: { width: 320, height: 800 } }, async (page) => {
    await page.goto(`${site.url}/check/example`);
    expect(await page.locator('.finding').count()).toBe(4);
    expect(await sidewaysSlide(page)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  }));
