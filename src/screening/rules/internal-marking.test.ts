import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('an internal marking is found', () => {
  test.each<[string, string | Draft, string]>([
    ['work secrets with a term', '工作秘密　3年', '工作秘密　3年'],
    ['a telegram', '内部明电　严禁扩散', '内部明电　严禁扩散'],
    ['a warning in brackets', '内部资料（阅后收回）', '内部资料（阅后收回）'],
    ['with a warning', '内部资料，注意保管', '内部资料，注意保管'],
    ['with another', '内部文件 严禁外传', '内部文件 严禁外传'],
    ['for use within', '仅供内部使用', '仅供内部使用'],
    ['alone on a line', ['内部资料', '会议材料'], '内部资料'],
    ['as a work secret', ['工作秘密★3年', '通知'], '工作秘密★3年'],
    ['as a note', '（此件不公开）', '此件不公开'],
    ['as a note for applicants', '（此件依申请公开）', '此件依申请公开'],
    ['as an attribute', '公开属性：不予公开', '不予公开'],
    [
      'as an attribute in a form',
      [
        [
          ['公开方式', '依申请公开', '文号', '示发1号'],
          ['标题', '通知', '', ''],
        ],
      ],
      '依申请公开',
    ],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('internal_marking', draft)).toEqual([shown]);
  });
});

describe('no internal marking is', () => {
  test.each<[string, string | Draft]>([
    ['a word about applications', '规范依申请公开办理流程，不予公开的说明理由。'],
    ['an attribute that says public', '公开属性：主动公开'],
    ['a rule about markings', '应当在首页标注“内部资料，注意保管”字样'],
    ['an internal rule', '完善内部管理制度，加强内部控制'],
    [
      'a list of other files',
      [
        [
          ['标题', '公开方式', '日期'],
          ['示例一', '依申请公开', '2024'],
          ['示例二', '主动公开', '2024'],
        ],
      ],
    ],
    ['a heading of a guide', ['依申请公开', '公民、法人或者其他组织可以申请获取政府信息。']],
    ['a sentence about work secrets', '不得泄露工作秘密。'],
    ['the note of a public file', '（此件公开发布）'],
  ])('%s', (_what, draft) => {
    expect(shownBy('internal_marking', draft)).toEqual([]);
  });
});
