import { describe, expect, test } from 'vitest';
import { looksLikeCell, readCell } from './cell-value.ts';

describe('what stands in a cell of figures', () => {
  const CELLS: readonly (readonly [string, unknown, string | null])[] = [
    ['', null, null],
    ['　', null, null],
    ['\u00a0\u200b', null, null],
    ['0', 0, null],
    ['00', 0, null],
    [' 12 ', 12, null],
    ['１２', 12, null],
    ['1 2', 12, null],
    ['1,234', 1234, null],
    ['１，２３４，５６７', 1234567, null],
    ['1，234', 1234, null],
    ['11398889', 11398889, null],
    ['69969.73', 69969.73, null],
    ['69969.73元', 69969.73, '元'],
    ['3.2万元', 3.2, '万元'],
    ['5件', 5, '件'],
    ['5 件', 5, '件'],
    ['7项', 7, '项'],
    ['2个', 2, '个'],
    ['3条', 3, '条'],
    ['4宗', 4, '宗'],
    ['6次', 6, '次'],
    ['22（其中修订16件）', 22, '其中修订16件'],
    ['22(其中修订16件)', 22, '其中修订16件'],
    ['22件（其中修订16件）', 22, '其中修订16件'],
    ['55【含自然失效29件】', 55, '含自然失效29件'],
    ['/', '/', null],
    ['／', '／', null],
    ['—', '—', null],
    ['——', '——', null],
    ['-', '-', null],
    ['无', '无', null],
    ['+19', '+19', null],
    ['-3', '-3', null],
    ['增19', '增19', null],
    ['若干', '若干', null],
    ['见附件', '见附件', null],
    ['约30', '约30', null],
    ['10-12', '10-12', null],
    ['1,23', '1,23', null],
    ['3/5', '3/5', null],
    ['1.2.3', '1.2.3', null],
  ];
  for (const [text, value, remark] of CELLS) {
    test(`“${text}” is ${value === null ? 'blank' : JSON.stringify(value)}`, () => {
      expect(readCell(text, 'count')).toEqual({ value, remark });
    });
  }

  test('a blank cell stays null and is never nought', () => {
    for (const text of ['', ' ', '\n', '\t', '　　', '\u200b', '\ufeff'])
      for (const type of ['count', 'signed', 'decimal'] as const) expect(readCell(text, type).value).toBeNull();
  });

  test('a long figure broken over two lines is one figure; two short ones are not', () => {
    expect(readCell('11398\n889', 'count').value).toBe(11398889);
    expect(readCell('1\n2', 'count').value).toBe('1\n2');
  });
});

describe('a column of change (本年增/减)', () => {
  const CHANGES: readonly (readonly [string, unknown])[] = [
    ['+19', 19],
    ['＋19', 19],
    ['增19', 19],
    ['增加19', 19],
    ['-3', -3],
    ['－3', -3],
    ['−3', -3],
    ['减4', -4],
    ['减少4', -4],
    ['减少4项', -4],
    ['0', 0],
    ['-0', 0],
    ['19', 19],
    ['/', '/'],
    ['—', '—'],
    ['持平', '持平'],
  ];
  for (const [text, value] of CHANGES) {
    test(`“${text}” is ${JSON.stringify(value)}`, () => {
      expect(readCell(text, 'signed').value).toBe(value);
    });
  }

  test('nought is not written with a sign', () => {
    expect(Object.is(readCell('-0', 'signed').value, 0)).toBe(true);
  });
});

describe('what may be a cell of figures', () => {
  test('figures in all their ways, slashes and dashes', () => {
    for (const text of [
      '0',
      '１２',
      '1,234',
      '5件',
      '22（其中修订16件）',
      '+1',
      '-3',
      '增19',
      '/',
      '—',
      '-',
      '无',
      '\\',
      '*',
    ])
      expect(looksLikeCell(text), text).toBe(true);
  });

  test('no label, no sentence, no date', () => {
    for (const text of [
      '规章',
      '1.属于国家秘密',
      '2023年',
      '2024-01-15',
      '三、',
      '（一）',
      '其他',
      '本年增/减',
      '35条政府信息',
      '',
    ])
      expect(looksLikeCell(text), text).toBe(false);
  });
});
