import { expect, test } from 'vitest';
import { carriedRows, carriedText, MOST_ROWS } from './carried-list.ts';

const ROWS = [
  { line: 2, texts: { name: '青河区示例局', phone: '0000-1234567' } },
  { line: 3, texts: { name: '青河区“示例”镇人民政府' } },
] as const;

test('a list comes back from its preview as it was read', () => {
  expect(carriedRows(carriedText(ROWS))).toEqual(ROWS);
});

test.each([
  ['', 'nothing'],
  ['{', 'no JSON'],
  ['null', 'null'],
  ['[]', 'no rows'],
  ['[[1]]', 'half a row'],
  ['[["1",{}]]', 'a line that is no number'],
  ['[[1,{"__proto__":"x"}]]', 'a name of no column'],
  ['[[1,{"name":7}]]', 'a cell that is no text'],
  ['[[1,{"name":"\\ud800"}]]', 'half a character'],
  ['[[1,{"name":"a\\u0000"}]]', 'a character that no database holds'],
  [JSON.stringify(Array.from({ length: MOST_ROWS + 1 }, () => [1, { name: '甲' }])), 'too many rows'],
])('what is no preview is not taken: %#', (text) => {
  expect(carriedRows(text)).toBeNull();
});
