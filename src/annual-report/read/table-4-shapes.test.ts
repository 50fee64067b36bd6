import { describe, test } from 'vitest';
import { cell, expectAll, FORM, reportWith, TEXTS } from '../../../test/builders/every-format.ts';
import { linesOf, tableOf } from '../../../test/builders/report-grids.ts';

describe('table 4 in other shapes', () => {
  const ways = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'] as const;
  const names = {
    reconsideration: '行政复议',
    litigation_direct: '未经复议直接起诉',
    litigation_after_reconsideration: '复议后起诉',
  };
  const of = (way: string) => FORM.table4.columns.filter(({ key }) => key.startsWith(`${way}.`));

  test('three small tables', async () => {
    await expectAll(
      reportWith({
        table4: ways.flatMap((way) => [
          ...linesOf(''),
          tableOf([
            [cell(names[way], 5)],
            of(way).map(({ label }) => cell(label)),
            of(way).map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
          ]),
        ]),
      }),
    );
  });

  test('three small tables, each named by a line above it', async () => {
    await expectAll(
      reportWith({
        table4: ways.flatMap((way) => [
          ...linesOf(names[way]),
          tableOf([
            of(way).map(({ label }) => cell(label)),
            of(way).map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
          ]),
        ]),
      }),
    );
  });

  test('labels and figures one below the other', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf(
            ways.flatMap((way) =>
              of(way).map(({ key, label }, index) => [
                ...(index === 0 ? [cell(names[way], 1, 5)] : []),
                cell(label),
                cell(TEXTS[`table4/${key}`] ?? ''),
              ]),
            ),
          ),
        ],
      }),
    );
  });

  test('a row for each way of dispute', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf([
            [cell('类别'), ...of('reconsideration').map(({ label }) => cell(label))],
            ...ways.map((way) => [cell(names[way]), ...of(way).map(({ key }) => cell(TEXTS[`table4/${key}`] ?? ''))]),
          ]),
        ],
      }),
    );
  });

  test('a row for each way of dispute, the suits under 行政诉讼', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf([
            [cell('', 2), ...of('reconsideration').map(({ label }) => cell(label))],
            [cell('行政复议', 2), ...of('reconsideration').map(({ key }) => cell(TEXTS[`table4/${key}`] ?? ''))],
            [
              cell('行政诉讼', 1, 2),
              cell('未经复议直接起诉'),
              ...of('litigation_direct').map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
            ],
            [
              cell('复议后起诉'),
              ...of('litigation_after_reconsideration').map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
            ],
          ]),
        ],
      }),
    );
  });

  test('two head rows, 行政复议 and 行政诉讼 above ten results', async () => {
    await expectAll(
      reportWith({
        table4: [
          tableOf([
            [cell('行政复议', 5), cell('行政诉讼', 10)],
            FORM.table4.columns.map(({ label }) => cell(label)),
            FORM.table4.columns.map(({ key }) => cell(TEXTS[`table4/${key}`] ?? '')),
          ]),
        ],
      }),
    );
  });
});
