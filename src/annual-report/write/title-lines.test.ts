import { expect, test } from 'vitest';
import { findTitle } from '../read/title.ts';
import { titleLines } from './title-lines.ts';

test.each([
  ['青河区水务局2023年政府信息公开工作年报', ['青河区水务局2023年政府信息公开工作年报']],
  ['青河区工业和信息化局2023年政府信息公开工作年度报告', ['青河区工业和信息化局2023年', '政府信息公开工作年度报告']],
  ['区医保局2028年度政府信息公开工作年度报告', ['区医保局2028年度政府信息公开', '工作年度报告']],
  ['青河镇人民政府政府信息公开工作年度报告（2022年度）', ['青河镇人民政府政府信息公开工作年度报告', '（2022年度）']],
  [
    '2031年示例省青河市高新技术产业开发区管理委员会政府信息公开工作年度报告',
    ['2031年', '示例省青河市高新技术产业开发区管理委员会', '政府信息公开工作年度报告'],
  ],
])('“%s” is broken where its words end, and read as one title', (title, lines) => {
  expect(titleLines(title).split('\n')).toEqual(lines);
  expect(findTitle(lines.map((text) => ({ text })))?.title).toBe(title);
});
