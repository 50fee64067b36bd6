import { expect, test } from 'vitest';
import { foldAccount } from './fold-account.ts';

test.each([
  ['case', 'Zhang.San', 'zhang.san'],
  ['full width', 'ＺＨＡＮＧ．ｓａｎ０１', 'zhang.san01'],
  ['blanks around and between', '  zhang \u3000 san ', 'zhang san'],
  ['signs that cannot be seen', 'zh\u200Bang\u00AD\uFEFF', 'zhang'],
  ['composed and decomposed letters', 'e\u0301', 'é'],
  ['half-width kana', 'ｱｶ', 'アカ'],
])('accounts are not told apart by %s', (_name, account, folded) => {
  expect(foldAccount(account)).toBe(folded);
  expect(foldAccount(folded)).toBe(folded);
});

test('what is no account of anybody costs nothing', () => {
  expect(foldAccount('x'.repeat(5_000_000))).toHaveLength(100);
  expect(foldAccount('\u200B \u00AD')).toBe('');
});
