import { describe, expect, test } from 'vitest';
import { openArchive } from '../zip.ts';
import { Meter } from '../meter.ts';
import { readPaper } from '../index.ts';
import { cellToWrite as cell } from '../../../../test/builders/cell-to-write.ts';
import type { DocumentToWrite } from './document.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeHtml } from './html/write-html.ts';
import { writeText } from './text/write-text.ts';
import { writeSheets } from './xlsx/write-sheets.ts';
import { sheetNames } from './xlsx/sheet-names.ts';

const column = { head: 'column' } as const;
const row = { head: 'row' } as const;

/** Two blocks of heads one below the other, a head over heads, a group of rows, and what might be taken for a formula. */
const DOCUMENT: DocumentToWrite = {
  title: '示例<报告>',
  author: '示例局',
  blocks: [
    { kind: 'title', text: '示例<报告>' },
    { kind: 'heading', level: 1, text: '一、“情况” & 说明' },
    { kind: 'paragraph', text: '=HYPERLINK("http://example.org","点")' },
    { kind: 'heading', level: 2, text: '（一）表' },
    {
      kind: 'table',
      caption: '甲表',
      captionPrinted: false,
      columnWidths: [1, 1, 2],
      headRows: 2,
      rows: [
        [cell('', { ...column, rowSpan: 2 }), cell('合计', { ...column, columnSpan: 2 })],
        [cell('今年', column), cell('去年', column)],
        [cell('组', { ...row, rowSpan: 2 }), cell('12', { number: 12 }), cell('=1+1')],
        [cell('0.5', { number: 0.5 }), cell('+86')],
      ],
    },
    {
      kind: 'table',
      caption: '乙表',
      captionPrinted: true,
      columnWidths: [1, 1],
      headRows: 0,
      rows: [
        [cell('第一项', { ...column, columnSpan: 2 })],
        [cell('内容', column), cell('数量', column)],
        [cell('甲', row), cell('@1')],
        [cell('第二项', { ...column, columnSpan: 2 })],
        [cell('内容', column), cell('金额', column)],
        [cell('乙', row), cell('-2')],
      ],
    },
    { kind: 'signature', text: '示例局' },
  ],
};

async function partsOf(bytes: Uint8Array, ending: 'docx' | 'xlsx'): Promise<(name: string) => string> {
  const archive = await openArchive(bytes, ending, new Meter());
  return (name) => new TextDecoder().decode(archive.part(name) ?? new Uint8Array());
}

/** Every text of the paper in order. */
async function textsIn(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) throw new Error(paper.reason.kind);
  return paper.value.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text)))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

describe('Word', () => {
  test('is A4 with the margins of GB/T 9704, in Chinese, with heads that come again and its properties', async () => {
    const part = await partsOf(await writeDocx(DOCUMENT), 'docx');
    const body = part('word/document.xml');
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/u);
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(part('word/styles.xml')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(part('word/styles.xml')).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/u);
    expect(part('docProps/core.xml')).toContain('<dc:title>示例&lt;报告&gt;</dc:title>');
    expect(part('docProps/core.xml')).toContain('<dc:creator>示例局</dc:creator>');
  });
});

describe('a workbook', () => {
  test('holds numbers as numbers and text as text: nothing becomes a formula', async () => {
    const bytes = await writeSheets(DOCUMENT);
    const part = await partsOf(bytes, 'xlsx');
    const sheets = [1, 2, 3, 4].map((number) => part(`xl/worksheets/sheet${number}.xml`));
    expect(sheets.every((sheet) => sheet !== '' && !/<f[ >]/u.test(sheet))).toBe(true);
    expect(sheets[1]).toMatch(/<c r="B4"[^>]*><v>12<\/v><\/c>/u);
    const styles = part('xl/styles.xml');
    expect(styles).toContain('formatCode="@"');
    expect((await textsIn(bytes, 'a.xlsx')).filter((text) => /^[=+\-@]/u.test(text))).toEqual([
      '=HYPERLINK("http://example.org","点")',
      '=1+1',
      '+86',
      '@1',
      '-2',
    ]);
  });

  test('names its sheets after what stands on them, as workbooks allow', async () => {
    const workbook = (await partsOf(await writeSheets(DOCUMENT), 'xlsx'))('xl/workbook.xml');
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
      '一、“情况” &amp; 说明',
      '甲表',
      '乙表',
      '示例局',
    ]);
    const long = '一'.repeat(40);
    expect(sheetNames(['a/b:c*?[d]\\e', '', 'A', 'a', long, long, "'x'"])).toEqual([
      'abcde',
      'Sheet',
      'A',
      'a 2',
      '一'.repeat(31),
      `${'一'.repeat(27)} 2`,
      'x',
    ]);
  });

  test('a paragraph longer than a cell may be goes on in the next row, and nothing is lost', async () => {
    const text = '😀长'.repeat(30_000);
    const texts = await textsIn(await writeSheets({ ...DOCUMENT, blocks: [{ kind: 'paragraph', text }] }), 'a.xlsx');
    expect(texts.every((piece) => piece.length <= 32_767)).toBe(true);
    expect(texts.join('')).toBe(text);
  });

  test('the sign for an unknown character stays, and what looks like the number of a sign stays as it is', async () => {
    const text = '甲\ufffd乙\ufffd，_xFFFD_、_x005F_x0041_、_x00_';
    const texts = await textsIn(await writeSheets({ ...DOCUMENT, blocks: [{ kind: 'paragraph', text }] }), 'a.xlsx');
    expect(texts).toEqual([text]);
  });
});

describe('a web page', () => {
  const page = new TextDecoder().decode(writeHtml(DOCUMENT));

  test('tells of each figure the heads it stands under and beside, those directly above where there are several', () => {
    expect(page).toContain('<td headers="gk-table-1-0-1 gk-table-1-1-1 gk-table-1-2-0">12</td>');
    expect(page).toContain('<td headers="gk-table-1-0-1 gk-table-1-1-2 gk-table-1-2-0">+86</td>');
    expect(page).toContain('<td headers="gk-table-2-3-0 gk-table-2-4-1 gk-table-2-5-0">-2</td>');
    expect(page).toContain('<th id="gk-table-1-0-1" scope="colgroup" colspan="2">合计</th>');
    expect(page).toContain('<th id="gk-table-1-2-0" scope="rowgroup" rowspan="2">组</th>');
  });

  test('holds nothing from outside and no script, and escapes what it prints', () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|\son\w+=/iu);
    expect(page).toContain('<h1>示例&lt;报告&gt;</h1>');
    expect(page).toContain('<title>示例&lt;报告&gt;</title>');
    expect(page).toContain('<p>=HYPERLINK(&quot;http://example.org&quot;,&quot;点&quot;)</p>');
  });
});

describe('plain text', () => {
  test('is UTF-8 with its mark and the line ends of Windows, its tables with bars', () => {
    const bytes = writeText(DOCUMENT);
    expect(Buffer.from(bytes).toString('hex', 0, 3)).toBe('efbbbf');
    const text = new TextDecoder().decode(bytes);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(
      text
        .split('\r\n')
        .filter((line) => line.startsWith('|'))
        .slice(0, 5),
    ).toEqual([
      '|  | 合计 |  |',
      '|  | 今年 | 去年 |',
      '| --- | --- | --- |',
      '| 组 | 12 | =1+1 |',
      '|  | 0.5 | +86 |',
    ]);
  });
});

test.each([
  ['docx', writeDocx],
  ['html', writeHtml],
  ['xlsx', writeSheets],
  ['txt', writeText],
] as const)('every text of a document is read back in its order: %s', async (ending, write) => {
  const written = DOCUMENT.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text]))
    .filter((text) => text !== '');
  const texts = await textsIn(await write(DOCUMENT), `a.${ending}`);
  expect(texts.filter((text) => text !== '甲表' && text !== '乙表')).toEqual(written);
});
