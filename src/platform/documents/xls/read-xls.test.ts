import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paperOf, reasonOf } from '../../../../test/builders/paper.ts';
import { long, words, xlsOf } from '../../../../test/builders/xls.ts';

const EVERYTHING = readFileSync(
  new URL('../../../screening/gather/old-office/fixtures/everything.xls', import.meta.url),
);

const rowsOf = ({ blocks }: Awaited<ReturnType<typeof paperOf>>): readonly (readonly string[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : []));

describe('a workbook of before 2007', () => {
  test('gives each visible sheet as a table, without hidden rows and columns, days and numbers as they are shown', async () => {
    expect(rowsOf(await paperOf(EVERYTHING, 'a.xls')).slice(0, 2)).toEqual([
      ['姓名', '身份证号', '日期', '电话'],
      ['示例甲', '445102199001011234', '2024-05-06', '13800138000'],
    ]);
    expect(JSON.stringify(await paperOf(EVERYTHING, 'a.et'))).not.toContain('藏');
  });

  test('gives merged cells with their spans', async () => {
    const text = (row: number, column: number, said: string) =>
      [0x204, Buffer.concat([words(row, column, 0), long(said)])] as const;
    const bytes = xlsOf([
      { name: '表', records: [text(0, 0, '合并'), text(1, 0, '甲'), text(1, 1, '乙'), [0xe5, words(1, 0, 0, 0, 1)]] },
    ]);
    const [table] = (await paperOf(bytes, 'a.xls')).blocks;
    expect(table?.kind === 'table' && table.rows[0]?.map(({ columnSpan }) => columnSpan)).toEqual([2]);
  });

  test('with a password it is refused', async () => {
    const locked = xlsOf([{ name: '表', records: [] }], { globals: [[0x2f, words(1)]] });
    expect(await reasonOf(locked, 'a.xls')).toEqual({ kind: 'encrypted' });
  });
});
