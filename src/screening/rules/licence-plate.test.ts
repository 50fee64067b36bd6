import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('a licence plate is found', () => {
  test.each<[string, string, string]>([
    ['with the room that typesetting leaves', '驾驶浙 J5T218 小型轿车', '浙J****8'],
    ['of a trailer', '挂车鲁Q7734挂', '鲁Q****挂'],
    ['of seven signs', '驾驶粤U12345小型轿车', '粤U****5'],
    ['with a dot', '车牌粤U·A1234', '粤U****4'],
    ['of new energy', '粤AD12345', '粤A*****5'],
    ['of a large one of new energy', '京A12345D', '京A*****D'],
    ['of a trailer', '粤U1234挂', '粤U****挂'],
  ])('%s', (_what, text, shown) => {
    expect(shownBy('licence_plate', text)).toEqual([shown]);
  });
});

describe('no licence plate is', () => {
  test.each<[string, string | Draft]>([
    ['one of the body’s vehicles', '公务用车粤U12345已报废'],
    [
      'one in a list of them',
      [
        '示例局公务用车一览表',
        [
          ['序号', '车牌号'],
          ['1', '粤U12345'],
          ['2', '粤U23456'],
        ],
      ],
    ],
    ['the number of a licence', '粤B2-20040628'],
    ['a number of a paper', '粤府办123456号'],
    ['a longer number', '粤A1234567890'],
    ['a masked one', '粤U1***5'],
  ])('%s', (_what, draft) => {
    expect(shownBy('licence_plate', draft)).toEqual([]);
  });
});
