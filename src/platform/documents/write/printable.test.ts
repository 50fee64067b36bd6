import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['普通文字\t有制表符\n和换行', '普通文字\t有制表符\n和换行'],
  ['甲\u0000乙\u0007丙\u001b', '甲 乙 丙 '],
  ['一\r\n二\r三\u2028四\u0085五\f六', '一\n二\n三\n四\n五\n六'],
  ['半个\ud83d字', '半个\ufffd字'],
  ['整个😀字', '整个😀字'],
  ['非字符\ufffe', '非字符 '],
])('%j is printed as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
