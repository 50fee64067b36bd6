import { describe, expect, test } from 'vitest';
import {
  cell,
  expectAll,
  FIGURES,
  FORM,
  inEveryFormat,
  reportWith,
  TEXTS,
} from '../../../test/builders/every-format.ts';
import {
  printTable2,
  printTable3,
  tableOf,
  type Printed,
  type PrintedTable,
} from '../../../test/builders/report-grids.ts';
import { differencesFrom } from '../../../test/builders/whole-report.ts';

const withRight = (
  table: PrintedTable,
  head: Printed,
  headRows: number,
  right: (row: number) => string,
): PrintedTable =>
  table.map((row, at) => {
    if (at === 0) return [...row, head];
    return at < headRows ? row : [...row, cell(right(at))];
  });

describe('columns that the form does not have', () => {
  test('an empty column 备注 at the right of table 3 changes nothing', async () => {
    await expectAll(
      reportWith({ table3: [tableOf(withRight(printTable3(FORM, TEXTS), cell('备注', 1, 3), 3, () => ''))] }),
    );
  });

  test('a column 备注 with words in it changes nothing', async () => {
    const words = (row: number) => (row === 5 ? '含上年结转1件' : row === 9 ? '无' : '');
    await expectAll(
      reportWith({ table3: [tableOf(withRight(printTable3(FORM, TEXTS), cell('备注', 1, 3), 3, words))] }),
    );
  });

  test('a column 序号 at the left of table 3 is no figure', async () => {
    const table = printTable3(FORM, TEXTS);
    const numbered = table.map((row, at) =>
      at === 0 ? [cell('序号', 1, 3), ...row] : at < 3 ? row : [cell(String(at - 2)), ...row],
    );
    await expectAll(reportWith({ table3: [tableOf(numbered)] }));
  });

  test('a column 序号 at the left of table 2 is no figure', async () => {
    const numbered = printTable2(FORM, TEXTS).map((row, at) => [
      cell(row.length === 1 ? '' : row[0]?.text === '信息内容' ? '序号' : String(at)),
      ...row,
    ]);
    await expectAll(reportWith({ table2: [tableOf(numbered)] }));
  });
});

describe('columns in another order', () => {
  test('科研机构 before 商业企业 is read by the heads', async () => {
    const swap = <Thing>(row: readonly Thing[], at: number): readonly Thing[] => {
      const swapped = [...row];
      [swapped[at], swapped[at + 1]] = [swapped[at + 1] as Thing, swapped[at] as Thing];
      return swapped;
    };
    const table = printTable3(FORM, TEXTS).map((row, at) => {
      if (at === 2) return swap(row, 0);
      return at < 3 ? row : swap(row, row.length - 6);
    });
    await expectAll(reportWith({ table3: [tableOf(table)] }));
  });

  test('总计 before the applicants is read by the heads', async () => {
    const table = printTable3(FORM, TEXTS, 2).map((row, at): readonly Printed[] => {
      const last = row.at(-1);
      if (!last) return row;
      if (at === 0) return [...row.slice(0, 1), last, ...row.slice(1, -1)];
      return at < 2 ? row : [...row.slice(0, -7), last, ...row.slice(-7, -1)];
    });
    await expectAll(reportWith({ table3: [tableOf(table)] }));
  });
});

describe('the fee row', () => {
  const feeRow = (...texts: readonly string[]): PrintedTable =>
    printTable2(FORM, TEXTS).map((row) =>
      row[0]?.text === '行政事业性收费' ? [cell('行政事业性收费'), ...texts.map((text) => cell(text))] : row,
    );
  const FEE = 'table2/art20_8.administrative_fees/fee_amount';

  test('three cells, the first filled', async () => {
    await expectAll(reportWith({ table2: [tableOf(feeRow('316.5', '', ''))] }), { ...FIGURES, [FEE]: 316.5 });
  });

  test('three cells, the last filled', async () => {
    await expectAll(reportWith({ table2: [tableOf(feeRow('', '', '316.5'))] }), { ...FIGURES, [FEE]: 316.5 });
  });

  test('three cells that hold nought are nought', async () => {
    await expectAll(reportWith({ table2: [tableOf(feeRow('0', '0', '0'))] }), { ...FIGURES, [FEE]: 0 });
  });

  test('three cells with different figures are not guessed', async () => {
    await inEveryFormat(reportWith({ table2: [tableOf(feeRow('1', '2', '3'))] }), ({ report, deviations }) => {
      expect(differencesFrom({ ...FIGURES, [FEE]: null }, report)).toEqual({});
      expect(deviations).toEqual([expect.objectContaining({ kind: 'unfit_row', row: 'art20_8.administrative_fees' })]);
    });
  });
});
