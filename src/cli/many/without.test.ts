import { expect, test } from 'vitest';
import { without } from './without.ts';

test('a file with another part in the command is no report, nor is what lies in a folder that is written', () => {
  const paths = ['in/a.docx', 'in/名单.csv', 'in/退回/a-退回意见.docx', 'in/退回单位.docx', 'in/..b.docx'];
  expect(without(paths, ['./in/名单.csv', null, 'in/退回'])).toEqual(['in/a.docx', 'in/退回单位.docx', 'in/..b.docx']);
  expect(without(paths, [null])).toEqual(paths);
});
