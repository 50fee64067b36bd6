import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './accessibility.ts';
import { formOfEdition, newestForm } from '../../src/law/index.ts';
import { docxOf } from '../builders/docx.ts';
import { leaksIn } from '../builders/leaks.ts';
import { linesOf, quietTexts, reportWith } from '../builders/report-grids.ts';
import { openBrowser } from './browser.ts';
import { press, sendFiles } from './desk-form.ts';
import { KEPT_ID, LIST, MASKED_ID } from './screen-files.ts';

/** The program as people start it, in a folder of its own, with the real engine and real files. */
let program: ChildProcess;
let site = '';
let browser: Browser;
let folder = '';
let home = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
  home = await mkdtemp(join(tmpdir(), 'gongkai-home-'));
  program = spawn(process.execPath, [join(process.cwd(), 'dist/main.js'), 'serve', '--tools', '--port', '0'], {
    cwd: home,
    env: { ...process.env, HOME: home, TMPDIR: home, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  site = await new Promise((resolve) => {
    program.stdout?.on('data', (chunk) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(chunk))?.[0];
      if (url) resolve(url);
    });
  });
  browser = await openBrowser();
  await writeFile(
    join(folder, '年报2023.docx'),
    reportOf({ 'table3/received_this_year/natural_person': '3', 'table3/received_this_year/total': '2' }),
  );
  await writeFile(
    join(folder, '年报2022.docx'),
    reportOf(
      { 'table3/carried_forward_to_next_year/natural_person': '1', 'table3/carried_forward_to_next_year/total': '1' },
      2022,
    ),
  );
});

afterAll(async () => {
  await browser.close();
  program.kill('SIGTERM');
  await rm(folder, { recursive: true });
  await rm(home, { recursive: true });
});

/** A report of an invented body whose cells hold 0 but for those named. */
function reportOf(cells: Readonly<Record<string, string>>, year = 2023): Uint8Array {
  const form = newestForm();
  const blocks = reportWith(form, quietTexts(form, cells));
  return docxOf([...linesOf(`青河区财政局${year}年政府信息公开工作年度报告`), ...blocks.slice(1)]);
}

async function visit(javaScriptEnabled: boolean, walk: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'zh-CN' });
  try {
    await walk(await context.newPage());
  } finally {
    await context.close();
  }
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the program as it is started, %s', (_, javaScriptEnabled) => {
  test('a civil servant puts in this year and last year, and sees which cells are wrong and what they should be', () =>
    visit(javaScriptEnabled, async (page) => {
      await page.goto(`${site}/check`);
      await page.setInputFiles('input[name=file]', join(folder, '年报2023.docx'));
      await page.setInputFiles('input[name=previous]', join(folder, '年报2022.docx'));
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.waitForURL(/check/u);
      await page.getByRole('heading', { name: '发现' }).waitFor();
      expect(await page.locator('h1').innerText()).toBe('青河区财政局 2023\u00a0年报');
      const findings = await page.locator('.findings').innerText();
      expect(findings).toContain('自然人 3 ＝ 3，总计 2，差 1');
      expect(findings).toContain('上年四、结转下年度继续办理 1');
      expect(await page.locator('[id="cell-table3/received_this_year/total"]').getAttribute('class')).toContain(
        'error',
      );
    }));

  test('a report of another year given as last year’s is not compared with, and the page says so', () =>
    visit(javaScriptEnabled, async (page) => {
      await page.goto(`${site}/check`);
      await page.setInputFiles('input[name=file]', join(folder, '年报2023.docx'));
      await page.setInputFiles('input[name=previous]', join(folder, '年报2023.docx'));
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.getByRole('heading', { name: '发现' }).waitFor();
      expect(await page.locator('.notice').first().innerText()).toContain(
        '上年年报是2023年的，不是2022年的，没有用来核对',
      );
      expect(await page.locator('.findings').innerText()).not.toContain('上年结转与上年年报不符');
    }));

  test('the real report of 2019 shows its tables, the blanks and the wrong words', () =>
    visit(javaScriptEnabled, async (page) => {
      await page.goto(`${site}/check/example`);
      expect(await page.locator('h1').innerText()).toBe('湘桥区工信局 2019\u00a0年报');
      expect(await page.locator('table').count()).toBeGreaterThanOrEqual(3);
      expect(
        await page.locator('[id="cell-table2/art20_9.centralised_procurement/procurement_amount"]').innerText(),
      ).toContain('69969.73');
      expect(await page.locator('.findings').innerText()).toContain('“各司其责”应为“各司其职”');
    }));

  test('a file that is no report is refused in one sentence', () =>
    visit(javaScriptEnabled, async (page) => {
      await page.goto(`${site}/check`);
      await page.setInputFiles('input[name=file]', {
        name: '通知.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('关于开会的通知\n请准时参加。'),
      });
      await page.getByRole('button', { name: '开始检查' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('“通知.txt”里没有找到政府信息公开工作年度报告');
    }));
});

test('the result of a real report is free of barriers that axe knows, in Chinese and English', () =>
  visit(true, async (page) => {
    for (const language of ['zh', 'en']) {
      await page.goto(`${site}/check/example?lang=${language}`);
      expect(await barriers(page)).toEqual([]);
    }
  }));

test('nothing of an upload is left on the disk', async () => {
  const form = new FormData();
  form.append('file', new Blob([reportOf({}).slice()]), '年报.docx');
  const answer = await fetch(`${site}/check`, { method: 'POST', body: form });
  expect(answer.status).toBe(200);
  expect(await readdir(home, { recursive: true })).toEqual([]);
});

test('a file is screened and cleaned in threads of their own, and nothing of it is left on the disk', async () => {
  const review = await sendFiles(site, [LIST]);
  const copy = await press(site, await press(site, review, 'copy'), 'take/copy');
  expect(leaksIn(copy.bytes, [MASKED_ID, KEPT_ID])).toEqual([]);
  expect(copy.headers.get('content-disposition')).toMatch(/^attachment;/u);
  expect(await readdir(home, { recursive: true })).toEqual([]);
});

test('a hostile file takes no other with it', async () => {
  const form = new FormData();
  form.append('file', new Blob([reportOf({}).slice()]), '年报.docx');
  form.append('file', new Blob([`<table>${'<tr><td colspan=1000 rowspan=60000>1'.repeat(20_000)}`]), '网页.html');
  const answer = await fetch(`${site}/check`, { method: 'POST', body: form });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('青河区财政局');
  expect((await fetch(`${site}/healthz`)).status).toBe(200);
});

test('the older form is shown in its own rows', async () => {
  const form = formOfEdition('2019');
  const page = await (await fetch(`${site}/check/example`)).text();
  for (const row of form?.table2.blocks.flatMap(({ rows }) => rows) ?? []) expect(page).toContain(row.label);
});
