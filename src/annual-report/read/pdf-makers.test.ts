import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOffice } from '../../../test/builders/find-office.ts';
import { convertWithOffice } from '../../../test/builders/office.ts';
import type { PrintStyle } from '../../../test/builders/pdf/print-style.ts';
import { printedPageOf } from '../../../test/builders/pdf/printed-page.ts';
import { wordFileOf } from '../../../test/builders/pdf/word-file.ts';
import { reportWith } from '../../../test/builders/report-grids.ts';
import {
  differencesFrom,
  figuresOfItsOwn,
  formNamed,
  readingIn,
  textsOf,
} from '../../../test/builders/whole-report.ts';
import { openBrowser } from '../../../test/web/browser.ts';

type Edition = '2019' | '2021';
const TITLE = '青河区工业和信息化局2023年政府信息公开工作年度报告';
const blocksOf = (edition: Edition) => reportWith(formNamed(edition), textsOf(figuresOfItsOwn(formNamed(edition))));

async function expectWhole(pdf: Uint8Array, edition: Edition): Promise<void> {
  const { report } = await readingIn(pdf, '年报.pdf');
  expect(differencesFrom(figuresOfItsOwn(formNamed(edition)), report)).toEqual({});
  expect(report.title).toBe(TITLE);
}

describe('a report printed by a browser', () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    folder = await mkdtemp(join(tmpdir(), 'gongkai-print-'));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each<[string, PrintStyle, Edition]>([
    ['lines', { above: 90 }, '2019'],
    ['dashed lines', { border: 'dashed' }, '2021'],
    ['dotted lines, drawn dot by dot', { border: 'dotted' }, '2021'],
    ['double lines', { border: 'double' }, '2019'],
    ['each cell with lines of its own', { isSpaced: true }, '2021'],
    ['lines between rows alone', { border: 'level' }, '2021'],
    ['no lines', { border: 'none' }, '2019'],
    ['no lines, text at the top of its cell', { border: 'none', upright: 'top' }, '2021'],
    ['narrow columns', { isNarrow: true }, '2021'],
    ['labels that run downwards', { labels: 'turned', repeatsHead: true }, '2021'],
    ['a coloured head', { isColoured: true }, '2019'],
    ['no lines, every other row coloured', { border: 'none', colours: 'rows' }, '2021'],
    ['no lines, every other row coloured, the old form', { border: 'none', colours: 'rows', above: 60 }, '2019'],
    ['no lines, the labels coloured', { border: 'none', colours: 'words' }, '2021'],
    ['lines between rows alone, the old form', { border: 'level', above: 60 }, '2019'],
  ])('%s', async (_, style, edition) => {
    const path = join(folder, 'page.html');
    await writeFile(path, printedPageOf(blocksOf(edition), style));
    await page.goto(pathToFileURL(path).href);
    await expectWhole(await page.pdf({ preferCSSPageSize: true, printBackground: true }), edition);
  });

  test('with its own head and foot on every page', async () => {
    const path = join(folder, 'page.html');
    await writeFile(path, printedPageOf(blocksOf('2021'), { above: 200 }));
    await page.goto(pathToFileURL(path).href);
    const pdf = await page.pdf({
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: '<span style="font-size:8px;margin-left:20px">2024/1/31 10:22 example.invalid</span>',
      footerTemplate:
        '<span style="font-size:8px;margin-left:300px"><span class="pageNumber"></span>/<span class="totalPages"></span></span>',
      margin: { top: '60px', bottom: '60px', left: '60px', right: '60px' },
    });
    await expectWhole(pdf, '2021');
  });
});

const OFFICE: Readonly<Record<string, readonly [PrintStyle, Edition]>> = {
  'lines.docx': [{}, '2021'],
  'pages.docx': [{ above: 260, running: true, repeatsHead: true }, '2021'],
  'old-form.docx': [{ above: 120, running: true }, '2019'],
  'double.docx': [{ border: 'double', isLandscape: true }, '2019'],
  'dotted.docx': [{ border: 'dotted', labels: 'below' }, '2021'],
  'no-sides.docx': [{ border: 'open', isColoured: true }, '2021'],
};

test.runIf(findOffice() !== null)('Word files printed by LibreOffice', async () => {
  const files: Record<string, Uint8Array> = {};
  for (const [name, [style, edition]] of Object.entries(OFFICE))
    files[name] = await wordFileOf(blocksOf(edition), style);
  const printed = await convertWithOffice(files, 'pdf');
  for (const [name, [, edition]] of Object.entries(OFFICE)) {
    const pdf = printed[name.replace('.docx', '.pdf')];
    expect(pdf, name).toBeDefined();
    if (pdf) await expectWhole(pdf, edition);
  }
});

test.runIf(findOffice() !== null)('web pages without lines, printed by LibreOffice', async () => {
  const printed = await convertWithOffice(
    {
      '2021.html': printedPageOf(blocksOf('2021'), { border: 'none' }),
      '2019.html': printedPageOf(blocksOf('2019'), { border: 'none', colours: 'words' }),
    },
    'pdf:writer_web_pdf_Export',
  );
  for (const edition of ['2021', '2019'] as const) {
    const pdf = printed[`${edition}.pdf`];
    expect(pdf, edition).toBeDefined();
    if (!pdf) continue;
    const { report } = await readingIn(pdf, '年报.pdf');
    expect(differencesFrom(figuresOfItsOwn(formNamed(edition)), report), edition).toEqual({});
  }
});

/** Files that LibreOffice and a browser wrote, so that theirs are read where neither is installed. */
test.each<[string, Edition]>([
  ['office-2021.pdf', '2021'],
  ['office-2019-pages.pdf', '2019'],
  ['office-2021-dotted.pdf', '2021'],
  ['browser-2021-no-lines.pdf', '2021'],
])('%s', async (name, edition) => {
  await expectWhole(readFileSync(new URL(`../fixtures/pdf/${name}`, import.meta.url)), edition);
});
