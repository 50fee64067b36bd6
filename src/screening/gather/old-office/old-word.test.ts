import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compoundOf, type Storage } from '../../../../test/builders/compound.ts';
import { docxOf } from '../../../../test/builders/docx.ts';
import { findOffice } from '../../../../test/builders/find-office.ts';
import { FLAT_LETTER } from '../../../../test/builders/flat-office.ts';
import { madeOld } from '../../../../test/screening/made-old.ts';
import { openCompoundFile } from '../../../platform/documents/compound/index.ts';
import { EMPTY_ALLOW_LIST, OWN_LEXICON, redactFile } from '../../index.ts';
import { openFile } from '../open-file.ts';

async function gathered(bytes: Uint8Array, name = '示例.doc') {
  const opened = await openFile(bytes, name);
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

type Gathered = Awaited<ReturnType<typeof gathered>>;

const textsAt = (file: Gathered, place: string, hiddenBy: string | null = null) =>
  file.passages.filter((one) => one.place === place && one.hiddenBy === hiddenBy).map(({ text }) => text);

const EVERYTHING = readFileSync(new URL('./fixtures/everything.doc', import.meta.url));

/** The streams of the stored letter, with more beside them. */
function letterWith(beside: Storage): Uint8Array {
  const file = openCompoundFile(EVERYTHING);
  const streams = Object.fromEntries(file.names.map((name) => [name, file.stream(name) ?? new Uint8Array()]));
  return compoundOf({ ...streams, ...beside });
}

/** What both the stored letter and one that is made anew must tell. */
function expectEverything(file: Gathered): void {
  expect(textsAt(file, '第2段')).toEqual(['证号445102199001，加入的话在此。']);
  expect(textsAt(file, '第3段')).toEqual(['看得见，，，，红色见']);
  expect(textsAt(file, '第4段')).toEqual(['深底白字见']);
  expect(textsAt(file, '表1 第1行 第1列')).toEqual(['姓名']);
  expect(textsAt(file, '第2段', 'tracked_change')).toEqual(['445102199001011234']);
  expect(file.hidden).toEqual([
    { kind: 'tracked_change', text: '011234', place: '第2段' },
    { kind: 'hidden_text', text: '直接隐藏', place: '第3段' },
    { kind: 'hidden_text', text: '样式隐藏', place: '第3段' },
    { kind: 'hidden_text', text: '白色内容', place: '第3段' },
    { kind: 'hidden_text', text: '极小内容', place: '第3段' },
    { kind: 'hidden_text', text: '藏在格中', place: '表1 第2行 第2列' },
    { kind: 'comment', text: '此户请再核实', place: '批注1' },
    { kind: 'author', text: '示例作者', place: '属性：作者' },
    { kind: 'author', text: '示例编辑', place: '属性：最后修改者' },
  ]);
  expect(textsAt(file, '页眉')).toEqual(['内部资料 注意保管']);
  expect(textsAt(file, '页脚')).toEqual(['示例页脚']);
  expect(textsAt(file, '脚注1')).toEqual(['脚注内容']);
  expect(textsAt(file, '尾注1')).toEqual(['尾注内容']);
  expect(textsAt(file, '文本框1')).toEqual(['框内文字']);
  expect(textsAt(file, '批注作者', 'comment')).toEqual(['示例批注人']);
  expect(textsAt(file, '属性：承办人', 'hidden_text')).toEqual(['承办人：示例丙 13500135000']);
  expect(file.unread).toEqual([]);
}

describe('a Word file of before 2007', () => {
  test('tells all that it shows and hides, each with its place; white on a dark ground and inserted words are seen', async () => {
    expectEverything(await gathered(EVERYTHING));
    expectEverything(await gathered(EVERYTHING, '示例.wps'));
  });

  test.runIf(findOffice() !== null)(
    'tells the same when it was made anew, and what the corpus tells as docx',
    async () => {
      const { pairs, more } = await madeOld(['docx', 'doc:MS Word 97'], { name: 'a.fodt', content: FLAT_LETTER });
      expectEverything(await gathered(more));
      expect(pairs.length).toBeGreaterThan(10);
      for (const { name, asItIs, madeOld: old } of pairs) expect([name, ...old]).toEqual([name, ...asItIs]);
    },
    120_000,
  );

  test('a plain one tells nothing', async () => {
    const plain = readFileSync(new URL('../../../platform/documents/doc/fixtures/lists.doc', import.meta.url));
    const file = await gathered(plain);
    expect([file.hidden, file.unread]).toEqual([[], []]);
  });

  test('objects in it: a packed file is read, an equation is nothing, what is not known is never clean', async () => {
    const place = { kind: 'paragraph' as const, paragraph: 1 };
    const inner = docxOf([{ kind: 'paragraph', text: '13900139000', heading: null, place }]);
    const file = await gathered(
      letterWith({
        ObjectPool: {
          _1: { Package: inner },
          _2: { 'Equation Native': Buffer.from([1]) },
          _3: { Something: Buffer.from([1, 2]) },
        },
        Macros: { PROJECT: Buffer.from('x') },
      }),
    );
    expect(file.hidden.filter(({ kind }) => kind === 'embedded').map(({ text }) => text)).toEqual([
      '_1',
      '_3',
      'Macros',
    ]);
    expect(textsAt(file, '附件“_1” > 第1段', 'embedded')).toEqual(['13900139000']);
    expect(file.unread).toEqual([{ place: '附件“_3”', why: 'unknown_kind' }]);
  });

  test('a code that leads to a path of the inside is told, one that leads to a public page is not', async () => {
    const inside = await gathered(withCode(' INCLUDETEXT "D:\\\\aa\\\\bb.doc"'));
    expect(inside.hidden.filter(({ kind }) => kind === 'external_link').map(({ place }) => place)).toEqual(['第6段']);
    const outside = await gathered(withCode(' HYPERLINK "https://www.gov.cn/"'));
    expect(outside.hidden.filter(({ kind }) => kind === 'external_link')).toEqual([]);
  });

  test('has no clean copy: it is to be saved as docx first', async () => {
    const settings = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2026-03-01' };
    const redacted = await redactFile({ name: '示例.doc', bytes: EVERYTHING }, settings);
    expect(redacted.ok && redacted.value.copy).toEqual({
      ok: false,
      reason: { kind: 'format', format: 'doc', member: null },
    });
  });
});

/** The stored letter with another code in its field, as long as the one it has. */
function withCode(code: string): Uint8Array {
  const bytes = Buffer.from(EVERYTHING);
  const begin = bytes.indexOf(Buffer.from(' HYPERLINK "', 'utf16le'));
  const end = bytes.indexOf(Buffer.from('.doc"', 'utf16le'), begin) + 10;
  Buffer.from(code.padEnd((end - begin) / 2, ' '), 'utf16le').copy(bytes, begin);
  return bytes;
}
