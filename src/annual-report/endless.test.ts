import { expect, test } from 'vitest';
import { checkFile } from './check-files.ts';

/** Files that are made to hold up a reader: each must end, be answered, and say no more than people can read. */
const LINES = 150_000;

test.each([
  ['nothing but empty lines', '\n'.repeat(LINES)],
  ['one heading without end', '一、总体情况\n'.repeat(LINES)],
  ['figures without end under one label', `（一）予以公开\n${'1\n'.repeat(LINES)}`],
  ['one row without end', '规章 | 1 | 2 | 3\n'.repeat(LINES / 5)],
  ['a label that is written downwards and never ends', '一\n、\n本\n年\n'.repeat(LINES / 5)],
  ['one line of half a million cells', '一、本年新收|'.repeat(500_000)],
  [
    'misprints without end',
    Array.from({ length: LINES / 10 }, (_, index) => `一、本年新收政府信息公开申请书${index} | 3\n`).join(''),
  ],
  ['titles without end', '青河区财政局2023年政府信息公开工作年度报告\n'.repeat(LINES / 5)],
])('%s', async (_, text) => {
  const around = `一、总体情况\n三、收到和处理政府信息公开申请情况\n自然人 | 总计\n${text}\n第二十条第（一）项\n规章 | 1 | 2 | 3\n`;
  const checked = await checkFile({ name: '年报.txt', bytes: Buffer.from(around) }, [], { isChosen: false });
  const findings = checked.ok ? checked.reports.flatMap((report) => report.findings) : [];
  expect(checked.ok || checked.problem.zh.length > 0).toBe(true);
  expect(findings.length).toBeLessThan(2000);
});
