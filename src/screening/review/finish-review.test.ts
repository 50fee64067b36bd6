import { describe, expect, test } from 'vitest';
import { findingsOf, halvesOf } from '../../../test/builders/clean-copy.ts';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { finishOf, foundBy, keep, reviewedCopy, reviewOf } from '../../../test/builders/review.ts';
import { wordOf } from '../../../test/builders/word-parts.ts';
import { xlsxOfSheets, xlsxPart } from '../../../test/builders/xlsx.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { readPaper } from '../../platform/documents/index.ts';

const ID = '445102199001011234';
const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) throw new Error(paper.reason.kind);
  return JSON.stringify(paper.value.blocks);
}

/** The passage of the cell that says so. */
async function passageOf(source: Uint8Array | string, name: string, text: string): Promise<number> {
  const cells = (await reviewOf(source, name)).sheets.flatMap((sheet) =>
    sheet.kind === 'grid' ? sheet.rows.flatMap((row) => (row.kind === 'row' ? row.cells : [])) : [],
  );
  return cells.find(({ segments }) => segments.map((segment) => segment.text).join('') === text)?.passage ?? -1;
}

describe('what is decided is done', () => {
  test('of two telephones one is kept with its reason, and the other is masked', async () => {
    const source = wordOf(p('示例甲，电话13800138000。') + p('示例乙，电话13900139000。'));
    const review = await reviewOf(source, '示例.docx');
    const [first] = foundBy(review, 'mobile_phone');
    const copy = await reviewedCopy(source, '示例.docx', { decisions: [keep(first)] });
    const text = await textOf(copy, '示例.docx');
    expect(text).toContain('13800138000');
    expect(text).toContain('139****9000');
    expect(leaksIn(copy, ['13900139000'])).toEqual([]);
  });

  test('of one telephone in two places the one is kept and the other masked', async () => {
    const source = '示例甲，电话13800138000。\n联系示例甲：13800138000。\n';
    const [, second] = foundBy(await reviewOf(source, '示例.txt'), 'mobile_phone');
    const copy = await reviewedCopy(source, '示例.txt', { decisions: [keep(second)] });
    expect(Buffer.from(copy).toString('utf8')).toBe('示例甲，电话138****8000。\n联系示例甲：13800138000。\n');
  });

  test('two cells that share a string of the workbook are decided on apart', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row></sheetData>`;
    const source = xlsxOfSheets([{ name: '名单', xml: sheet }], {
      more: [xlsxPart('sharedStrings', '<si><t>电话13800138000</t></si>')],
    });
    const [first] = foundBy(await reviewOf(source, '名单.xlsx'), 'mobile_phone');
    const text = await textOf(await reviewedCopy(source, '名单.xlsx', { decisions: [keep(first)] }), '名单.xlsx');
    expect(text.match(/电话13800138000/gu)).toHaveLength(1);
    expect(text.match(/电话138\*{4}8000/gu)).toHaveLength(1);
  });

  test("a child's name is kept with a reason, and the identity number beside it is masked all the same", async () => {
    const source = `获奖学生：王小明，8岁，身份证号${ID}，就读于示例小学二年级。\n`;
    const review = await reviewOf(source, '示例.txt');
    const copy = await reviewedCopy(source, '示例.txt', {
      decisions: foundBy(review, 'minor').map((finding) => keep(finding, '监护人书面同意公开')),
    });
    expect(Buffer.from(copy).toString('utf8')).toContain('王小明，8岁');
    expect(leaksIn(copy, halvesOf(ID))).toEqual([]);
  });

  test('a wrong word is mended, or kept when somebody says why', async () => {
    const source = wordOf(p('各部门要各司其责，按排好工作。'));
    const review = await reviewOf(source, '示例.docx');
    const [first, second] = foundBy(review, 'error_word');
    expect([first?.proposed, first?.rightForm, first?.possible]).toEqual(['replace', '各司其职', ['replace', 'keep']]);
    const copy = await reviewedCopy(source, '示例.docx', { decisions: [keep(second, '原文如此')] });
    expect(await textOf(copy, '示例.docx')).toContain('各部门要各司其职，按排好工作。');
  });

  test('a marking as internal stays unless it is to be covered', async () => {
    const source = '内部资料 注意保管\n正文\n';
    const [marking] = foundBy(await reviewOf(source, '示例.txt'), 'internal_marking');
    expect(marking?.proposed).toBe('by_hand');
    const left = await reviewedCopy(source, '示例.txt', {});
    expect(Buffer.from(left).toString('utf8')).toBe(source);
    const copy = await reviewedCopy(source, '示例.txt', {
      decisions: [{ finding: marking?.id ?? '', act: 'mask', reason: null, ground: 'internal_affairs' }],
    });
    expect(Buffer.from(copy).toString('utf8')).not.toContain('注意保管');
  });

  test('hidden things go whatever else is decided', async () => {
    const source = wordOf(p('正文') + '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>电话13800138000</w:t></w:r></w:p>');
    const review = await reviewOf(source, '示例.docx');
    for (const finding of review.findings) expect(finding.possible).toEqual(['remove']);
    expect(leaksIn(await reviewedCopy(source, '示例.docx', {}), ['13800138000'])).toEqual([]);
  });

  test('what is decided on a file of an archive is done in that file', async () => {
    const source = zipOf([
      { name: '甲.txt', content: '示例甲，电话13800138000。' },
      { name: '乙.txt', content: '示例乙，电话13900139000。' },
    ]);
    const review = await reviewOf(source, '示例.zip');
    const copy = await reviewedCopy(source, '示例.zip', { decisions: [keep(foundBy(review, 'mobile_phone')[1])] });
    expect(leaksIn(copy, ['13800138000'])).toEqual([]);
    expect(leaksIn(copy, ['13900139000'])).not.toEqual([]);
    expect(review.sheets.map(({ member, id }) => [member, id])).toEqual([
      ['甲.txt', '1.t'],
      ['乙.txt', '2.t'],
    ]);
  });
});

describe('what is not done', () => {
  const source = '示例甲，电话13800138000，各司其责。\n';

  test.each([
    ['a reason of one character', '好', 'no_reason'],
    ['no reason', null, 'no_reason'],
    ['blanks for a reason', '   ', 'no_reason'],
  ] as const)('keeping with %s', async (_, reason, why) => {
    const [phone] = foundBy(await reviewOf(source, '示例.txt'), 'mobile_phone');
    const decisions = [{ finding: phone?.id ?? '', act: 'keep' as const, reason, ground: null }];
    expect(await finishOf(source, '示例.txt', { decisions })).toMatchObject({ kind: 'decision', why });
  });

  test('a decision on what is not there, one decision twice, or an act that does not fit', async () => {
    const [phone] = foundBy(await reviewOf(source, '示例.txt'), 'mobile_phone');
    const kept = keep(phone);
    const told = async (decisions: readonly (typeof kept)[]) => finishOf(source, '示例.txt', { decisions });
    expect(await told([{ ...kept, finding: 'mobile_phone-00000000-1' }])).toMatchObject({ why: 'unknown' });
    expect(await told([kept, kept])).toMatchObject({ why: 'twice' });
    expect(await told([{ ...kept, act: 'replace' }])).toMatchObject({ why: 'not_possible' });
  });

  test('a file marked as secret has no copy, and its marking cannot be kept', async () => {
    const secret = `机密★10年\n\n关于某项工作的通知\n`;
    const review = await reviewOf(secret, '示例.txt');
    expect(review.noCopy?.kind).toBe('marked_secret');
    expect(foundBy(review, 'secrecy_marking')[0]?.possible).toEqual(['by_hand']);
    expect(await finishOf(secret, '示例.txt', {})).toMatchObject({
      kind: 'no_copy',
      reason: { kind: 'marked_secret' },
    });
  });
});

describe('masks of one’s own', () => {
  test('words are covered wherever they stand, however they are set apart', async () => {
    const source = wordOf(
      p('项目由示例丙负责。') +
        '<w:p><w:r><w:t>示例</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">丙 签字</w:t></w:r></w:p>' +
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${p('示 例 丙')}</w:tc></w:tr></w:tbl>`,
    );
    const copy = await reviewedCopy(source, '示例.docx', {
      ownMasks: [{ kind: 'words', words: '示例丙', passage: null, ground: 'personal_privacy' }],
    });
    const text = await textOf(copy, '示例.docx');
    expect(text).toContain('项目由×××负责。');
    expect(text).toContain('××× 签字');
    expect(leaksIn(copy, ['示例丙'])).toEqual([]);
  });

  test('words are covered in one place and stay in the others', async () => {
    const source = '示例丙到会。\n示例丙发言。\n';
    const copy = await reviewedCopy(source, '示例.txt', {
      ownMasks: [{ kind: 'words', words: '示例丙', passage: 1, ground: null }],
    });
    expect(Buffer.from(copy).toString('utf8')).toBe('示例丙到会。\n×××发言。\n');
  });

  test('a cell is covered whole', async () => {
    const source = '姓名,事由\n示例甲,因家庭变故申请\n';
    const copy = await reviewedCopy(source, '示例.csv', {
      ownMasks: [
        { kind: 'cell', passage: await passageOf(source, '示例.csv', '因家庭变故申请'), ground: 'personal_privacy' },
      ],
    });
    expect(Buffer.from(copy).toString('utf8')).toBe('姓名,事由\n示例甲,×××\n');
  });

  test('a cell is covered in the chart that shows it too', async () => {
    const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:ser><c:cat><c:strCache><c:pt><c:v>因病致贫户</c:v></c:pt><c:pt><c:v>青河村</c:v></c:pt></c:strCache></c:cat></c:ser></c:chartSpace>`;
    const source = xlsxOfSheets(
      [
        {
          name: '名单',
          xml: `<sheetData><row r="1">${inline('A1', '因病致贫户')}${inline('B1', '青河村')}</row></sheetData>`,
        },
      ],
      {
        more: [{ name: 'xl/charts/chart1.xml', content: chart }],
        relations: [{ type: 'chart', target: 'charts/chart1.xml' }],
      },
    );
    const copy = await reviewedCopy(source, '名单.xlsx', {
      ownMasks: [{ kind: 'cell', passage: await passageOf(source, '名单.xlsx', '因病致贫户'), ground: null }],
    });
    expect(leaksIn(copy, ['因病致贫'])).toEqual([]);
    expect(leaksIn(copy, ['青河村'])).not.toEqual([]);
  });

  test('words that go on in the next line stop the copy, so that they do not slip through', async () => {
    const answer = await finishOf('示例丙到会，示\n例丙发言。\n', '示例.txt', {
      ownMasks: [{ kind: 'words', words: '示例丙', passage: null, ground: null }],
    });
    expect(answer).toMatchObject({ kind: 'no_copy', reason: { kind: 'left_over' } });
  });

  test.each([
    ['words that are not there', { kind: 'words', words: '并无此人', passage: null }, 'not_found'],
    ['no words', { kind: 'words', words: ' 、'.slice(0, 1), passage: null }, 'no_words'],
    ['a place that is not there', { kind: 'cell', passage: 99 }, 'no_such_place'],
    ['a box on a text', { kind: 'box', sheet: 't', box: { left: 0, top: 0, width: 9, height: 9 } }, 'no_such_place'],
  ] as const)('%s cannot be covered', async (_, own, why) => {
    const answer = await finishOf('一行字\n', '示例.txt', { ownMasks: [{ ...own, ground: null }] });
    expect(answer).toMatchObject({ kind: 'own_mask', number: 1, why });
  });
});

test('the copy of a review is found clean, but for what was kept', async () => {
  const source = wordOf(p(`示例甲，身份证号${ID}，电话13800138000。`) + p('示例乙，电话13900139000。'));
  const review = await reviewOf(source, '示例.docx');
  const copy = await reviewedCopy(source, '示例.docx', { decisions: [keep(foundBy(review, 'mobile_phone')[1])] });
  expect((await findingsOf(copy, '示例.docx')).map(({ rule, text }) => [rule, text])).toEqual([
    ['mobile_phone', '139****9000'],
  ]);
});
