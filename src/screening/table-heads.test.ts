import { describe, expect, test } from 'vitest';
import { headsOf, type TableCell } from './table-heads.ts';

/** Rows of texts as cells; '' leaves a place empty. */
function cellsOf(rows: readonly (readonly string[])[], from = 0): readonly TableCell[] {
  return rows
    .flatMap((texts, row) => texts.map((text, column) => ({ row, column, text })))
    .filter(({ text }) => text !== '')
    .map((cell, at) => ({ ...cell, index: from + at }));
}

/** The heads above the cell with this text. */
function above(rows: readonly (readonly string[])[], text: string): readonly string[] {
  const cells = cellsOf(rows);
  return headsOf(cells).heads.get(cells.find((cell) => cell.text === text)?.index ?? -1) ?? [];
}

describe('the heads above a cell', () => {
  test('stand in the first row', () => {
    expect(
      above(
        [
          ['姓名', '证件号'],
          ['陈样明', '甲'],
        ],
        '甲',
      ),
    ).toEqual(['证件号']);
  });

  test('stand below the title and the line of the unit', () => {
    expect(
      above(
        [
          ['公示名单', ''],
          ['单位：示例局', ''],
          ['姓名', '证件号'],
          ['陈样明', '甲'],
        ],
        '甲',
      ),
    ).toEqual(['证件号']);
  });

  test('are of two rows where the first is wider than a column', () => {
    const rows = [
      ['户主', '', '成员', ''],
      ['姓名', '证件号', '姓名', '证件号'],
      ['陈样明', '甲', '李例华', '乙'],
    ];
    expect(above(rows, '乙')).toEqual(['成员', '证件号']);
  });

  test('are those of the second list where two stand below one another', () => {
    const rows = [
      ['姓名', '证件号'],
      ['陈样明', '甲'],
      ['', ''],
      ['企业名称', '项目编号'],
      ['示例公司', '乙'],
    ];
    expect(above(rows, '乙')).toEqual(['项目编号']);
  });

  test('are words nobody has listed, where rows follow', () => {
    expect(
      above(
        [
          ['区划', '次第'],
          ['某地', '甲'],
          ['他处', '乙'],
        ],
        '甲',
      ),
    ).toEqual(['次第']);
  });

  test('are none in a form of labels and values', () => {
    expect(
      above(
        [
          ['姓名', '陈样明'],
          ['证件号', '甲'],
          ['住址', '乙'],
        ],
        '甲',
      ),
    ).toEqual([]);
  });
});

test('a list that is cut where a page ends goes on under its heads', () => {
  const first = headsOf(
    cellsOf([
      ['序号', '姓名', '证件号'],
      ['1', '陈样明', '甲'],
    ]),
  );
  const second = cellsOf(
    [
      ['2', '李例华', '445102199003076517'],
      ['3', '张拟强', '445102199003076517'],
    ],
    10,
  );
  expect(headsOf(second, first).heads.get(12)).toEqual(['证件号']);
  expect(headsOf(cellsOf([['2', '445102199003076517']], 10), first).heads.get(11)).toBeUndefined();
});
