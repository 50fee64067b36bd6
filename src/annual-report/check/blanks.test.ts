import { describe, expect, test } from 'vitest';
import { addressesOf, formNamed, readingOfFigures } from '../../../test/builders/whole-report.ts';
import type { Finding } from '../finding.ts';
import type { CellValue, Reading } from '../report.ts';
import { checkReading } from './index.ts';

type Cells = Readonly<Record<string, CellValue>>;

const found = (rule: string, reading: Reading, previous: Reading | null = null): readonly Finding[] =>
  checkReading(reading, previous).findings.filter((finding) => finding.rule === rule);
const of = (rule: string, cells: Cells, edition: '2019' | '2021' = '2021') =>
  found(rule, readingOfFigures(edition, cells));

const allOf = (table: string, value: CellValue): Cells =>
  Object.fromEntries(
    addressesOf(formNamed('2021'))
      .filter((address) => address.startsWith(`${table}/`))
      .map((address) => [address, value]),
  );

test('a report filled throughout has no finding about blanks', () => {
  for (const edition of ['2019', '2021'] as const)
    expect(
      checkReading(readingOfFigures(edition, {}), null).findings.filter(({ rule }) =>
        ['INT', 'T2-BLANK', 'T2-NONNEG', 'T2-FEE-UNIT', 'CELL-UNIT', 'CELL-REMARK', 'FORM-ROWS'].includes(rule),
      ),
    ).toEqual([]);
});

describe('INT: every cell of tables 3 and 4 is a whole number from 0', () => {
  test('blank cells of a row of table 3 are one error, with their columns', () => {
    const findings = of('INT', {
      'table3/outcome.disclosed/natural_person': null,
      'table3/outcome.disclosed/other_org': null,
    });
    expect(findings).toEqual([
      {
        rule: 'INT',
        severity: 'error',
        table: 'table3',
        row: 'outcome.disclosed',
        column: null,
        columns: ['natural_person', 'other_org'],
        expected: null,
        actual: null,
        message: {
          zh: '（一）予以公开：2 格空白（自然人、其他），没有就填 0',
          en: expect.stringContaining('(1) Disclosed: 2 blank'),
        },
        basis: '国办公开办函〔2021〕30号',
        cells: ['table3/outcome.disclosed/natural_person', 'table3/outcome.disclosed/other_org'],
      },
    ]);
  });

  test('a slash, a dash, a fraction and a figure below nought are no whole numbers from 0', () => {
    for (const value of ['/', '—', '无', 1.5, -1, '若干'] as const) {
      const [finding] = of('INT', { 'table3/received_this_year/total': value });
      expect(finding).toMatchObject({ row: 'received_this_year', columns: ['total'], severity: 'error' });
      expect(finding?.message.zh).toContain(`“${value}”`);
      expect(finding?.message.en).toContain('hold no number');
    }
  });

  test('each row has its own finding', () => {
    const findings = of('INT', {
      'table3/received_this_year/total': null,
      'table3/outcome.total/total': '/',
      'table3/carried_forward_to_next_year/total': null,
    });
    expect(findings.map(({ row }) => row)).toEqual([
      'received_this_year',
      'outcome.total',
      'carried_forward_to_next_year',
    ]);
  });

  test('a table 3 that is blank throughout is one error without a row', () => {
    const findings = of('INT', allOf('table3', null));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ table: 'table3', row: null, column: null, severity: 'error' });
    expect(findings[0]?.columns).toHaveLength(7);
    expect(findings[0]?.message).toEqual({
      zh: '表三整张空白，没有就填 0',
      en: 'Table 3 is blank throughout; fill in 0 where there is none',
    });
    expect(findings[0]?.cells).toHaveLength(25 * 7);
  });

  test('table 4 has one error without a row, with its columns', () => {
    const findings = of('INT', { 'table4/reconsideration.upheld': null, 'table4/litigation_direct.total': '/' });
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        table: 'table4',
        row: null,
        column: null,
        columns: ['reconsideration.upheld', 'litigation_direct.total'],
      }),
    ]);
    expect(findings[0]?.message.zh).toBe(
      '表四：1 格空白，1 格写的是“/”，不是数字（行政复议 结果维持、未经复议直接起诉 总计），没有就填 0',
    );
    expect(of('INT', allOf('table4', null))).toEqual([
      expect.objectContaining({
        table: 'table4',
        row: null,
        message: expect.objectContaining({ zh: '表四整张空白，没有就填 0' }),
      }),
    ]);
  });

  test('a table that is not there is not blank', () => {
    expect(found('INT', readingOfFigures('2021', {}, { table3: null, table4: null }))).toEqual([]);
  });

  test('table 2 is no matter of INT', () => {
    expect(of('INT', allOf('table2', null))).toEqual([]);
  });

  test('（六）1–3 merged into one row are not called blank', () => {
    const blank = Object.fromEntries(
      addressesOf(formNamed('2021'))
        .filter((address) => address.includes('other_handling.'))
        .map((address) => [address, null]),
    );
    const merged = Object.fromEntries(
      formNamed('2021').table3.columns.map(({ key }) => [`table3/outcome.other_handling/${key}`, 0]),
    );
    const place = { kind: 'line', line: 1 } as const;
    const deviation = {
      table: 'table3',
      row: 'outcome.other_handling',
      label: '（六）其他处理',
      meant: null,
      place,
    } as const;
    const reading = readingOfFigures(
      '2021',
      { ...blank, ...merged },
      { deviations: [{ ...deviation, kind: 'merged_row' }] },
    );
    expect(found('INT', reading)).toEqual([]);
  });

  test('a row that was not read, because it stands twice or does not fit, is not called blank', () => {
    const row = 'outcome.not_processed.repeat_application';
    const blank = Object.fromEntries(formNamed('2021').table3.columns.map(({ key }) => [`table3/${row}/${key}`, null]));
    const total = {
      'table3/outcome.total/total': 2,
      'table3/outcome.disclosed/total': 1,
      'table3/outcome.disclosed/natural_person': 1,
    };
    for (const kind of ['duplicate_row', 'unfit_row'] as const) {
      const reading = readingOfFigures(
        '2021',
        { ...blank, ...total },
        {
          deviations: [
            { kind, table: 'table3', row, label: '2.重复申请', meant: '2.重复申请', place: { kind: 'line', line: 1 } },
          ],
        },
      );
      expect(found('INT', reading)).toEqual([]);
      expect(found('T3-OUTCOME-TOTAL', reading)).toEqual([]);
      expect(found('FORM-ROWS', reading)).toHaveLength(1);
    }
    expect(found('T3-OUTCOME-TOTAL', readingOfFigures('2021', { ...blank, ...total }))).not.toEqual([]);
  });
});

describe('T2-BLANK: cells of table 2 that hold no figure', () => {
  test('one warning a row, with its columns', () => {
    const findings = of('T2-BLANK', {
      'table2/art20_1.rules/issued_this_year': null,
      'table2/art20_1.rules/in_force': '/',
      'table2/art20_6.administrative_penalty/decisions': null,
    });
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        table: 'table2',
        row: 'art20_1.rules',
        column: null,
        columns: ['issued_this_year', 'in_force'],
        expected: null,
        actual: null,
      }),
      expect.objectContaining({ row: 'art20_6.administrative_penalty', columns: ['decisions'] }),
    ]);
    expect(findings[0]?.message.zh).toBe(
      '规章：1 格空白，1 格写的是“/”，不是数字（本年制发件数、现行有效件数），没有就填 0',
    );
    expect(findings[0]?.message.en).toContain('rules: 1 blank, 1 hold no number');
  });

  test('a table 2 that is not there is not blank', () => {
    expect(found('T2-BLANK', readingOfFigures('2021', {}, { table2: null }))).toEqual([]);
  });

  test('a signed change in the form of 2019 is a figure', () => {
    expect(of('T2-BLANK', { 'table2/art20_5.administrative_licence/change_this_year': -3 }, '2019')).toEqual([]);
    expect(of('T2-BLANK', { 'table2/art20_5.administrative_licence/change_this_year': null }, '2019')).toHaveLength(1);
  });
});

describe('T2-NONNEG: counts below nought, and more abolished than there was', () => {
  test('a count below nought is a warning with its column', () => {
    const findings = of('T2-NONNEG', { 'table2/art20_1.rules/in_force': -1 });
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        table: 'table2',
        row: 'art20_1.rules',
        column: null,
        columns: ['in_force'],
        expected: null,
        actual: null,
      }),
    ]);
    expect(findings[0]?.message.zh).toBe('规章：现行有效件数 -1，应当是不小于 0 的整数');
    expect(findings[0]?.message.en).toBe('rules: in force -1 should be whole and not below 0');
  });

  test('a count that is no whole number fires, an amount with decimals does not', () => {
    expect(of('T2-NONNEG', { 'table2/art20_5.administrative_licence/decisions': 1.5 })).toHaveLength(1);
    expect(of('T2-NONNEG', { 'table2/art20_8.administrative_fees/fee_amount': 96171.6 })).toEqual([]);
    expect(of('T2-NONNEG', { 'table2/art20_8.administrative_fees/fee_amount': -0.5 })).toHaveLength(1);
  });

  test('a change of 2019 may be below nought', () => {
    expect(of('T2-NONNEG', { 'table2/art20_5.administrative_licence/change_this_year': -3 }, '2019')).toEqual([]);
  });

  test('more abolished than stood in force and was issued is a warning', () => {
    const row = 'table2/art20_1.normative_documents';
    const last = readingOfFigures('2021', { [`${row}/in_force`]: 3 }, { year: 2022 });
    const now = (abolished: number) =>
      found(
        'T2-NONNEG',
        readingOfFigures('2021', { [`${row}/issued_this_year`]: 1, [`${row}/abolished_this_year`]: abolished }),
        last,
      );
    expect(now(5)).toEqual([
      expect.objectContaining({
        row: 'art20_1.normative_documents',
        columns: ['abolished_this_year'],
        severity: 'warning',
      }),
    ]);
    expect(now(5)[0]?.message.zh).toBe(
      '行政规范性文件：本年废止 5 件，多于可废止的 4 件（上年现行有效 3，加本年制发）',
    );
    expect(now(4)).toEqual([]);
  });
});
