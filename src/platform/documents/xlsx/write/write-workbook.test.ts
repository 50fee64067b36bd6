import { expect, test } from 'vitest';
import { findOffice } from '../../../../../test/builders/find-office.ts';
import { convertWithOffice } from '../../../../../test/builders/office.ts';
import { readPaper } from '../../index.ts';
import { openWorkbook } from './open-workbook.ts';
import { columnName, xmlText } from './xml-text.ts';

async function tablesIn(bytes: Uint8Array): Promise<readonly (readonly (readonly string[])[])[]> {
  const read = await readPaper(bytes, '清单.xlsx');
  if (!read.ok) throw new Error(read.reason.kind);
  return read.value.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
  );
}

const ODD = ['=1+1', '  前后空格  ', '一\n二', '<&">', '\u0007坏字符\ud800', '001'];

async function oddBook(): Promise<Uint8Array> {
  const book = openWorkbook();
  const first = book.sheet({ name: '清单', widths: [20, 8], head: ['文件', '数'], frozenColumns: 1 });
  const second = book.sheet({ name: '汇总/表', widths: [10, 10, 10], head: null });
  for (const text of ODD) first.add([text, 1.5]);
  second.add([{ value: '标题', style: 'title', columnSpan: 3 }]);
  second.add([{ value: '年报', link: '%E5%B9%B4%E6%8A%A5.docx' }, null, { value: -3, style: 'figure' }]);
  first.addFoot([{ value: '合计', style: 'strong' }, 9]);
  return book.finish();
}

test('what is written is read back: text as text, figures as figures, sheets in their order though written in turn', async () => {
  const [first, second] = await tablesIn(await oddBook());
  expect(first?.map(([text]) => text?.trim())).toEqual([
    '文件',
    '=1+1',
    '前后空格',
    '一\n二',
    '<&">',
    '坏字符',
    '001',
    '合计',
  ]);
  expect(first?.at(1)?.[1]).toBe('1.5');
  expect(second?.flat().filter((text) => text !== '')).toEqual(['标题', '年报', '-3']);
});

test('the same workbook is the same file', async () => {
  expect(Buffer.from(await oddBook()).equals(Buffer.from(await oddBook()))).toBe(true);
});

test.runIf(findOffice())('LibreOffice opens it and finds the same', async () => {
  const { '清单.csv': csv } = await convertWithOffice(
    { '清单.xlsx': await oddBook() },
    'csv:Text - txt - csv (StarCalc):44,34,76',
  );
  const text = Buffer.from(csv ?? []).toString('utf8');
  for (const shown of ['文件,数', '=1+1,1.5', '001,1.5', '合计,9']) expect(text).toContain(shown);
});

test('a hundred thousand rows are packed as they come', async () => {
  const book = openWorkbook();
  const sheet = book.sheet({ name: '长', widths: [10], head: ['甲'] });
  for (let row = 0; row < 100_000; row += 1) {
    sheet.add([`第 ${row} 行`]);
    if (row % 1000 === 0) await book.caughtUp();
  }
  expect((await book.finish()).length).toBeLessThan(3_000_000);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, name) => expect(columnName(column)).toBe(name));

test('a text longer than a cell holds is cut, with a sign that it is', () => {
  expect(xmlText('字'.repeat(40_000))).toHaveLength(32_767);
  expect(xmlText('字'.repeat(40_000)).at(-1)).toBe('…');
});
