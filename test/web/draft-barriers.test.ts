import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { held, reportFile } from '../builders/report-files.ts';
import { barriers, barriersInEveryMode, sidewaysSlide, slides, STILL } from './accessibility.ts';
import { realSite, walkThrough } from './real-program.ts';

const RECEIVED = 'table3/received_this_year/natural_person';
const TOTAL = 'table3/received_this_year/total';
const LAST = 'table3/carried_forward_to_next_year';

async function openEmpty(page: Page): Promise<void> {
  await page.goto(`${realSite.url}/check/draft`);
  await page.locator('#agency').fill('青河区示例局');
  await page.locator('form[action="/check/draft/empty"] button').click();
  await page.locator('form[data-draft]').waitFor();
}

async function openMended(page: Page): Promise<void> {
  await page.goto(`${realSite.url}/check`);
  const wrong = reportFile({ [RECEIVED]: '22', [TOTAL]: '23', 'table2/art20_1.normative_documents/in_force': '' });
  await page.setInputFiles('#file', [held('年报2023.docx', wrong)]);
  await page.setInputFiles('#previous', [held('年报2022.docx', reportFile({ [`${LAST}/total`]: '2' }, 2022))]);
  await page.locator('.upload form button.button--main').click();
  await page.locator('.mend-here button').click();
  await page.locator('form[data-draft]').waitFor();
  await page.locator('button[value^="fix/"]').first().click();
  await page.locator('.draft-changes').waitFor();
  await page.locator('.note summary').first().click();
}

async function openLastYear(page: Page): Promise<void> {
  await page.goto(`${realSite.url}/check/draft`);
  const lastYear = reportFile({ [`${LAST}/natural_person`]: '2', [`${LAST}/total`]: '2' }, 2022);
  await page.setInputFiles('input[name=last-year]', [held('年报2022.docx', lastYear)]);
  await page.locator('form[action="/check/draft/last-year"] button').last().click();
  await page.locator('form[data-draft]').waitFor();
  await page.locator('.last-year-text summary').first().click();
}

/** A page so long is looked at for minutes: the fullest one in every mode, each other in one. */
const PAGES: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<unknown>,
  look: (page: Page) => Promise<string[]>,
])[] = [
  ['where a draft begins', (page) => page.goto(`${realSite.url}/check/draft`), barriersInEveryMode],
  [
    'where a draft begins, with an error',
    async (page) => {
      await page.goto(`${realSite.url}/check/draft`);
      await page.locator('form[action="/check/draft/saved"] button').last().click();
      await page.locator('.error-summary').waitFor();
    },
    barriers,
  ],
  ['an empty form', openEmpty, barriers],
  ['a report being mended', openMended, barriersInEveryMode],
  ["a draft from last year's report", openLastYear, barriersInEveryMode],
  [
    'a draft without a year',
    async (page) => {
      await openEmpty(page);
      await page.locator('#year').fill('');
      await page.locator('button[value="take/docx"]').click();
      await page.locator('.error-summary').waitFor();
    },
    barriersInEveryMode,
  ],
];

describe.each(PAGES)('%s', (_, open, look) => {
  test('is free of barriers that axe knows, and never slides sideways from 320 px up', () =>
    walkThrough(STILL, async (page) => {
      await open(page);
      expect(await look(page)).toEqual([]);
      expect(await slides(page)).toEqual([]);
    }));
});

test('in English too there is no barrier and nothing slides; what was typed goes along when the language is changed', () =>
  walkThrough({ viewport: { width: 320, height: 800 } }, async (page) => {
    await openEmpty(page);
    await page.locator(`input[name="${RECEIVED}"]`).fill('5');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    expect(await page.locator(`input[name="${RECEIVED}"]`).inputValue()).toBe('5');
    expect(await sidewaysSlide(page)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  }));

describe('keyboard alone', () => {
  const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.name');

  test('cells are moved through as in a spreadsheet, Esc gives the old figure back, n and p go from finding to finding', () =>
    walkThrough({}, async (page) => {
      await openEmpty(page);
      await page.locator(`input[name="${RECEIVED}"]`).focus();
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('table3/carried_over_from_last_year/natural_person');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(RECEIVED);
      await page.keyboard.type('99');
      await page.keyboard.press('Escape');
      expect(await page.locator(`input[name="${RECEIVED}"]`).inputValue()).toBe('12');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('table3/received_this_year/business_enterprise');
      await page.keyboard.type('0');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe(RECEIVED);
      await page.keyboard.press('n');
      expect(await page.locator('.finding--current').count()).toBe(1);
      expect(await page.locator(`input[name="${RECEIVED}"]`).inputValue()).toBe('12');
    }));

  test('from the top of the page to a figure, filled in, checked and taken away', () =>
    walkThrough({}, async (page) => {
      await openEmpty(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const pressTo = async (selector: string) => {
        for (let presses = 0; presses < 400; presses += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(`document.activeElement.matches('${selector}')`)) return;
        }
        throw new Error(`the keyboard does not reach ${selector}`);
      };
      await pressTo('[data-figure]');
      await page.keyboard.type('3');
      await pressTo('[value="take/json"]');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(/\.json$/u);
    }));
});

describe('while somebody types', () => {
  test('a finding is said to be mended, a new one comes up, and the count follows', () =>
    walkThrough({}, async (page) => {
      await page.goto(`${realSite.url}/check`);
      await page.setInputFiles('#file', [held('年报2023.docx', reportFile({ [TOTAL]: '3' }))]);
      await page.locator('.upload form button.button--main').click();
      await page.locator('.mend-here button').click();
      await page.locator('form[data-draft]').waitFor();
      await page.locator(`input[name="${TOTAL}"]`).fill('0');
      await expect.poll(() => page.locator('[data-live-status]').innerText()).toContain('现在没有错误');
      expect(await page.locator('.finding--mended').count()).toBe(2);
      expect(await page.locator(`[id="cell-${TOTAL}"]`).innerText()).toContain('原为 3');
      await page.locator('input[name="table4/reconsideration.upheld"]').fill('2');
      await expect.poll(() => page.locator('[data-fresh-findings]').innerText()).toContain('总计 0，差 2');
      expect(await page.locator('[id="cell-table4/reconsideration.total"]').innerText()).toContain('和 2');
      expect(await page.locator('[data-live-status]').innerText()).toContain('现在 1 处错误');
    }));

  test('what the page says agrees with what the server says of the same figures', () =>
    walkThrough({}, async (page) => {
      await openMended(page);
      for (const [address, typed] of [
        [RECEIVED, '7'],
        ['table3/outcome.total/other_org', '无'],
        ['table4/litigation_direct.pending', '１'],
        ['table2/art20_5.administrative_licence/decisions', ''],
      ] as const) {
        await page.locator(`input[name="${address}"]`).fill(typed);
      }
      await expect.poll(() => page.locator('[data-live-status] .lamp').count()).toBe(2);
      await page.waitForTimeout(300);
      const live = await page.locator('[data-live-status]').innerText();
      await page.getByRole('button', { name: '重新核对' }).click();
      await expect.poll(() => page.locator('[data-live-status]').innerText()).toBe('');
      const errors = await page.locator('.verdict .lamp--red').innerText();
      const warnings = await page.locator('.verdict .lamp--amber').innerText();
      expect(live.replaceAll(/\s+/gu, ' ')).toBe(`现在 ${errors} ${warnings}`);
    }));

  test('nobody leaves with what is not saved without being asked', () =>
    walkThrough({}, async (page) => {
      await openEmpty(page);
      const asked: string[] = [];
      page.on('dialog', (dialog) => asked.push(dialog.type()));
      await page.locator(`input[name="${RECEIVED}"]`).pressSequentially('5');
      await page.goto(`${realSite.url}/check`);
      expect(asked).toEqual(['beforeunload']);
    }));
});
