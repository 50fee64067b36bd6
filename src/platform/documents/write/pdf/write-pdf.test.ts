import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { lookInto, type PdfLook } from '../../../../../test/builders/pdf-text.ts';
import type { CellToWrite, DocumentToWrite, TableToWrite } from '../document.ts';
import type { WriteNote } from '../note.ts';
import { writePdf } from './write-pdf.ts';

const cell = (text: string, more: Partial<CellToWrite> = {}): CellToWrite => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  head: null,
  align: 'center',
  number: null,
  ...more,
});

const table = (rows: number): TableToWrite => ({
  kind: 'table',
  caption: '示例表',
  captionPrinted: true,
  columnWidths: [2, 1],
  headRows: 1,
  rows: [
    [cell('项目', { head: 'column' }), cell('数量', { head: 'column' })],
    ...Array.from({ length: rows }, (_, index) => [cell(`第${index}项`, { head: 'row' }), cell(String(index * 1000))]),
  ],
});

const DOCUMENT: DocumentToWrite = {
  title: '示例局2023年政府信息公开工作年度报告',
  author: '示例局',
  blocks: [
    { kind: 'title', text: '示例局2023年政府信息公开工作年度报告' },
    { kind: 'paragraph', text: '本报告的统计期限为2023年。' },
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'heading', level: 2, text: '（一）主动公开' },
    {
      kind: 'paragraph',
      text: '公开<b>35</b>条，#let x = 1; $a^2$ *强调* _下划_ `代码` @ref <label> \\ [ ] { } “引号”',
    },
    table(6),
    { kind: 'signature', text: '示例局' },
    { kind: 'signature', text: '2024年1月20日' },
  ],
};

async function written(document: DocumentToWrite): Promise<{ pdf: Uint8Array; notes: WriteNote[] }> {
  const notes: WriteNote[] = [];
  return { pdf: await writePdf(document, (note) => notes.push(note)), notes };
}

const folded = (text: string): string => text.replace(/\s+/gu, '');

describe('a document written as PDF', () => {
  let pdf: Uint8Array;
  let look: PdfLook;
  beforeAll(async () => {
    const one = await written(DOCUMENT);
    expect(one.notes).toEqual([]);
    pdf = one.pdf;
    look = await lookInto(pdf);
  });

  test('holds every text as it is, however much it looks like markup', () => {
    const all = folded(look.pages.join(''));
    for (const block of DOCUMENT.blocks) {
      const texts =
        block.kind === 'table' ? [block.caption, ...block.rows.flat().map(({ text }) => text)] : [block.text];
      for (const text of texts) expect(all).toContain(folded(text));
    }
  });

  test('has page numbers as official papers have them', () => {
    expect(folded(look.pages[0] ?? '')).toContain('—1—');
  });

  test('tells its title and language, and is tagged: headings, and tables whose heads are heads', () => {
    expect(look).toMatchObject({ title: DOCUMENT.title, language: 'zh-CN', isTagged: true });
    const { tags } = look;
    expect([tags.get('H1'), tags.get('H2'), tags.get('Table'), tags.get('TH'), tags.get('TD')]).toEqual([
      1, 1, 1, 2, 12,
    ]);
  });

  test('says of itself that it is PDF/A-2a and PDF/UA-1, and shows its title', async () => {
    const { catalog, context } = await PDFDocument.load(pdf, { updateMetadata: false });
    const packet = Buffer.from(pdf).toString('utf8').split('<?xpacket begin').at(-1) ?? '';
    expect(packet).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(packet).toContain('<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>');
    expect(packet).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    const preferences = context.lookup(catalog.get(PDFName.of('ViewerPreferences')))?.toString();
    expect(preferences).toContain('/DisplayDocTitle true');
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(zh-CN)');
  });
});

test('a table that fits on a page is not cut; a longer one has its heads again on each page', async () => {
  const filler = { kind: 'paragraph', text: '正文。'.repeat(150) } as const;
  const whole = await lookInto((await written({ ...DOCUMENT, blocks: [filler, table(24)] })).pdf);
  expect(whole.pages.filter((page) => /第\d+项/u.test(folded(page)))).toHaveLength(1);
  expect(whole.strays).toEqual([]);
  const long = await lookInto((await written({ ...DOCUMENT, blocks: [filler, table(120)] })).pdf);
  const cut = long.pages.filter((page) => /第\d+项/u.test(folded(page)));
  expect(cut.length).toBeGreaterThan(2);
  for (const page of cut) expect(folded(page)).toContain('项目数量');
  for (let index = 0; index < 120; index++) expect(folded(long.pages.join(''))).toContain(`第${index}项`);
});

test('a cell that nobody can foresee makes a table as high as it is, and nothing runs off the page', async () => {
  const odd = 'ก็ข้อความ '.repeat(400);
  const tall: TableToWrite = {
    ...table(3),
    rows: [
      [cell('项目'), cell('说明')],
      [cell('甲'), cell(odd)],
      [cell('乙'), cell('末行')],
    ],
  };
  const look = await lookInto((await written({ ...DOCUMENT, blocks: [tall] })).pdf);
  expect(look.pages.length).toBeGreaterThan(1);
  expect(look.strays).toEqual([]);
  expect(folded(look.pages.join(''))).toContain('末行');
});

describe('what no standard allows is written all the same, and said', () => {
  test('signs of private use and signs that no font holds', async () => {
    const text = '甲\u{e123}乙\u{10fffd}丙';
    const { pdf, notes } = await written({ ...DOCUMENT, blocks: [{ kind: 'paragraph', text }] });
    expect(notes).toEqual([{ kind: 'signs_not_printed', signs: ['\u{10fffd}', '\u{e123}'] }]);
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('pdfaid');
    expect(folded((await lookInto(pdf)).pages.join(''))).toMatch(/甲.?乙.?.?丙/u);
  });

  test('a heading of the second level before any of the first is one of the first', async () => {
    const { pdf, notes } = await written({ ...DOCUMENT, blocks: [{ kind: 'heading', level: 2, text: '（一）情况' }] });
    expect(notes).toEqual([]);
    expect((await lookInto(pdf)).tags.get('H1')).toBe(1);
  });

  test('a document without a word', async () => {
    const { pdf, notes } = await written({ title: '', author: null, blocks: [] });
    expect((await lookInto(pdf)).pages).toHaveLength(1);
    expect(notes.length).toBeLessThan(2);
  });
});
