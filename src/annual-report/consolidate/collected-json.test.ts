import { expect, test } from 'vitest';
import { filed, memberNamed, submitted } from '../../../test/builders/submitted.ts';
import { readCollected } from './collected-json.ts';
import { readMembersJson } from './members-json.ts';

const FEE = 'table2/art20_8.administrative_fees/fee_amount';

test('reports that were read come back equal from where they were handed to', () => {
  const files = [
    filed(
      submitted('青河区示例一局', { [FEE]: 1.5, 'table3/received_this_year/total': '/' }, { remarks: { [FEE]: '元' } }),
    ),
    filed(submitted(null, {}, { table4: null, part: 2, year: null })),
    { file: '坏.docx', ok: false as const, problem: { zh: '坏了', en: 'broken' } },
  ];
  expect(readCollected(JSON.stringify(files))).toEqual(files);
});

test.each([
  ['no JSON', '{'],
  ['no list', '{}'],
  ['a file without a name', '[{"ok":true,"reports":[]}]'],
  ['a report without a table', '[{"file":"a","ok":true,"reports":[{"file":"a"}]}]'],
  ['a problem without words', '[{"file":"a","ok":false,"problem":{"zh":1}}]'],
  ['a name without end', JSON.stringify([{ file: 'a'.repeat(301), ok: true, reports: [] }])],
  ['too many files', JSON.stringify(Array.from({ length: 5_001 }, () => ({ file: 'a', ok: true, reports: [] })))],
])('%s is not taken', (_, text) => expect(readCollected(text)).toBeNull());

test('names that a browser hands back do not reach the objects of the program', () => {
  const files = readCollected(
    '[{"file":"a","ok":true,"reports":[{"file":"a","agency":"示例局","year":2023,"table3":{"__proto__":{"total":9},"received_this_year":{"total":1}}}]}]',
  );
  expect(files?.[0]?.ok === true && files[0].reports[0]?.agency).toBe('示例局');
  expect(({} as Record<string, unknown>)['total']).toBeUndefined();
});

test('a list of members comes back equal; what is none is not taken', () => {
  const members = [memberNamed('青河区示例局', { aliases: ['示例局'], countsIn: false, remark: '垂直管理' })];
  expect(readMembersJson(JSON.parse(JSON.stringify(members)))).toEqual(members);
  for (const wrong of [null, [], [{}], [{ name: '', countsIn: true }], [{ name: '示例局' }]]) {
    expect(readMembersJson(wrong)).toBeNull();
  }
});
