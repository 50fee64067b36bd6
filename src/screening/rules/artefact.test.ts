import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';

describe('a trace is found', () => {
  test.each([
    ['[bookmark: _Toc123]', '[bookmark: _Toc123]'],
    ['如错误！未找到引用源。所示', '错误！未找到引用源。'],
    ['错误!未定义书签。', '错误!未定义书签。'],
    ['尊敬的{{name}}：', '{{name}}'],
    ['金额${amount}元', '${amount}'],
    ['单位：此处填写单位名称', '此处填写单位名称'],
    ['单位：（请填写单位名称）', '（请填写单位名称）'],
    ['XXXX年XX月XX日', 'XXXX年XX月XX日'],
    ['20XX年，我局', '20XX年'],
    ['合计#REF!', '#REF!'],
    ['#N/A', '#N/A'],
    ['（该部分以表格形式报告）', '（该部分以表格形式报告）'],
  ])('%s', (text, shown) => {
    expect(shownBy('artefact', text)).toEqual([shown]);
  });
});

describe('no trace is', () => {
  test.each([
    ['an instruction', '您可以在此处输入名称'],
    '王××',
    '××公司',
    '示例县××镇××村',
    '李某某',
    '#1楼',
    'C#课程',
    'A&B公司',
    '2024年',
    '{"a":1}',
    '￥100',
    '请填写申请表后提交',
    '错误已更正',
    '第X条',
  ])('%s', (text) => {
    expect(shownBy('artefact', text)).toEqual([]);
  });
});
