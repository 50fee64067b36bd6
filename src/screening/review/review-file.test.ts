import { describe, expect, test } from 'vitest';
import { alteredPdf, drawBar } from '../../../test/builders/pdf/altered.ts';
import { compileTypst } from '../../../test/builders/pdf/typst.ts';
import { pngOf } from '../../../test/builders/pictures.ts';
import { foundBy, reviewOf } from '../../../test/builders/review.ts';
import { wordOf } from '../../../test/builders/word-parts.ts';
import { xlsxOfSheets } from '../../../test/builders/xlsx.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import type { Block, SheetRow, Stretch } from './sheet.ts';

const ID = '445102199001011234';
const p = (text: string, properties = ''): string =>
  `<w:p><w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A stretch as it is seen: what findings are about in brackets. */
function shown({ segments, hiddenBy }: Stretch): string {
  const text = segments
    .map(
      (segment) =>
        `${segment.findings.length > 0 ? `[${segment.text}]` : segment.text}${segment.leftOut > 0 ? '…' : ''}`,
    )
    .join('');
  return hiddenBy === null ? text : `${hiddenBy}: ${text}`;
}

function rowShown(row: SheetRow): string {
  return row.kind === 'gap'
    ? `${row.from} … ${row.to} (${row.count}, ${row.findings})`
    : row.cells.map(shown).join(' | ');
}

function blockShown(block: Block): string | readonly string[] {
  if (block.kind === 'paragraph') return `${block.part === 'body' ? '' : `${block.part}: `}${shown(block)}`;
  if (block.kind === 'table') return [block.name, ...block.rows.map(rowShown)];
  return rowShown(block);
}

describe('the names of findings', () => {
  const source = wordOf(p(`示例甲，身份证号${ID}，电话13800138000，另一电话13900139000。`) + p('电话13800138000'));

  test('are the same when the file is screened again, and hold no value', async () => {
    const [one, other] = [await reviewOf(source, '示例.docx'), await reviewOf(source, '示例.docx')];
    const ids = one.findings.map(({ id }) => id);
    expect(other.findings.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[a-z_]+-[\da-f]{8}-\d$/u);
    expect(ids.join(' ')).not.toMatch(/1380|4451/u);
  });

  test('stay when something else is found in another place', async () => {
    const more = wordOf(
      p(`示例甲，身份证号${ID}，电话13800138000，另一电话13900139000。`) + p('电话13800138000') + p('电话13700137000'),
    );
    const ids = (await reviewOf(source, '示例.docx')).findings.map(({ id }) => id);
    expect((await reviewOf(more, '示例.docx')).findings.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe('a document as it is shown', () => {
  test('has its paragraphs, tables, headers, boxes and comments, and what is hidden as hidden', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const source = wordOf(
      p('关于补助的通知') +
        p('电话13800138000，') +
        p('内部意见', '<w:vanish/>') +
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell('姓名')}${cell('身份证号')}</w:tr><w:tr>${cell('示例乙')}${cell(ID)}</w:tr></w:tbl>` +
        p('特此通知'),
      {
        header: p('示例局文件'),
        comments: `<w:comment w:id="0" w:author="示例编者">${p('请核实13900139000')}</w:comment>`,
      },
    );
    const { sheets, findings } = await reviewOf(source, '示例.docx');
    const [sheet] = sheets;
    if (sheet?.kind !== 'text') throw new Error('not a text');
    expect(sheet.blocks.map(blockShown)).toEqual([
      'header: 示例局文件',
      '关于补助的通知',
      '电话[13800138000]，',
      'hidden_text: [内部意见]',
      ['表1', '姓名 | 身份证号', `示例乙 | [${ID}]`],
      '特此通知',
    ]);
    expect(sheet.around.map(blockShown)).toContain('comment: comment: [请核实][13900139000]');
    expect(sheets).toHaveLength(1);
    for (const { id, finding } of findings) {
      expect(finding.text).not.toMatch(/13800138000|13900139000|445102199001011234/u);
      if (finding.kind !== 'author') expect(findings.find((one) => one.id === id)?.sheet).toBe(sheet.id);
    }
  });

  test('is a table for a workbook, with its letters, and says which rows, columns and sheets are hidden', async () => {
    const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const source = xlsxOfSheets([
      {
        name: '名单',
        xml: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${cell('A1', '姓名')}${cell('B1', '身份证号')}${cell('C1', '备注')}</row><row r="2" hidden="1">${cell('A2', '示例甲')}${cell('B2', ID)}${cell('C2', '内部')}</row><row r="3">${cell('A3', '示例乙')}${cell('B3', '445102198506150024')}</row></sheetData>`,
      },
      {
        name: '底册',
        xml: `<sheetData><row r="1">${cell('A1', '电话13800138000')}</row></sheetData>`,
        state: 'veryHidden',
      },
    ]);
    const { sheets, findings } = await reviewOf(source, '名单.xlsx');
    const [list, base] = sheets;
    if (list?.kind !== 'grid' || base?.kind !== 'grid') throw new Error('not tables');
    expect([list.title, base.title, base.hiddenBy]).toEqual(['工作表“名单”', '工作表“底册”', 'very_hidden_sheet']);
    expect(list.columns.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['A', false],
      ['B', false],
      ['C', true],
    ]);
    expect(list.rows.map((row) => (row.kind === 'row' ? `${row.number} ${row.isHidden}` : ''))).toEqual([
      '1 false',
      '2 true',
      '3 false',
    ]);
    expect(rowShown(list.rows[2] ?? base.rows[0] ?? { kind: 'row', number: 0, isHidden: false, cells: [] })).toBe(
      '示例乙 | [445102198506150024]',
    );
    for (const finding of findings) expect(finding.sheet).not.toBeNull();
  });

  test('is pages for a PDF, with the boxes of the findings where they stand', async () => {
    const source = compileTypst(`#set page(paper: "a4", margin: 72pt)
#set text(font: "Noto Serif SC", size: 12pt)
示例市示例局关于公布补助名单的通知，现将有关事项公布如下，请社会各界监督支持。
#pagebreak()
#place(top + left, dx: 100pt, dy: 200pt)[电话13800138000]`);
    const { sheets, findings } = await reviewOf(source, '示例.pdf');
    const [, second] = sheets;
    if (second?.kind !== 'page') throw new Error('not a page');
    expect(sheets.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(second.image).toBeNull();
    expect(second.page.texts.map(({ text }) => text).join('')).toContain('13800138000');
    expect(second.marks.map(({ finding }) => finding)).toEqual([findings[0]?.id]);
    const [{ box } = { box: { left: 0, top: 0, width: 0, height: 0 } }] = second.marks;
    // Behind the two signs of the label.
    expect(box.left).toBeGreaterThan(72 + 100 + 20);
    expect(box.left).toBeLessThan(72 + 100 + 28);
    expect(box.top).toBeGreaterThan(72 + 190);
    expect(box.top + box.height).toBeLessThan(72 + 225);
    expect(findings[0]?.sheet).toBe('p2');
  });

  test('is drawn as an image where its text cannot be laid out', async () => {
    const source = compileTypst(
      '#set page(width: 200pt, height: 100pt)\n#set text(font: "Noto Serif SC")\n电话13800138000',
    );
    const [sheet] = (await reviewOf(source, '示例.pdf')).sheets;
    if (sheet?.kind !== 'page') throw new Error('not a page');
    expect([sheet.page.width, sheet.page.height, sheet.page.texts.length]).toEqual([200, 100, 0]);
    const bytes = Buffer.from(sheet.image?.bytes ?? []);
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      'PNG',
      300,
      150,
    ]);
    expect(sheet.marks).toHaveLength(1);
  });

  test('is the picture itself for a picture, without what its camera wrote', async () => {
    const source = pngOf([{ type: 'tEXt', content: Buffer.from('Author\0示例作者') }]);
    const [sheet] = (await reviewOf(source, '示例.png')).sheets;
    if (sheet?.kind !== 'page') throw new Error('not a page');
    expect([sheet.page.width, sheet.page.height, sheet.image?.mediaType]).toEqual([1, 1, 'image/png']);
    expect(Buffer.from(sheet.image?.bytes ?? []).includes('示例作者')).toBe(false);
  });

  test('of an archive shows each file for itself', async () => {
    const source = zipOf([
      { name: '甲.txt', content: '电话13800138000' },
      { name: '乙.csv', content: `姓名,身份证号\n示例乙,${ID}\n` },
    ]);
    const { sheets, findings } = await reviewOf(source, '示例.zip');
    expect(sheets.map(({ id, member, kind }) => [id, member, kind])).toEqual([
      ['1.t', '甲.txt', 'text'],
      ['2.g1', '乙.csv', 'grid'],
    ]);
    expect(foundBy({ findings }, 'resident_id')[0]?.sheet).toBe('2.g1');
  });

  test('a file that cannot have a copy says why', async () => {
    expect((await reviewOf('绝密★长期\n正文\n', '示例.txt')).noCopy?.kind).toBe('marked_secret');
    expect(
      (await reviewOf(zipOf([{ name: '甲.bin', content: Buffer.from([1, 2, 0, 255, 254, 3]) }]), '示例.zip')).noCopy
        ?.kind,
    ).toBe('unread_part');
  });
});

describe('a long file', () => {
  test('of five thousand rows shows rows with findings and some around them, and counts the others', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, row) => `示例户${row},${row === 3_000 ? '13800138000' : '无'},青河村`,
    );
    const review = await reviewOf(`姓名,电话,村\n${rows.join('\n')}\n`, '名单.csv');
    const [sheet] = review.sheets;
    if (sheet?.kind !== 'grid') throw new Error('not a table');
    expect(sheet.rows.length).toBeLessThan(30);
    expect(sheet.rows.filter(({ kind }) => kind === 'gap').map(rowShown)).toEqual([
      '第7行 … 第2998行 (2992, 0)',
      '第3006行 … 第5001行 (1996, 0)',
    ]);
    expect(JSON.stringify(review).length).toBeLessThan(20_000);
  });

  test('with a finding in each of five thousand rows is shown in part on several sheets, and tells all findings', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, row) => `示例户${row},138${String(10_000_000 + row * 3571).slice(-8)},青河村`,
    );
    const review = await reviewOf(`姓名,电话,村\n${rows.join('\n')}\n`, '名单.csv');
    expect(foundBy(review, 'mobile_phone')).toHaveLength(5_000);
    expect(review.sheets.length).toBeGreaterThan(5);
    for (const sheet of review.sheets) if (sheet.kind === 'grid') expect(sheet.rows.length).toBeLessThanOrEqual(401);
    const last = review.sheets.at(-1);
    const gap = last?.kind === 'grid' ? last.rows.at(-1) : undefined;
    expect(gap).toMatchObject({ kind: 'gap', to: '第5001行' });
    expect(JSON.stringify(review).length).toBeLessThan(6_000_000);
  });

  test('one endless line is shown around what was found in it', async () => {
    const review = await reviewOf(`${'示'.repeat(50_000)}，电话13800138000，${'例'.repeat(50_000)}\n`, '示例.txt');
    const [sheet] = review.sheets;
    const [block] = sheet?.kind === 'text' ? sheet.blocks : [];
    expect(block?.kind === 'paragraph' ? shown(block) : '').toMatch(
      /^示{600}…示+，电话\[13800138000\]，例{599}…例{600}$/u,
    );
  });
});

test('text under a bar is marked on its page, and goes', async () => {
  const plain = compileTypst(`#set page(paper: "a4", margin: 72pt)
#set text(font: "Noto Serif SC", size: 12pt)
示例市示例局关于公布补助名单的通知，现将有关事项公布如下，请社会各界监督支持。

电话13800138000`);
  const source = await alteredPdf(plain, (_, page) => drawBar(page, { left: 60, top: 100, width: 300, height: 40 }));
  const { sheets, findings } = await reviewOf(source, '示例.pdf');
  const [sheet] = sheets;
  const [covered] = foundBy({ findings }, 'covered_text');
  expect([covered?.possible, covered?.sheet]).toEqual([['remove'], 'p1']);
  const box = sheet?.kind === 'page' ? sheet.marks.find(({ finding }) => finding === covered?.id)?.box : undefined;
  expect(box?.top).toBeGreaterThan(100);
  expect(box?.top).toBeLessThan(140);
});
