import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import { tableOf } from '../../../test/builders/report-grids.ts';
import { readMembers } from './members-file.ts';

const read = (text: string | Uint8Array, name = '名单.csv') =>
  readMembers({ name, bytes: typeof text === 'string' ? Buffer.from(text) : text });

async function membersOf(text: string | Uint8Array, name?: string) {
  const done = await read(text, name);
  if (!done.ok) throw new Error(done.reason.zh);
  return done.value;
}

const LIST = `序号,机关名称,简称,统一社会信用代码,并入机关,是否计入,备注,电话
1,青河区示例财政局,区财政局、财政局,11000000000000001A,,是,,0000000
2,青河区示例新局,,,青河区示例甲局；青河区示例乙局,,2023年合并,
3,青河区示例税务局,,,,否,垂直管理,
`;

describe('a list of members', () => {
  test.each([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LIST}`)],
    ['GB 18030', iconv.encode(LIST, 'gb18030')],
    ['UTF-16', iconv.encode(LIST, 'utf-16')],
    ['tabs instead of commas', Buffer.from(LIST.replaceAll(',', '\t'))],
  ])('is read in %s', async (_, bytes) => {
    const { members, notes } = await membersOf(bytes);
    expect(members).toEqual([
      {
        name: '青河区示例财政局',
        aliases: ['区财政局', '财政局'],
        predecessors: [],
        creditCode: '11000000000000001A',
        countsIn: true,
        remark: null,
      },
      expect.objectContaining({
        name: '青河区示例新局',
        predecessors: ['青河区示例甲局', '青河区示例乙局'],
        remark: '2023年合并',
        countsIn: true,
      }),
      expect.objectContaining({ name: '青河区示例税务局', countsIn: false }),
    ]);
    expect(notes.map(({ zh }) => zh)).toEqual(['成员名单“名单.csv”里没有用到的栏：电话']);
  });

  test('may have English heads, and a title above them', async () => {
    const { members } = await membersOf('汇总名单,,\nName,Counts in,Aliases\n青河区示例局,no,示例局\n');
    expect(members).toMatchObject([{ name: '青河区示例局', countsIn: false, aliases: ['示例局'] }]);
  });

  test('may be names alone, one a line', async () => {
    const { members } = await membersOf('青河区示例一局\n青河区示例二局\n\n');
    expect(members.map(({ name }) => name)).toEqual(['青河区示例一局', '青河区示例二局']);
  });

  test('may be a workbook', async () => {
    const printed = (text: string) => ({ text, across: 1, down: 1 });
    const table = tableOf([
      [printed('单位'), printed('备注')],
      [printed('青河区示例局'), printed('新设')],
    ]);
    expect((await membersOf(xlsxOf({ blocks: [table] }), '名单.xlsx')).members).toMatchObject([
      { name: '青河区示例局', remark: '新设' },
    ]);
  });

  test.each([
    ['名称,计入\n青河区示例局,待定\n', '第 2 行：“计入”要写是或否，不是“待定”'],
    ['名称,简称\n青河区示例一局,示例局\n青河区示例二局,示例局\n', '第 3 行：“示例局”已经属于“青河区示例一局”'],
    ['名称\n青河区示例局\n青河区 示例局\n', '第 3 行：“青河区 示例局”已经属于“青河区示例局”'],
    ['名称,备注\n,空\n', '第 2 行：没有名称'],
    ['电话,地址\n1,2\n', '没有“名称”一栏'],
    ['名称,备注\n', '没有成员'],
    ['名称,并入机关\n青河区示例一局,青河区示例二局\n青河区示例二局,\n', '“青河区示例二局”已经属于“青河区示例一局”'],
  ])('that contradicts itself is refused in one sentence: %j', async (text, sentence) => {
    const done = await read(text);
    expect(done.ok ? null : done.reason.zh).toContain(sentence);
  });

  test('a file that is no list is refused', async () => {
    const done = await read('PK\u0003\u0004 no', '名单.xlsx');
    expect(done.ok).toBe(false);
  });
});
