import { expect, test } from 'vitest';
import { screened } from '../../test/screening/screened.ts';

/** Lines that make a careless search read the same text over and over: each must be answered, whatever is found. */
test.each([
  ['figures', '1'],
  ['figures and blanks', '12 '],
  ['figures and hyphens', '-1'],
  ['one character', '示'],
  ['numbers of doors', '3号'],
  ['addresses', '住示例路3号，'],
  ['names', '申请人陈样明'],
  ['illnesses', '陈样明患尿毒症，'],
  ['children', '陈样明，8岁，'],
  ['bodies', '示例有限公司账号'],
  ['open titles', '《'],
  ['open brackets', '[bookmark:'],
  ['half mailboxes', 'a@b.'],
  ['pipes', '|'],
  ['blanks', ' '],
  ['wrong words', '按排'],
  ['degrees', '机密'],
])('a line of fifty thousand %s is answered', (_what, piece) => {
  expect(Array.isArray(screened([piece.repeat(Math.ceil(50_000 / piece.length))]))).toBe(true);
});
