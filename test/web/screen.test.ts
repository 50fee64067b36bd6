import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPaper } from '../../src/platform/documents/index.ts';
import type { NamedFile } from '../../src/web/index.ts';
import { leaksIn } from '../builders/leaks.ts';
import { lookInto } from '../builders/pdf-text.ts';
import { barriers, slides } from './accessibility.ts';
import { KEPT_ID, LIST, MASKED_ID, PAGE, shown, TABLE } from './screen-files.ts';
import { held, site, visit } from './visit.ts';

async function open(page: Page, file: NamedFile): Promise<void> {
  await page.goto(`${site.url}/screen`);
  await page.setInputFiles('#file', [held(file)]);
  await page.getByRole('button', { name: '开始筛查' }).click();
  await page.locator('.screen-result').waitFor();
}

async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: '生成清洁副本' }).click();
  await page.locator('.screen-take, .error-summary').first().waitFor();
}

async function takeCopy(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载清洁副本' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Selects the first three characters of the second line, as a person does with the mouse. */
const SELECT_NAME = `{
  const line = document.querySelectorAll('.sheet-text p')[1].firstChild;
  getSelection().setBaseAndExtent(line, 0, line, 3);
}`;

/** The list item of the finding that shows this value. */
const findingOf = (page: Page, value: string) => page.locator('.finding', { hasText: value });

describe('a document in a browser', () => {
  test('one number is kept with its reason after a refusal, one is masked, a selection is covered, and the copy holds just that', () =>
    visit({}, async (page) => {
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      await open(page, LIST);
      await findingOf(page, shown(KEPT_ID)).getByLabel('保留', { exact: true }).check();
      await make(page);
      expect(await page.title()).toMatch(/^有错：/u);
      await findingOf(page, shown(KEPT_ID)).getByLabel('保留的理由').fill('本人书面同意公开');
      await page.locator('.own-masks summary').click();
      await page.evaluate(SELECT_NAME);
      await page.getByRole('button', { name: '遮盖选中的文字' }).click();
      expect(await page.getByLabel('文字 1', { exact: true }).last().inputValue()).toBe('示例甲');
      await make(page);
      const { name, bytes } = await takeCopy(page);
      expect(name).toBe('补助名单-公开.docx');
      const paper = await readPaper(bytes, name);
      const text = JSON.stringify(paper.ok ? paper.value : paper.reason);
      expect(text).toContain(KEPT_ID);
      expect(text).toContain(shown(MASKED_ID));
      expect(leaksIn(bytes, [MASKED_ID, '示例甲'])).toEqual([]);
      await page.getByRole('button', { name: '回到各处决定' }).click();
      await page.locator('.screen-result').waitFor();
      expect(await findingOf(page, shown(KEPT_ID)).getByLabel('保留的理由').inputValue()).toBe('本人书面同意公开');
      expect(addresses.join('\n')).not.toMatch(new RegExp(`${KEPT_ID}|${MASKED_ID}`, 'u'));
    }));

  test('a number on the file leads to its finding and a finding to its place', () =>
    visit({}, async (page) => {
      await open(page, LIST);
      await page.locator('.mark-number', { hasText: '2' }).click();
      expect(await page.evaluate('location.hash')).toBe('#finding-2');
      await page.locator('#finding-1').getByRole('link', { name: '看这一处' }).click();
      expect(await page.locator('.mark-number.figure-cell--current').innerText()).toBe('1');
    }));
});

test('a box that is drawn on a page covers what stands there in the copy', () =>
  visit({}, async (page) => {
    await open(page, PAGE);
    await page.getByRole('button', { name: '在页面上画框' }).click();
    const svg = page.locator('[data-draw-on] svg');
    const remark = svg.locator('text', { hasText: '选址' }).first();
    const stands = await remark.boundingBox();
    if (stands === null) throw new Error('the remark is not drawn');
    await page.mouse.move(stands.x - 6, stands.y - 4);
    await page.mouse.down();
    await page.mouse.move(stands.x + 40, stands.y + 4, { steps: 3 });
    await page.mouse.move(stands.x + stands.width + 6, stands.y + stands.height + 4, { steps: 3 });
    await page.mouse.up();
    expect(await page.locator('.own-box').count()).toBe(1);
    expect(Number(await page.locator('[name="box.1.width"]').inputValue())).toBeGreaterThan(100);
    await make(page);
    const { bytes } = await takeCopy(page);
    const text = (await lookInto(bytes)).pages.join('').replaceAll(/\s/gu, '');
    expect(text).toContain('会议同意示例项目继续进行');
    expect(text).not.toContain('选址');
  }));

test('screening is free of barriers that axe knows, and does not slide sideways: light, dark and in large text', () =>
  visit({}, async (page) => {
    const found: string[] = [];
    const look = async (): Promise<void> => {
      found.push(...(await barriers(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await barriers(page, 'colours and sizes')), ...(await slides(page)));
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate("document.documentElement.dataset.mode = 'standard'");
    };
    await page.goto(`${site.url}/screen`);
    found.push(...(await barriers(page)));
    await open(page, TABLE);
    await page.locator('.findings-bundle summary').first().click();
    await page.getByLabel('全部保留').first().check();
    await page.locator('.own-masks summary').click();
    await make(page);
    expect(await page.locator('.error-summary').innerText()).toContain('身份证号全部保留：保留要写明理由');
    await look();
    await page.evaluate("document.documentElement.dataset.mode = 'elder'");
    found.push(...(await barriers(page, 'colours and sizes')));
    await page.locator('.group-decision').first().getByLabel('保留的理由').fill('本人书面同意公开');
    await make(page);
    await look();
    expect(found).toEqual([]);
  }));
