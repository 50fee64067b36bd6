import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('a marking of secrecy is found', () => {
  test.each<[string, string | Draft, string]>([
    [
      'in a list written with tabs',
      ['文件标题\t密级\t保密期限', '关于甲事项的请示\t秘密\t10年', '关于乙事项的请示\t无\t10年'],
      '秘密',
    ],
    ['with its term', '机密★1年', '机密★1年'],
    ['with blanks', '秘  密 ★ 10年', '秘  密 ★ 10年'],
    ['for long', '绝密★长期', '绝密★长期'],
    ['until it is used', '秘密★启用前', '秘密★启用前'],
    ['until a day', '机密★2030年12月31日', '机密★2030年12月31日'],
    ['within a line', '份号000123 机密★6个月 特急', '机密★6个月'],
    ['bare on a line', ['秘密', '示例区人民政府文件'], '秘密'],
    ['in brackets on a line', ['【机密】', '会议材料'], '【机密】'],
    ['with an urgency', ['机密 特急', '示例市委办公室'], '机密 特急'],
    [
      'in a field of a form',
      [
        [
          ['密级', '秘密', '文号', '示发〔2024〕1号'],
          ['标题', '通知', '', ''],
        ],
      ],
      '秘密',
    ],
    ['behind the name of the field', '密级：机密', '机密'],
    [
      'under a head',
      [
        [
          ['标题', '密级', '日期'],
          ['示例', '机密', '2024'],
          ['示例', '无', '2024'],
        ],
      ],
      '机密',
    ],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('secrecy_marking', draft)).toEqual([shown]);
  });
});

describe('no marking of secrecy is', () => {
  test.each<[string, string | Draft]>([
    ['a work secret', '工作秘密★2年'],
    ['a word in a sentence', '不得泄露国家秘密、商业秘密和个人隐私。'],
    ['the name of a law', '《中华人民共和国保守国家秘密法》'],
    ['the degrees one by one', '国家秘密的密级分为绝密、机密、秘密三级。'],
    ['a list of them', ['绝密', '机密', '秘密']],
    ['a form that offers all', '密级：□绝密 □机密 □秘密'],
    ['a field that says none', '密级：无'],
    ['a degree of a machine', '机密级计算机不得联网'],
    ['a sentence about terms', '绝密级事项的保密期限不超过三十年'],
    ['a trade secret as a heading', ['商业秘密', '企业的商业秘密受保护']],
    ['a review', '保密审查'],
  ])('%s', (_what, draft) => {
    expect(shownBy('secrecy_marking', draft)).toEqual([]);
  });
});
