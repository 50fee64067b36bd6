import { readdir, readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { held, reportFile } from '../builders/report-files.ts';
import { readingIn, valuesIn } from '../builders/whole-report.ts';
import { realSite, walkThrough } from './real-program.ts';

/** The eight commonest tasks of a district's clerk, each done in a browser from its first page to its end. */

const cell = (row: string, column: string) => `table3/${row}/${column}`;
const RECEIVED = cell('received_this_year', 'natural_person');
const RECEIVED_TOTAL = cell('received_this_year', 'total');
const LAST = 'carried_forward_to_next_year';

const box = (page: Page, address: string): Locator => page.locator(`input[name="${address}"]`);
const gridCell = (page: Page, address: string): Locator => page.locator(`[id="cell-${address}"]`);

/** With a script the answer is put in place; without it the page comes again. */
async function act(page: Page, button: Locator): Promise<void> {
  // What stands there now is marked: the answer is in place when the mark is gone.
  await page.evaluate("document.querySelector('.draft-acts')?.setAttribute('data-before', '')");
  await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), button.click()]);
  await page.locator('.draft-acts:not([data-before])').waitFor({ state: 'attached' });
  await page.waitForFunction("document.querySelector('form[data-draft]') !== null");
  await page.locator('[data-kept]').waitFor({ state: 'attached' });
  await page.waitForLoadState();
  await expect.poll(() => page.locator('.draft-acts button').first().innerText()).toBe('重新核对');
}

async function check(page: Page, file: Uint8Array, previous?: Uint8Array): Promise<void> {
  await page.goto(`${realSite.url}/check`);
  await page.setInputFiles('#file', [held('年报2023.docx', file)]);
  if (previous !== undefined) await page.setInputFiles('#previous', [held('年报2022.docx', previous)]);
  await page.getByRole('button', { name: '开始检查' }).click();
  await page.locator('.result-head').waitFor();
}

async function mend(page: Page, file: Uint8Array, previous?: Uint8Array): Promise<void> {
  await check(page, file, previous);
  await page.getByRole('button', { name: '在这里修改' }).click();
  await page.locator('form[data-draft]').waitFor();
}

async function take(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function beginEmpty(page: Page, year = '2023'): Promise<void> {
  await page.goto(`${realSite.url}/check`);
  await page.getByRole('link', { name: '从空白表开始填' }).click();
  await page.getByLabel('机关名称').fill('青河区示例局');
  await page.getByLabel('年度').fill(year);
  await page.getByRole('button', { name: '打开空白表' }).click();
  await page.locator('form[data-draft]').waitFor();
}

async function open(page: Page, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  await page.goto(`${realSite.url}/check/draft`);
  await page.setInputFiles('input[name=saved]', [held(file.name, file.bytes)]);
  await page.getByRole('button', { name: '打开草稿' }).click();
  await page.locator('form[data-draft]').waitFor();
}

describe.each([
  ['with JavaScript', { javaScriptEnabled: true }],
  ['with JavaScript in a browser as old as Chromium 86', { javaScriptEnabled: true, olderBrowser: true }],
  ['without JavaScript', { javaScriptEnabled: false }],
])('%s', (_, options) => {
  test('a clerk checks a file and sees the wrong cell', () =>
    walkThrough(options, async (page) => {
      await check(page, reportFile({ [RECEIVED]: '3', [RECEIVED_TOTAL]: '2' }));
      expect(await page.locator('.findings').innerText()).toContain('自然人 3 ＝ 3，总计 2，差 1');
      expect(await gridCell(page, RECEIVED_TOTAL).getAttribute('class')).toContain('figure-cell--error');
    }));

  test('a clerk mends a wrong figure in place and sees the finding go', () =>
    walkThrough(options, async (page) => {
      await mend(page, reportFile({ [cell('outcome.total', 'natural_person')]: '4' }));
      expect(await page.locator('.finding--error').count()).toBeGreaterThan(0);
      await box(page, cell('outcome.total', 'natural_person')).fill('０');
      await act(page, page.getByRole('button', { name: '重新核对' }));
      expect(await page.locator('.finding--error').count()).toBe(0);
      expect(await page.locator('.verdict').innerText()).toContain('没有错误');
      expect(await gridCell(page, cell('outcome.total', 'natural_person')).innerText()).toContain('原为 4');
    }));

  test('a clerk sets one figure that the form fixes, and takes it back', () =>
    walkThrough(options, async (page) => {
      await mend(page, reportFile({ [RECEIVED]: '22', [RECEIVED_TOTAL]: '23' }));
      await act(page, page.getByRole('button', { name: '填为 22' }));
      expect(await box(page, RECEIVED_TOTAL).inputValue()).toBe('22');
      expect(await page.locator('.findings').innerText()).not.toContain('行合计不符');
      await act(page, page.getByRole('button', { name: /^改回 23/u }));
      expect(await box(page, RECEIVED_TOTAL).inputValue()).toBe('23');
      expect(await page.locator('.findings').innerText()).toContain('行合计不符');
    }));

  test('a clerk fills the totals and sees what changed', () =>
    walkThrough(options, async (page) => {
      await mend(page, reportFile({ [RECEIVED]: '5', [LAST_FORWARD]: '5', [RECEIVED_TOTAL]: '' }));
      await act(page, page.getByRole('button', { name: '合计填上' }));
      expect(await box(page, RECEIVED_TOTAL).inputValue()).toBe('5');
      expect(await page.locator('.draft-changes').innerText()).toContain('原为空白，现为 5');
      expect(await gridCell(page, RECEIVED_TOTAL).getAttribute('class')).toContain('edit-cell--changed');
      expect(await page.locator('.verdict').innerText()).toContain('没有错误');
      await act(page, page.getByRole('button', { name: '程序填的全部改回' }));
      expect(await box(page, RECEIVED_TOTAL).inputValue()).toBe('');
    }));

  test('a clerk begins with last year’s report: what was carried over is filled in and locked', () =>
    walkThrough(options, async (page) => {
      const lastYear = reportFile({ [cell(LAST, 'natural_person')]: '2', [cell(LAST, 'total')]: '2' }, 2022);
      await page.goto(`${realSite.url}/check`);
      await page.getByRole('link', { name: '从上年年报开始填' }).click();
      await page.setInputFiles('input[name=last-year]', [held('年报2022.docx', lastYear)]);
      await page.getByRole('button', { name: '以这份年报开始' }).click();
      await page.locator('form[data-draft]').waitFor();
      expect(await page.locator('h1').innerText()).toBe('青河区财政局 2023\u00a0年报');
      const carried = box(page, cell('carried_over_from_last_year', 'natural_person'));
      expect([await carried.inputValue(), await carried.getAttribute('readonly')]).toEqual(['2', '']);
      expect(await page.locator('.locked-why').innerText()).toContain('按2022年年报的“四、结转下年度”填好并锁定');
      await act(page, page.getByRole('button', { name: '解除锁定' }));
      await box(page, cell('carried_over_from_last_year', 'natural_person')).fill('3');
      await act(page, page.getByRole('button', { name: '重新核对' }));
      expect(await page.locator('.findings').innerText()).toContain('上年结转与上年年报不符');
    }));

  test('a clerk fills in an empty form, has no errors, and reads the Word file back as it was', () =>
    walkThrough(options, async (page) => {
      await beginEmpty(page);
      await box(page, RECEIVED).fill('12');
      await box(page, cell('outcome.disclosed', 'natural_person')).fill('9');
      await box(page, cell(LAST, 'natural_person')).fill('3');
      await box(page, 'table2/art20_8.administrative_fees/fee_amount').fill('0.35');
      for (const key of ['proactive', 'applications', 'disputes']) {
        await act(page, page.locator(`#section-${key} .blanks-of-table button`));
      }
      await act(page, page.getByRole('button', { name: '合计填上' }));
      await page.getByLabel('（二）依申请公开', { exact: true }).fill('全年收到申请{{本年新收·总计}}件，均按期答复。');
      await page.getByLabel('（一）主动公开', { exact: true }).fill('全年主动公开信息35条。');
      await act(page, page.getByRole('button', { name: '放入“没有收取信息处理费”的写法' }));
      await act(page, page.getByRole('button', { name: '放入编制依据和统计期限的写法' }));
      await page.getByLabel('落款').fill('青河区示例局\n2024年1月20日');
      await act(page, page.getByRole('button', { name: '重新核对' }));
      expect(await page.locator('.verdict').innerText()).toContain('没有错误');
      const typed = Object.fromEntries(
        await page
          .locator('input[data-figure]')
          .evaluateAll((boxes) =>
            boxes.map((one) => [one.getAttribute('name') ?? '', Number((one as unknown as { value: string }).value)]),
          ),
      );
      const word = await take(page, 'Word');
      expect(word.name).toBe('青河区示例局2023年政府信息公开工作年度报告.docx');
      const { report } = await readingIn(word.bytes, word.name);
      expect(valuesIn(report)).toEqual(typed);
      expect(report.sections.overview).toContain('全年收到申请12件，均按期答复。');
      expect([report.title, report.agency, report.year, report.closing]).toEqual([
        '青河区示例局2023年政府信息公开工作年度报告',
        '青河区示例局',
        2023,
        '青河区示例局\n2024年1月20日',
      ]);
    }));

  test('a clerk answers a warning with a note, saves the draft and opens it again: the note is there', () =>
    walkThrough(options, async (page) => {
      await mend(page, reportFile({ 'table2/art20_1.normative_documents/in_force': '' }));
      const finding = page.locator('.finding', { hasText: '表二有空格' });
      await finding.locator('summary').click();
      await finding.locator('textarea').fill('文件正在清理，<b>1月</b>报。');
      await act(page, finding.getByRole('button', { name: '记下说明' }));
      expect(await page.locator('.verdict').innerText()).toContain('1 处已说明');
      const saved = await take(page, '草稿（json）');
      await open(page, saved);
      expect(await page.locator('.finding--noted').innerText()).toContain('说明：文件正在清理，<b>1月</b>报。');
      expect(JSON.parse(new TextDecoder().decode(saved.bytes)).notes).toHaveLength(1);
    }));

  test('a clerk writes figures into the text as fields; the table changes and the text follows', () =>
    walkThrough(options, async (page) => {
      await beginEmpty(page);
      await box(page, RECEIVED_TOTAL).fill('7');
      const applications = page.getByLabel('（二）依申请公开', { exact: true });
      await applications.fill('全年收到申请');
      await page.locator('[id="figure.overview"]').selectOption('本年新收·总计');
      const insert = page.locator('button[value="insert/overview/aspect.upon_application"]');
      if (options.javaScriptEnabled) await insert.click();
      else await act(page, insert);
      expect(await applications.inputValue()).toBe('全年收到申请{{本年新收·总计}}');
      expect(await page.locator('[data-preview=overview]').innerText()).toContain('全年收到申请7');
      await box(page, RECEIVED_TOTAL).fill('8');
      if (!options.javaScriptEnabled) await act(page, page.getByRole('button', { name: '重新核对' }));
      await expect.poll(() => page.locator('[data-preview=overview]').innerText()).toContain('全年收到申请8');
      const saved = JSON.parse(new TextDecoder().decode((await take(page, '草稿（json）')).bytes));
      expect(saved.sections.overview).toBe('（二）依申请公开\n全年收到申请8');
      await box(page, RECEIVED_TOTAL).fill('');
      await act(page, page.getByRole('button', { name: '重新核对' }));
      expect(await page.locator('.findings').innerText()).toContain('“{{本年新收·总计}}”没有数');
    }));

  test('the Enter key in a field checks again and changes nothing else', () =>
    walkThrough(options, async (page) => {
      await beginEmpty(page);
      await page.getByLabel('机关名称').fill('青河区示例二局');
      await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        page.getByLabel('机关名称').press('Enter'),
      ]);
      await expect.poll(() => page.locator('h1').innerText()).toBe('青河区示例二局 2023\u00a0年报');
      expect(await page.locator('html').getAttribute('data-mode')).toBe('standard');
    }));

  test('a clerk checks forty files at once', () =>
    walkThrough(options, async (page) => {
      await page.goto(`${realSite.url}/check`);
      const files = Array.from({ length: 40 }, (_, index) => {
        const wrong = index % 4 === 0 ? { [RECEIVED_TOTAL]: '1' } : {};
        return held(`年报${index + 1}.docx`, reportFile(wrong, 2023, `青河区示例${index + 1}局`));
      });
      await page.setInputFiles('#file', files);
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.locator('.summary-table').waitFor();
      expect(await page.locator('h1').innerText()).toBe('40 份年报的检查结果');
      expect(await page.locator('.summary-table tbody tr').count()).toBe(40);
      expect(await page.locator('.summary-table .number--error').count()).toBe(10);
    }));
});

test('what a clerk types while an answer is on its way stays, and is counted', () =>
  walkThrough({}, async (page) => {
    await mend(page, reportFile({ [RECEIVED]: '22', [RECEIVED_TOTAL]: '23' }));
    let letGo = (): void => undefined;
    const typed = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/check/draft', async (route) => {
      await typed;
      await route.continue();
    });
    await page.evaluate("document.querySelector('.draft-acts')?.setAttribute('data-before', '')");
    await page.getByRole('button', { name: '填为 22' }).click();
    await box(page, RECEIVED).fill('25');
    await page.getByLabel('落款').fill('青河区财政局');
    letGo();
    await page.locator('.draft-acts:not([data-before])').waitFor({ state: 'attached' });
    expect([await box(page, RECEIVED).inputValue(), await box(page, RECEIVED_TOTAL).inputValue()]).toEqual([
      '25',
      '22',
    ]);
    expect(await page.getByLabel('落款').inputValue()).toBe('青河区财政局');
    await expect.poll(() => page.locator('.findings').innerText()).toContain('自然人 25 ＝ 25，总计 22');
  }));

test('every format goes out of the program as it is started, and nothing of a draft is left on the disk', () =>
  walkThrough({}, async (page) => {
    await mend(page, reportFile({ [RECEIVED]: '6', [RECEIVED_TOTAL]: '6' }));
    for (const [button, ending] of [
      ['Word', 'docx'],
      ['PDF', 'pdf'],
      ['网页', 'html'],
      ['Excel', 'xlsx'],
      ['文本', 'txt'],
      ['草稿（json）', 'json'],
    ] as const) {
      const { name, bytes } = await take(page, button);
      expect(name).toBe(`青河区财政局2023年政府信息公开工作年度报告.${ending}`);
      const { report } = await readingIn(bytes, name);
      expect([ending, report.table3?.['received_this_year']?.['natural_person']]).toEqual([ending, 6]);
    }
    expect(await readdir(realSite.home, { recursive: true })).toEqual([]);
  }));

const LAST_FORWARD = cell(LAST, 'natural_person');
