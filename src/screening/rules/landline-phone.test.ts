import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('a private telephone is found', () => {
  test.each<[string, string | Draft, string]>([
    ['on a line of its own below an applicant', ['申请人：陈样明', '联系电话：0768-2345678'], '0768********'],
    [
      'of a resident beside a doctor',
      [
        [
          ['团队长', '签约居民', '居民电话'],
          ['陈样明', '李例华', '0768-2345678'],
        ],
      ],
      '0768********',
    ],
    ['behind its label', '家庭电话：0768-2345678', '0768********'],
    ['of an applicant', '申请人：陈样明，联系电话：0768-2345678。', '0768********'],
    [
      'in a list of persons',
      [
        [
          ['姓名', '身份', '联系电话'],
          ['陈样明', '村民', '0768-2345678'],
          ['李例华', '', ''],
        ],
      ],
      '0768********',
    ],
    [
      'in a form',
      [
        [
          ['申请人姓名', '陈样明'],
          ['联系电话', '020-83456789'],
          ['申请事项', '示例'],
        ],
      ],
      '020********',
    ],
    ['without its area code behind a label', '住宅电话：2345678', '********'],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('landline_phone', draft)).toEqual([shown]);
  });
});

describe('no private telephone is', () => {
  test.each<[string, string | Draft]>([
    [
      'the number of a receipt',
      [
        [
          ['捐赠人', '票据号'],
          ['陈样明', '湘财（2024）0263201482'],
        ],
      ],
    ],
    ['that of a body', '示例区教育局，联系电话：0768-2345678'],
    ['of a contact person of a body', '联系人：陈样明，联系电话：0768-2345678'],
    [
      'an office',
      [
        [
          ['姓名', '职务', '办公电话'],
          ['陈样明', '局长', '0768-2345678'],
          ['李例华', '副局长', ''],
        ],
      ],
    ],
    ['a hotline', '12345、12315、95588、400-820-1234、110'],
    ['for complaints', '投诉人可拨打监督电话：0768-2345678'],
    ['of a purchaser', '采购人：示例局，联系方式：王工 0768-2345678'],
    ['a company', '示例物业有限公司电话0768-2345678'],
    ['a sum', '申请人陈样明领取补助2345678元'],
    ['a number of a paper', '申请人陈样明，受理编号2345678'],
  ])('%s', (_what, draft) => {
    expect(shownBy('landline_phone', draft)).toEqual([]);
  });
});
