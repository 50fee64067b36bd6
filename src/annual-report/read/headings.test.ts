import { describe, expect, test } from 'vitest';
import { formNamed } from '../../../test/builders/whole-report.ts';
import { recogniseHeading } from './headings.ts';

describe('headings of the six sections', () => {
  test('as the form prints them, with the variants that bodies use', () => {
    formNamed('2021').sections.forEach(({ key, label, variants }, index) => {
      expect(recogniseHeading(label)).toEqual({ section: key, rest: null, isContents: false });
      const number = label.slice(0, 2);
      for (const variant of variants) expect(recogniseHeading(number + variant)?.section, number + variant).toBe(key);
      expect(recogniseHeading(`第${'一二三四五六'[index]}部分 ${label.slice(2)}`)?.section).toBe(key);
      expect(recogniseHeading(`${index + 1}．${label.slice(2)}`)?.section).toBe(key);
      expect(recogniseHeading([...label].join(' '))?.section).toBe(key);
    });
  });

  const PUBLISHED: readonly (readonly [string, string])[] = [
    ['一、总体情况', 'overview'],
    ['一、  总体情况：', 'overview'],
    ['（一）总体情况', 'overview'],
    ['一、總體情況', 'overview'],
    ['二、主动公开政府信息情况（表格）', 'proactive'],
    ['三、收到和处理政府信息公开申请情况', 'applications'],
    ['三、收到和处理政府信息公开申情况', 'applications'],
    ['四、政府信息公开行政复议、行政诉讼情况', 'disputes'],
    ['四、政府信息公开行政复议，行政诉讼情况', 'disputes'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes'],
    ['五、存在问题及改进情况', 'problems'],
    ['五、存在的问题及改进措施', 'problems'],
    ['五、存在的主要问题及改进情況', 'problems'],
    ['六、其他需要报告的事项', 'other_matters'],
    ['六、其它需要报告的事项', 'other_matters'],
    ['六、需要报告的其他事项', 'other_matters'],
  ];
  for (const [text, section] of PUBLISHED) {
    test(text, () => {
      expect(recogniseHeading(text)?.section).toBe(section);
    });
  }

  test('text behind a heading on its line is given back', () => {
    expect(recogniseHeading('六、其他需要报告的事项：无')).toEqual({
      section: 'other_matters',
      rest: '无',
      isContents: false,
    });
    expect(recogniseHeading('六、其他需要报告的事项。本年度未收取信息处理费。')?.rest).toBe('本年度未收取信息处理费。');
  });

  test('a line of a table of contents is known as one', () => {
    for (const text of ['一、总体情况……………1', '二、主动公开政府信息情况 ........ 2', '六、其他需要报告的事项\t- 6 -'])
      expect(recogniseHeading(text)?.isContents, text).toBe(true);
  });

  test('labels of table 3, sentences and headings of other things are none', () => {
    for (const text of [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '三、本年度办理结果',
      '四、结转下年度继续办理',
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（三）不予公开',
      '（六）其他处理',
      '3.其他',
      '（一）主动公开情况。2023年公开35条。',
      '一是总体情况良好。',
      '五、下一步工作打算',
      '其他',
      '',
    ])
      expect(recogniseHeading(text), text).toBeNull();
  });
});
