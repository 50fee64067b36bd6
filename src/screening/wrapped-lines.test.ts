import { describe, expect, test } from 'vitest';
import { unwrapped } from './wrapped-lines.ts';

const PAGE = '第1页 (71,69,454,25)';

describe('what the width of a page broke is whole again', () => {
  test.each([
    ['a name of a body', '按照环境保护\n部的要求办理', '按照环境保护部的要求办理'],
    ['room that typesetting leaves before figures', '现住示例路 12 号，', '现住示例路12号，'],
    ['a text that is spaced out', '示 例 街 道 清 风 社 区', '示例街道清风社区'],
  ])('%s', (_what, text, whole) => {
    expect(unwrapped({ text, place: PAGE })?.text).toBe(whole);
  });

  test('every character keeps its place', () => {
    const text = '按照环境保护\n部的要求办理';
    const { text: whole = '', places = [] } = unwrapped({ text, place: PAGE }) ?? {};
    expect(places.map((at) => text[at]).join('')).toBe(whole);
  });
});

describe('a line is left alone', () => {
  test.each([
    ['a label below', '姓名：陈样明样明\n电话：2345678'],
    ['names one below the other', '陈样明\n李例华'],
    ['numbers one below the other', '13800138000\n13900139000'],
    ['a point of a list', '一、甲事项甲事项\n二、乙事项乙事项'],
  ])('%s', (_what, text) => {
    expect(unwrapped({ text, place: PAGE })?.text ?? text).toContain('\n');
  });

  test('where the format flows', () => {
    expect(unwrapped({ text: '按照环境保护\n部的要求', place: '第3段' })).toBeNull();
  });
});
