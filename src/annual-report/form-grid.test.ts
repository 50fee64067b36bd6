import { describe, expect, test } from 'vitest';
import { SMALL_FORM } from '../../test/web/small-form.ts';
import { smallFinding, smallReport } from '../../test/web/small-report.ts';
import type { GridBlock, GridTable, ValueCell } from './form-grid.ts';
import { figureAt, formGrid, numberFindings } from './form-grid.ts';
import type { TableKey } from '../law/index.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

const gridOf = (report: Report, findings: readonly Finding[] = [], previous: Report | null = null) =>
  formGrid(SMALL_FORM, report, findings, previous);

function tableOf(key: TableKey, ...given: Parameters<typeof gridOf>): GridTable {
  const table = gridOf(...given).tables.find((one) => one.key === key);
  if (table === undefined) throw new Error(`no ${key}`);
  return table;
}

const cellsOf = (table: GridTable): ValueCell[] => [
  ...table.blocks.flatMap((block) => block.rows.flatMap((row) => row.values)),
  ...table.unplaced,
];

function cellAt(table: GridTable, address: string): ValueCell {
  const cell = cellsOf(table).find((one) => one.address === address);
  if (cell === undefined) throw new Error(`no ${address}`);
  return cell;
}

/** Every place of the rectangle is covered exactly once, and nothing reaches out of it. */
function covers(rows: readonly (readonly { colSpan: number; rowSpan: number }[])[], width: number): boolean {
  const taken = new Set<string>();
  for (const [top, cells] of rows.entries()) {
    let left = 0;
    for (const { colSpan, rowSpan } of cells) {
      while (taken.has(`${top}/${left}`)) left += 1;
      for (let row = top; row < top + rowSpan; row += 1) {
        for (let column = left; column < left + colSpan; column += 1) {
          if (row >= rows.length || column >= width || taken.has(`${row}/${column}`)) return false;
          taken.add(`${row}/${column}`);
        }
      }
    }
  }
  return taken.size === rows.length * width;
}

const coversBlock = (block: GridBlock): boolean => {
  const width = block.labelColumns + block.valueColumns;
  const one = { colSpan: 1, rowSpan: 1 };
  return (
    covers(block.head, width) &&
    covers(
      block.rows.map((row) => [...row.labels, ...row.values.map(() => one)]),
      width,
    )
  );
};

describe('rows, order and labels of the form', () => {
  test('heads and labels cover every block of the three tables without gap or overlap', () => {
    for (const table of gridOf(smallReport(2023)).tables) expect(table.blocks.every(coversBlock)).toBe(true);
  });

  test('三 reaches over all its outcomes and （六） over its two rows, beside it', () => {
    const [block] = tableOf('table3', smallReport(2023)).blocks;
    const groups = block?.rows.flatMap((row) => row.labels.filter((label) => label.kind === 'group'));
    expect(groups?.map(({ label, rowSpan }) => [label, rowSpan])).toEqual([
      ['三、本年度办理结果', 4],
      ['（六）其他处理', 2],
    ]);
  });

  test('a row without a group takes the whole width of the labels', () => {
    const [block] = tableOf('table3', smallReport(2023)).blocks;
    expect(block?.rows[0]?.labels).toMatchObject([
      { label: '一、本年新收政府信息公开申请数量', colSpan: 3, kind: 'row' },
    ]);
  });

  test('法人或其他组织 stands over what lies between 自然人 and 总计', () => {
    const [block] = tableOf('table3', smallReport(2023)).blocks;
    expect(block?.head.map((row) => row.map(({ label, colSpan, rowSpan }) => [label, colSpan, rowSpan]))).toEqual([
      [
        ['（第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
        ['申请人情况', 4, 1],
      ],
      [
        ['自然人', 1, 2],
        ['法人或其他组织', 2, 1],
        ['总计', 1, 2],
      ],
      [
        ['商业企业', 1, 1],
        ['其他', 1, 1],
      ],
    ]);
  });

  test('in table 4 行政复议 reaches down beside 行政诉讼 with its two ways', () => {
    const [block] = tableOf('table4', smallReport(2023)).blocks;
    expect(block?.head.map((row) => row.map(({ label, colSpan, rowSpan }) => [label, colSpan, rowSpan]))).toEqual([
      [
        ['行政复议', 2, 2],
        ['行政诉讼', 2, 1],
      ],
      [
        ['未经复议直接起诉', 1, 1],
        ['复议后起诉', 1, 1],
      ],
      [
        ['结果维持', 1, 1],
        ['总计', 1, 1],
        ['总计', 1, 1],
        ['总计', 1, 1],
      ],
    ]);
  });

  test('table 2 is one block for each item of article 20, under its caption', () => {
    expect(
      tableOf('table2', smallReport(2023)).blocks.map(({ caption, valueColumns }) => [caption, valueColumns]),
    ).toEqual([
      ['第二十条第（一）项', 2],
      ['第二十条第（五）项', 1],
    ]);
  });
});

describe('figures', () => {
  test('a blank cell stays null, never nought', () => {
    expect(
      cellAt(tableOf('table2', smallReport(2023)), 'table2/art20_5.administrative_licence/decisions').value,
    ).toBeNull();
  });

  test('a slash is shown as it stands', () => {
    const report = smallReport(2023, { 'outcome.disclosed': ['/', 0, 0, 0] });
    expect(cellAt(tableOf('table3', report), 'table3/outcome.disclosed/natural_person').value).toBe('/');
  });

  test('what stood beside a figure stays beside it', () => {
    expect(cellAt(tableOf('table2', smallReport(2023)), 'table2/art20_1.normative_documents/in_force').remark).toBe(
      '其中修订4件',
    );
  });

  test('（六） filled in as one row is shown first in its group', () => {
    const report = smallReport(2023, { 'outcome.other_handling': [4, 0, 0, 4] });
    const [block] = tableOf('table3', report).blocks;
    const at = block?.rows.findIndex((row) => row.values[0]?.address.includes('/outcome.other_handling/')) ?? -1;
    expect(block?.rows[at]?.labels.map(({ label, rowSpan }) => [label, rowSpan])).toEqual([
      ['（六）其他处理', 3],
      ['（合为一行填写）', 1],
    ]);
    expect(block && coversBlock(block)).toBe(true);
  });

  test('a figure that this edition has no place for is kept apart, not dropped', () => {
    const report = smallReport(2023, {}, { table2: { 'art20_9.centralised_procurement': { procurement_items: 12 } } });
    expect(tableOf('table2', report).unplaced).toMatchObject([
      { address: 'table2/art20_9.centralised_procurement/procurement_items', value: 12 },
    ]);
  });

  test('a missing table is said to be missing and keeps its empty rows', () => {
    const table = tableOf('table3', smallReport(2023, {}, { table3: null }));
    expect(table.present).toBe(false);
    expect(cellsOf(table).every((cell) => cell.value === null)).toBe(true);
  });

  test('an address that leads nowhere gives null', () => {
    for (const address of ['', 'table3', 'table3/nothing', 'table5/a/b', 'table4/none']) {
      expect(figureAt(smallReport(2023), address)).toBeNull();
    }
  });
});

describe('last year', () => {
  const previous = smallReport(2022, { received_this_year: [3, 0, 0, 3], carried_forward_to_next_year: [2, 1, 0, 3] });
  const report = smallReport(2023, { received_this_year: [5, 0, 0, 5], carried_over_from_last_year: [2, 0, 0, 2] });

  test('the figures carried forward last year stand at the figures carried over this year', () => {
    const table = tableOf('table3', report, [], previous);
    expect(cellAt(table, 'table3/carried_over_from_last_year/business_enterprise').joined).toBe(1);
    expect(cellAt(table, 'table3/received_this_year/natural_person').joined).toBeUndefined();
  });

  test('each row of table 3 tells last year’s total and the change', () => {
    const [block] = tableOf('table3', report, [], previous).blocks;
    expect(block?.rows[0]?.lastYear).toEqual({ total: 3, change: 2 });
  });

  test('against a blank of last year there is no change to tell', () => {
    const blank = smallReport(2022, { received_this_year: [null, null, null, null] });
    const [block] = tableOf('table3', report, [], blank).blocks;
    expect(block?.rows[0]?.lastYear).toEqual({ total: null, change: null });
  });

  test('without last year’s report no cell speaks of it', () => {
    const grid = gridOf(report);
    expect(grid.previousYear).toBeNull();
    expect(grid.tables.flatMap(cellsOf).some((cell) => cell.joined !== undefined)).toBe(false);
  });
});

describe('findings in cells', () => {
  const balance = smallFinding({
    rule: 'T3-BALANCE',
    severity: 'error',
    cells: ['table3/received_this_year/natural_person', 'table3/outcome.total/natural_person'],
  });
  const blank = smallFinding({
    rule: 'INT',
    severity: 'error',
    columns: ['natural_person', 'other_org'],
    cells: ['table3/outcome.disclosed/natural_person', 'table3/outcome.disclosed/other_org'],
  });
  const notice = smallFinding({
    rule: 'CELL-REMARK',
    severity: 'notice',
    cells: ['table3/received_this_year/natural_person'],
  });

  test('findings are numbered with errors first, keeping the order of the rules', () => {
    expect(numberFindings([notice, balance, blank]).map(({ number, rule }) => [number, rule])).toEqual([
      [1, 'T3-BALANCE'],
      [2, 'INT'],
      [3, 'CELL-REMARK'],
    ]);
  });

  test('the judged cell is wrong, the others belong to the same finding', () => {
    const table = tableOf('table3', smallReport(2023), [balance]);
    expect(cellAt(table, 'table3/received_this_year/natural_person').marks).toMatchObject([
      { number: 1, role: 'wrong' },
    ]);
    expect(cellAt(table, 'table3/outcome.total/natural_person').marks).toMatchObject([{ number: 1, role: 'part' }]);
  });

  test('a finding on several columns makes each of them wrong', () => {
    const table = tableOf('table3', smallReport(2023), [blank]);
    expect(cellAt(table, 'table3/outcome.disclosed/other_org').marks).toMatchObject([{ role: 'wrong' }]);
  });

  test('a cell with two findings carries both numbers', () => {
    const table = tableOf('table3', smallReport(2023), [notice, balance]);
    expect(cellAt(table, 'table3/received_this_year/natural_person').marks.map(({ number }) => number)).toEqual([1, 2]);
  });
});
