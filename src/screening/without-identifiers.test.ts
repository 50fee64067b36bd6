import { expect, test } from 'vitest';
import { withoutIdentifiers } from './without-identifiers.ts';

test.each([
  ['张三445102199003076517.docx', '张三445102********6517.docx'],
  ['/data/13800138000/名单.xlsx', '/data/138****8000/名单.xlsx'],
  ['工作表“6228480100123456789” A1', '工作表“***************6789” A1'],
  ['chen@qq.com的附件.txt', 'c***@qq.com的附件.txt'],
  ['护照E12345678.png', '护照E*******8.png'],
  ['公示名单2024年5月.xlsx', '公示名单2024年5月.xlsx'],
  ['示府办〔2024〕12号.pdf', '示府办〔2024〕12号.pdf'],
])('%s is told as %s', (text, shown) => {
  expect(withoutIdentifiers(text)).toBe(shown);
});
