import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, SAMPLES } from './site.ts';
import { held, site, upload, visit } from './visit.ts';

/** Whether the point in the middle of an element shows that element, and not something over it. */
const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const seen = element.ownerDocument.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return seen !== null && (element === seen || element.contains(seen));
  });

const CELL = '[id="cell-table3/received_this_year/natural_person"]';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a report goes in and its findings come out, each leading to its cell', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await upload(page, [SAMPLES.wrong], [SAMPLES.previous]);
      expect(await page.locator('h1').innerText()).toBe('青河区样例局 2023\u00a0年报');
      expect(await page.locator('.verdict .lamp').allInnerTexts()).toEqual(['2 处错误', '1 处提醒', '1 处注意']);
      expect(await page.locator('.finding-number').allTextContents()).toEqual(['发现 1', '发现 2', '发现 3', '发现 4']);
      await page.getByRole('link', { name: '看这 4 格' }).click();
      expect(await isInSight(page, CELL)).toBe(true);
    }));

  test('a finding about the text leads to the marked phrase', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await upload(page, [SAMPLES.wrong]);
      expect(await page.locator('mark').allInnerTexts()).toEqual(['全年收到申请 21 件3']);
      await page.getByRole('link', { name: '看正文' }).click();
      expect(await isInSight(page, 'mark')).toBe(true);
    }));

  test('nothing chosen: the summary has the focus and leads to the field', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/check`);
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.locator('.error-summary').waitFor();
      expect(await page.title()).toMatch(/^有错：/);
      expect(
        await page.locator('.error-summary').evaluate((summary) => summary === summary.ownerDocument.activeElement),
      ).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('#file').evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
    }));

  test('a file that cannot be read is said, and the field is marked as wrong', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await upload(page, [SAMPLES.unreadable]);
      expect(await page.getByRole('alert').innerText()).toContain('“坏文件.docx”不完整或已损坏');
      expect(await page.locator('#file').getAttribute('aria-invalid')).toBe('true');
    }));

  test('several files give a table first; each opens below', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await upload(page, [SAMPLES.clean, SAMPLES.unreadable, SAMPLES.two]);
      expect(await page.locator('.summary-table tbody tr').count()).toBe(4);
      expect(await page.locator('.report-details').count()).toBe(3);
      await page.locator('.report-details summary').nth(1).click();
      await page.locator('.report-details').nth(1).getByRole('link', { name: '看这 4 格' }).click();
      expect(await isInSight(page, '[id="r2-cell-table3/received_this_year/natural_person"]')).toBe(true);
    }));

  test('the real example needs no file', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/check`);
      await page.getByRole('link', { name: '看一份真实的例子' }).click();
      await page.locator('.result-head').waitFor();
      expect(await page.locator('.finding').count()).toBe(4);
    }));
});

describe('keyboard alone', () => {
  test('from the top of the page to the first finding, and on with n and p', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/check`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('file');
      await page.setInputFiles('#file', [held(SAMPLES.wrong)]);
      for (let presses = 0; presses < 8; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate('document.activeElement.type')) === 'submit') break;
      }
      await page.keyboard.press('Enter');
      await page.locator('.result-head').waitFor();
      await page.keyboard.press('n');
      await page.keyboard.press('n');
      expect(await page.locator('.finding--current').getAttribute('id')).toBe('finding-2');
      expect(await page.locator('.figure-cell--current').count()).toBe(1);
      await page.keyboard.press('p');
      expect(await page.locator('.figure-cell--current').count()).toBe(4);
      await page.keyboard.press('Escape');
      expect(await page.locator('.finding--current').count()).toBe(0);
    }));

  test('the keys can be switched off', () =>
    visit({}, async (page) => {
      await upload(page, [SAMPLES.wrong]);
      await page.getByLabel(/n、p 键/).uncheck();
      await page.keyboard.press('n');
      expect(await page.locator('.finding--current').count()).toBe(0);
    }));

  test('on a phone the key brings the cell out from behind the row label', () =>
    visit({ viewport: { width: 390, height: 800 } }, async (page) => {
      await upload(page, [SAMPLES.wrong]);
      await page
        .locator('.slide-box')
        .nth(1)
        .evaluate((box) => (box.scrollLeft = 400));
      await page.keyboard.press('n');
      expect(await isInSight(page, CELL)).toBe(true);
    }));
});

describe('files chosen', () => {
  test('are listed with their sizes, add up, and can be taken out again', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/check`);
      await page.setInputFiles('#file', [held(SAMPLES.wrong)]);
      await page.setInputFiles('#file', [held(SAMPLES.clean)]);
      const zone = page.locator('.file-drop--zone');
      expect(await zone.locator('.file-name').allInnerTexts()).toEqual([SAMPLES.wrong.name, SAMPLES.clean.name]);
      expect(await zone.locator('.file-size').first().innerText()).toBe('1 KB');
      await zone.getByRole('button', { name: `移除 ${SAMPLES.wrong.name}` }).click();
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.locator('.result-head').waitFor();
      expect(await page.locator('h1').innerText()).toContain('白石区样例局');
    }));

  test('can be dropped anywhere on the place', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/check`);
      const data = await page.evaluateHandle(
        `(() => { const data = new DataTransfer(); data.items.add(new File(['wrong'], '拖来.txt')); return data; })()`,
      );
      await page.dispatchEvent('.file-drop--zone', 'drop', { dataTransfer: data });
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.locator('.result-head').waitFor();
      expect(await page.locator('.breadcrumb').innerText()).toContain('拖来.txt');
    }));

  test('that are too large are said before they are sent', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/check`);
      await page.setInputFiles('#file', [
        { name: '大.docx', mimeType: 'x/y', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) },
      ]);
      expect(await page.locator('.field-error').innerText()).toContain('“大.docx”超过 20 MB');
      await page.getByRole('button', { name: '开始检查' }).click();
      expect(page.url()).toBe(`${site.url}/check`);
      expect(await page.locator('button.button--main').innerText()).toBe('开始检查');
    }));

  test('that are too large are said after they were sent, where no script runs', () =>
    visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}/check`);
      const large = { mimeType: 'x/y', buffer: Buffer.alloc(33 * 1024 * 1024) };
      await page.setInputFiles('#file', [{ name: '一.docx', ...large }]);
      await page.setInputFiles('#previous', [{ name: '二.docx', ...large }]);
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.locator('.error-summary').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('合计超过 60 MB');
    }));

  test('are sent once, however often the button is pressed, and the button says so', async () => {
    let begun = 0;
    const slow = await openSite({
      checkFiles: async (files) => {
        begun += 1;
        return files.map(({ name }) => ({ file: name, ok: false, problem: { zh: '读不出', en: 'unreadable' } }));
      },
    });
    await visit({}, async (page) => {
      await page.goto(`${slow.url}/check`);
      await page.setInputFiles('#file', [held(SAMPLES.wrong)]);
      const said = await page
        .locator('button.button--main')
        .evaluate((button) => [1, 2, 3].map(() => (button.click(), button.textContent)));
      expect(said).toEqual(['正在检查…', '正在检查…', '正在检查…']);
      await page.locator('.error-summary').waitFor();
    });
    await slow.close();
    expect(begun).toBe(1);
  });
});

test('长者模式 keeps a result on the screen and holds for the next page', () =>
  visit({}, async (page) => {
    await upload(page, [SAMPLES.wrong]);
    await page.getByRole('link', { name: '长者模式' }).click();
    expect(await page.locator('h1').innerText()).toContain('青河区样例局');
    expect(await page.locator('html').getAttribute('data-mode')).toBe('elder');
    await page.goto(`${site.url}/check/rules`);
    expect(await page.locator('html').getAttribute('data-mode')).toBe('elder');
  }));
