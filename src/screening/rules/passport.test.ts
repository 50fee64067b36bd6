import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('a passport is found', () => {
  test.each<[string, string | Draft, string]>([
    ['behind its label', '护照号码：E12345678', 'E*******8'],
    ['of the new series', '持护照EA1234567入境', 'E*******7'],
    [
      'in a column so headed',
      [
        [
          ['姓名', '护照号'],
          ['陈样明', 'G12345678'],
          ['李例华', ''],
        ],
      ],
      'G*******8',
    ],
    [
      'beside the cell that names the document',
      [
        [
          ['姓名', '证件类型', '证件号码'],
          ['陈样明', '护照', 'E12345678'],
          ['李例华', '身份证', ''],
        ],
      ],
      'E*******8',
    ],
    ['of a permit to Hong Kong', '往来港澳通行证：C12345678', 'C*******8'],
    ['in English', 'Passport No. E12345678', 'E*******8'],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('passport', draft)).toEqual([shown]);
  });
});

describe('no passport is', () => {
  test.each<[string, string | Draft]>([
    ['a number without a label', '凭证号E12345678'],
    ['a masked one', '护照号码：E1234****'],
    ['a longer number', '护照受理号E1234567890123'],
    ['a number in another sentence', '护照办理须知如下。发票A12345678已开具。'],
  ])('%s', (_what, draft) => {
    expect(shownBy('passport', draft)).toEqual([]);
  });
});
