import { expect, test } from 'vitest';
import { linesOf } from '../../../test/builders/report-grids.ts';
import { readReports } from './read-paper.ts';

test('a head cut in two lines does not spoil the first row under it', () => {
  const [reading] = readReports(
    {
      blocks: linesOf(
        '三、收到和处理政府信息公开申请情况',
        '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 |',
        '自然人 | 法人或其他组织 | 总计 |',
        '商业 | 科研 | 社会公益组织 | 法律服务机构 | 其他 |',
        '企业 | 机构 |',
        '一、本年新收政府信息公开申请数量 | 4 | | | | | | 4 |',
        '二、上年结转政府信息公开申请数量 | | | | | | | 1 |',
      ),
    },
    '年报.txt',
  );
  expect(reading?.report.table3?.['received_this_year']?.['natural_person']).toBe(4);
  expect(reading?.report.table3?.['carried_over_from_last_year']?.['total']).toBe(1);
  expect(reading?.deviations).toEqual([]);
});

test('table 4 is read where its head was lost: a line of fifteen figures in its section', () => {
  const figures = [12, 2, 9, 3, 26, 0, 0, 1, 0, 1, 2, 0, 0, 1, 3];
  const [reading] = readReports(
    {
      blocks: linesOf(
        '三、收到和处理政府信息公开申请情况',
        '| 一、本年新收政府信息公开申请数量 | 37 | 6 | 0 | 0 | 1 | 2 | 46 |',
        '四、政府信息公开行政复议、行政诉讼情况',
        '行政复议行政诉讼',
        `| ${figures.join(' | ')} |`,
        '五、存在的主要问题及改进情况',
      ),
    },
    '年报.md',
  );
  expect(Object.values(reading?.report.table4 ?? {})).toEqual(figures);
});

test('fifteen figures elsewhere are no table 4', () => {
  const [reading] = readReports(
    {
      blocks: linesOf(
        '一、总体情况',
        '| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 |',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '| 一、本年新收政府信息公开申请数量 | 37 | 6 | 0 | 0 | 1 | 2 | 46 |',
      ),
    },
    '年报.md',
  );
  expect(reading?.report.table4).toBeNull();
});
