import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../../test/builders/docx.ts';
import { exifOf, jpegOf } from '../../../../test/builders/pictures.ts';
import { findOffice } from '../../../../test/builders/find-office.ts';
import { FLAT_BOOK } from '../../../../test/builders/flat-office.ts';
import { madeOld } from '../../../../test/screening/made-old.ts';
import { long, narrow, recordsOf, sharedCell, sharedTable, words, xlsOf } from '../../../../test/builders/xls.ts';
import { EMPTY_ALLOW_LIST, OWN_LEXICON, redactFile } from '../../index.ts';
import { openFile } from '../open-file.ts';

async function gathered(bytes: Uint8Array, name = '示例.xls') {
  const opened = await openFile(bytes, name);
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

type Gathered = Awaited<ReturnType<typeof gathered>>;

const textsAt = (file: Gathered, place: string, hiddenBy: string | null = null) =>
  file.passages.filter((one) => one.place === place && one.hiddenBy === hiddenBy).map(({ text }) => text);

const EVERYTHING = readFileSync(new URL('./fixtures/everything.xls', import.meta.url));

/** What both the stored workbook and one that is made anew must tell. */
function expectEverything(file: Gathered): void {
  expect(textsAt(file, '工作表“名单” B2')).toEqual(['445102199001011234']);
  expect(textsAt(file, '工作表“名单” C2')).toEqual(['2024-05-06']);
  expect(textsAt(file, '工作表“名单” E2')).toEqual(['13800138000']);
  expect(textsAt(file, '工作表“名单” A1')).toEqual(['姓名']);
  expect(file.hidden).toEqual([
    { kind: 'hidden_row', text: '藏行内容', place: '工作表“名单” 第3行' },
    { kind: 'hidden_text', text: '白字内容', place: '工作表“名单” A4' },
    { kind: 'hidden_column', text: '备注 藏列内容', place: '工作表“名单” D列' },
    { kind: 'comment', text: '此户请再核实', place: '工作表“名单” A2 批注' },
    { kind: 'external_link', text: 'D:/内部/底册.xls', place: '工作表“名单” E4 链接' },
    { kind: 'hidden_sheet', text: '藏表内容', place: '工作表“底册”' },
    { kind: 'author', text: '示例作者', place: '属性：作者' },
    { kind: 'author', text: '示例编辑', place: '属性：最后修改者' },
  ]);
  expect(textsAt(file, '工作表“名单” 文本框1')).toEqual(['框内文字']);
  expect(textsAt(file, '工作表“名单” 页眉')).toEqual(['内部资料 注意保管']);
  expect(textsAt(file, '工作表“名单” 数据验证', 'hidden_text').join('|')).toBe('提示|填示例己|示例丁\n示例戊');
  expect(textsAt(file, '工作表“名单” B4 公式', 'hidden_text')).toContain('未选中的文字');
  expect(textsAt(file, '定义的名称', 'hidden_text')).toContain('名称里的文字');
  expect(textsAt(file, '属性：承办人', 'hidden_text')).toEqual(['承办人：示例丙 13500135000']);
  expect(file.unread).toEqual([]);
}

describe('a workbook of before 2007', () => {
  test('tells all that it shows and hides, each with its place', async () => {
    expectEverything(await gathered(EVERYTHING));
    expectEverything(await gathered(EVERYTHING, '示例.et'));
  });

  test.runIf(findOffice() !== null)(
    'tells the same when it was made anew, and what the corpus tells as xlsx',
    async () => {
      const { pairs, more } = await madeOld(['xlsx', 'xls:MS Excel 97'], { name: 'a.fods', content: FLAT_BOOK });
      expectEverything(await gathered(more));
      expect(pairs.length).toBeGreaterThan(10);
      for (const { name, asItIs, madeOld: old } of pairs) expect([name, ...old]).toEqual([name, ...asItIs]);
    },
    120_000,
  );

  test('a plain one with a dark head, an empty hidden row and a program as its author tells nothing', async () => {
    const bytes = xlsOf([
      {
        name: '表',
        records: [
          [0x208, words(4, 0, 1, 0x8000, 0, 0, 0x20, 0)],
          [0x204, Buffer.concat([words(0, 0, 0), long('公告')])],
        ],
      },
    ]);
    const file = await gathered(bytes);
    expect([file.hidden, file.unread]).toEqual([[], []]);
    expect(textsAt(file, '工作表“表” A1')).toEqual(['公告']);
  });

  test('numbers in four bytes, many in a record, and the text of a formula that comes after it', async () => {
    const formula = Buffer.concat([words(1, 0, 0), Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]), Buffer.alloc(8)]);
    const whole = (value: number): Buffer => {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32LE((value << 2) | 2);
      return bytes;
    };
    const file = await gathered(
      xlsOf([
        {
          name: '表',
          records: [
            [0xbd, Buffer.concat([words(0, 1, 0), whole(12), words(0), whole(-3), words(2)])],
            [0x27e, Buffer.concat([words(0, 4, 0), Buffer.from([((1234 << 2) & 0xff) | 3, (1234 << 2) >> 8, 0, 0])])],
            [0x06, formula],
            [0x207, long('示例甲')],
          ],
        },
      ]),
    );
    expect(
      file.passages.filter(({ part }) => part === 'cell').map(({ place, text }) => [place.slice(7), text]),
    ).toEqual([
      ['B1', '12'],
      ['C1', '-3'],
      ['E1', '12.34'],
      ['A2', '示例甲'],
    ]);
  });

  test('a shared text that goes on in the next record is one text; those that no cell shows are told', async () => {
    const globals = sharedTable(['示例甲445102199001011234', '旧稿里的电话13800138000'], 21);
    const file = await gathered(xlsOf([{ name: '表', records: [sharedCell(0, 0, 0)] }], { globals }));
    expect(textsAt(file, '工作表“表” A1')).toEqual(['示例甲445102199001011234']);
    expect(textsAt(file, '没有使用的文字', 'earlier_revision')).toEqual(['旧稿里的电话13800138000']);
  });

  test('a workbook that formulas look up: where it lies, and what they have found in it', async () => {
    const path = '\u0001\u0001Dwork\u0003底册.xls';
    const globals = [
      [0x1ae, Buffer.concat([words(1), long(path)])],
      [0x5a, Buffer.concat([Buffer.from([0, 0]), words(0), Buffer.from([2]), long('示例乙')])],
      [0x1ae, words(1, 0x0401)],
    ] as const;
    const file = await gathered(xlsOf([{ name: '表', records: [] }], { globals }));
    expect(file.hidden).toEqual([{ kind: 'external_link', text: 'D:\\work\\底册.xls', place: '外部工作簿1' }]);
    expect(textsAt(file, '外部工作簿1', 'external_link')).toContain('示例乙');
  });

  test('a very hidden sheet, a chart that keeps its data, the cache of a pivot table', async () => {
    const chart = [
      [0x809, words(0x0600, 0x20, 0, 0)],
      [0x100d, Buffer.concat([words(0), Buffer.from([4, 1]), Buffer.from('示例系列', 'utf16le')])],
      [0x204, Buffer.concat([words(0, 0, 0), long('示例甲')])],
      [0x0a, Buffer.alloc(0)],
    ] as const;
    const file = await gathered(
      xlsOf(
        [
          { name: '表', records: chart },
          { name: '底', state: 2, records: [[0x204, Buffer.concat([words(0, 0, 0), long('藏')])]] },
        ],
        { beside: { _SX_DB_CUR: { '0001': recordsOf([[0xcd, long('示例丙')]]) } } },
      ),
    );
    expect(textsAt(file, '工作表“表” 图表')).toEqual(['示例系列\n示例甲']);
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['very_hidden_sheet', 'pivot_cache']);
    expect(textsAt(file, '数据透视表缓存1', 'pivot_cache')).toEqual(['示例丙']);
  });

  test('files inside: one that is packed, one that is unknown, a program, a photograph with its position', async () => {
    const place = { kind: 'paragraph' as const, paragraph: 1 };
    const letter = docxOf([{ kind: 'paragraph', text: '13900139000', heading: null, place }]);
    const photo = jpegOf([{ marker: 0xe1, content: exifOf({ artist: '示例摄影', position: true }) }]);
    const head = Buffer.concat([words(0x46a0, 0xf01d), Buffer.alloc(4), Buffer.alloc(17)]);
    head.writeUInt32LE(17 + photo.length, 4);
    const file = await gathered(
      xlsOf([{ name: '表', records: [] }], {
        globals: [[0xeb, Buffer.concat([head, photo])]],
        beside: {
          MBD00000001: { Package: letter },
          MBD00000002: { Contents: Buffer.from([1, 2, 3]) },
          MBD00000003: { Workbook: readBook() },
          _VBA_PROJECT_CUR: { PROJECT: Buffer.from('x') },
        },
      }),
    );
    expect(file.hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ['author', '示例摄影'],
      ['gps', '23.66000°N 116.62000°E'],
      ['embedded', 'MBD00000001'],
      ['embedded', 'MBD00000002'],
      ['embedded', 'MBD00000003.xls'],
      ['embedded', '_VBA_PROJECT_CUR'],
    ]);
    expect(textsAt(file, '附件“MBD00000001” > 第1段', 'embedded')).toEqual(['13900139000']);
    expect(textsAt(file, '附件“MBD00000003.xls” > 工作表“内” A1', 'embedded')).toEqual(['里面的字']);
    expect(file.unread).toEqual([{ place: '附件“MBD00000002”', why: 'unknown_kind' }]);
  });

  test('one of Excel 5: its texts are bytes', async () => {
    const file = await gathered(
      xlsOf(
        [
          {
            name: 'Sheet1',
            records: [
              [0x204, Buffer.concat([words(0, 0, 0, 6), Buffer.from('cabec3fbbcd7', 'hex')])],
              [0x14, narrow('&Labc')],
            ],
          },
        ],
        {
          isOld: true,
          globals: [[0x42, words(936)]],
        },
      ),
    );
    expect(textsAt(file, '工作表“Sheet1” A1')).toEqual(['示名甲']);
    expect(textsAt(file, '工作表“Sheet1” 页眉')).toEqual(['abc']);
  });

  test('made by a program that writes names without their length, with a part of its own beside it', async () => {
    const file = await gathered(
      xlsOf(
        [
          {
            name: '表',
            records: [
              [0x14, Buffer.from('&C head of page')],
              [0x204, Buffer.concat([words(0, 0, 0), long('公告')])],
            ],
          },
        ],
        {
          globals: [[0x5c, Buffer.from('Java Excel API v2.6.12'.padEnd(112))]],
          beside: {
            ETExtData: Buffer.concat([Buffer.from([1, 2, 3, 0]), Buffer.from('示例甲电话13800138000', 'utf16le')]),
          },
        },
      ),
    );
    expect([file.hidden, file.unread]).toEqual([[], []]);
    expect(textsAt(file, '工作表“表” A1')).toEqual(['公告']);
    expect(textsAt(file, '工作表“表” 页眉')).toEqual(['head of page']);
    expect(textsAt(file, '部件“ETExtData”', 'hidden_text')).toEqual(['示例甲电话13800138000']);
  });

  test('with a password it is not read; a sheet that breaks off is never clean', async () => {
    const locked = xlsOf([{ name: '表', records: [] }], { globals: [[0x2f, words(1, 1, 1)]] });
    expect(await openFile(locked, '示例.xls')).toEqual({ ok: false, reason: { kind: 'encrypted' } });
    const cut = xlsOf([
      {
        name: '表',
        records: [
          [0x85, Buffer.alloc(0)],
          [0xfd, words(0, 0)],
        ],
      },
    ]);
    expect((await gathered(cut)).unread).toEqual([{ place: '工作表“表”', why: 'damaged' }]);
  });
});

test('has no clean copy: it is to be saved as xlsx first', async () => {
  const settings = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2026-03-01' };
  const redacted = await redactFile({ name: '示例.xls', bytes: EVERYTHING }, settings);
  expect(redacted.ok && redacted.value.copy).toEqual({
    ok: false,
    reason: { kind: 'format', format: 'xls', member: null },
  });
});

describe('a table that is only called .xls', () => {
  test('a page is read as a page, a table of text as a table', async () => {
    const page = await gathered(
      Buffer.from(
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>姓名<td>电话<tr style="display:none"><td>示例甲<td>13800138000</table>',
      ),
    );
    expect(page.hidden.map(({ kind }) => kind)).toEqual(['hidden_text']);
    const text = await gathered(Buffer.from('姓名\t电话\n示例甲\t13800138000\n'));
    expect(textsAt(text, '第2行 第2列')).toEqual(['13800138000']);
  });
});

function readBook(): Uint8Array {
  const records = recordsOf([
    [0x809, words(0x0600, 5, 0, 0)],
    [0x85, Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 1, 1]), Buffer.from('内', 'utf16le')])],
    [0x0a, Buffer.alloc(0)],
    [0x809, words(0x0600, 0x10, 0, 0)],
    [0x204, Buffer.concat([words(0, 0, 0), long('里面的字')])],
    [0x0a, Buffer.alloc(0)],
  ]);
  // The sheet begins behind the globals: 12 + 14 + 4 bytes.
  records.writeUInt32LE(30, 16);
  return records;
}
