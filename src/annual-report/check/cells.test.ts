import { describe, expect, test } from 'vitest';
import { readingOfFigures } from '../../../test/builders/whole-report.ts';
import type { Finding } from '../finding.ts';
import type { CellValue, Reading, Report } from '../report.ts';
import { checkReading } from './index.ts';

const found = (rule: string, reading: Reading, previous: Reading | null = null): readonly Finding[] =>
  checkReading(reading, previous).findings.filter((finding) => finding.rule === rule);

const LICENCES = 'table2/art20_5.administrative_licence/decisions';
const FEE = 'table2/art20_8.administrative_fees/fee_amount';

const remarked = (
  remarks: Report['remarks'],
  cells: Readonly<Record<string, CellValue>> = {},
  places: Report['places'] = {},
) => readingOfFigures('2021', cells, { remarks, places });

describe('CELL-UNIT: a unit inside a cell', () => {
  test('is a notice at the cell, with its place', () => {
    const place = { kind: 'cell', table: 1, row: 7, column: 2 } as const;
    expect(found('CELL-UNIT', remarked({ [LICENCES]: '件' }, { [LICENCES]: 12 }, { [LICENCES]: place }))).toEqual([
      {
        rule: 'CELL-UNIT',
        severity: 'notice',
        table: 'table2',
        row: 'art20_5.administrative_licence',
        column: 'decisions',
        expected: null,
        actual: null,
        message: {
          zh: '表二 行政许可 本年处理决定数量：数字后面写了单位“件”，格内只填数字',
          en: 'Table 2, administrative licences, decisions: the unit 件 stands in the cell; the form takes the figure alone',
        },
        basis: '国办公开办函〔2021〕30号',
        cells: [LICENCES],
        place: '表1 第7行 第2列',
      },
    ]);
  });

  test('in table 4 the cell has a column and no row', () => {
    const [finding] = found('CELL-UNIT', remarked({ 'table4/litigation_direct.total': '件' }));
    expect([finding?.table, finding?.row, finding?.column]).toEqual(['table4', null, 'litigation_direct.total']);
    expect(finding?.message.zh).toContain('表四 未经复议直接起诉 总计');
  });

  test('every unit of the contract is one, and a remark is none', () => {
    for (const unit of ['件', '项', '个', '条', '宗', '次', '元', '万元'])
      expect(found('CELL-UNIT', remarked({ [LICENCES]: unit })), unit).toHaveLength(1);
    expect(found('CELL-UNIT', remarked({ [LICENCES]: '其中修订16件' }))).toEqual([]);
    expect(found('CELL-UNIT', remarked({}))).toEqual([]);
  });
});

describe('CELL-REMARK: a remark beside a figure', () => {
  test('is a notice that repeats the remark', () => {
    const address = 'table2/art20_1.normative_documents/in_force';
    const findings = found('CELL-REMARK', remarked({ [address]: '其中修订16件' }, { [address]: 22 }));
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'notice',
        table: 'table2',
        row: 'art20_1.normative_documents',
        column: 'in_force',
        expected: null,
        actual: null,
      }),
    ]);
    expect(findings[0]?.message.zh).toBe(
      '表二 行政规范性文件 现行有效件数：数字旁有备注“其中修订16件”，按数字读取，备注可移到正文',
    );
    expect(findings[0]?.message.en).toContain('"其中修订16件"');
  });

  test('is silent for a unit', () => {
    expect(found('CELL-REMARK', remarked({ [LICENCES]: '件' }))).toEqual([]);
  });
});

describe('T2-FEE-UNIT: the amount of fees in units of 10,000 yuan', () => {
  test('元 in the cell is a warning at the cell with the figure that stands there', () => {
    const findings = found('T2-FEE-UNIT', remarked({ [FEE]: '元' }, { [FEE]: 69969.73 }));
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        table: 'table2',
        row: 'art20_8.administrative_fees',
        column: 'fee_amount',
        expected: null,
        actual: 69969.73,
        cells: [FEE],
      }),
    ]);
    expect(findings[0]?.message.zh).toBe(
      '表二 行政事业性收费 本年收费金额：写的是“元”，这一格的单位是万元，请换算后填写',
    );
    expect(findings[0]?.message.en).toContain('yuan');
  });

  test('万元 and a bare figure are right', () => {
    expect(found('T2-FEE-UNIT', remarked({ [FEE]: '万元' }, { [FEE]: 7 }))).toEqual([]);
    expect(found('T2-FEE-UNIT', remarked({}, { [FEE]: 69969.73 }))).toEqual([]);
    expect(found('T2-FEE-UNIT', remarked({}, { [FEE]: null }))).toEqual([]);
  });

  test('more than a hundred times last year is a warning that names both figures', () => {
    const last = readingOfFigures('2021', { [FEE]: 3.2 }, { year: 2022 });
    const [finding] = found('T2-FEE-UNIT', remarked({}, { [FEE]: 32000 }), last);
    expect(finding?.message.zh).toContain('32000，是上年 3.2 的 100 倍以上');
    expect(found('T2-FEE-UNIT', remarked({}, { [FEE]: 320 }), last)).toEqual([]);
    expect(found('T2-FEE-UNIT', remarked({}, { [FEE]: 9 }), readingOfFigures('2021', { [FEE]: 0 }))).toEqual([]);
  });
});
