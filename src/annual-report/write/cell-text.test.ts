import { describe, expect, test } from 'vitest';
import { readCell } from '../read/cell-value.ts';
import { cellText } from './cell-text.ts';

describe('what is printed in a cell', () => {
  test.each([
    [null, null, ''],
    [0, null, '0'],
    [69969.73, null, '69969.73'],
    [-3, null, '-3'],
    ['/', null, '/'],
    [3, '件', '3件'],
    [12.5, '万元', '12.5万元'],
    [22, '其中修订16件', '22（其中修订16件）'],
    [22, '件数', '22（件数）'],
  ])('%j with %j is “%s”', (value, remark, text) => {
    expect(cellText(value, remark)).toBe(text);
    expect(readCell(text, 'signed')).toEqual({ value, remark });
  });

  test.each([
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [123_456_789_012_345_680, '123456789012345680'],
  ])('a figure is written out: %d', (value, text) => {
    expect(cellText(value, null)).toBe(text);
    expect(Number(text)).toBe(value);
  });
});
