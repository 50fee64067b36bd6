import { describe, expect, test } from 'vitest';
import { readingOfFigures } from '../../../test/builders/whole-report.ts';
import type { Finding } from '../finding.ts';
import type { Deviation, Reading } from '../report.ts';
import { checkReading } from './index.ts';

const found = (rule: string, reading: Reading): readonly Finding[] =>
  checkReading(reading, null).findings.filter((finding) => finding.rule === rule);

describe('EDITION: the form that the year wants', () => {
  const of = (edition: '2019' | '2021', year: number | null) =>
    found('EDITION', readingOfFigures(edition, {}, { year }));

  test('the form of 2019 for 2021 or later is an error', () => {
    for (const year of [2021, 2023, 2025]) {
      expect(of('2019', year)).toEqual([
        {
          rule: 'EDITION',
          severity: 'error',
          table: null,
          row: null,
          column: null,
          expected: null,
          actual: null,
          message: {
            zh: `${year}年年报应当用2021年格式（国办公开办函〔2021〕30号），文件用的是2019年格式，该格式已停用`,
            en: `The report of ${year} must have the 2021 form (国办公开办函〔2021〕30号); the file has the 2019 form`,
          },
          basis: '国办公开办函〔2021〕30号',
          cells: [],
        },
      ]);
    }
  });

  test('the form of 2021 for 2020 or before is a warning', () => {
    for (const year of [2019, 2020]) {
      const [finding] = of('2021', year);
      expect([finding?.severity, finding?.basis]).toEqual(['warning', '国办公开办函〔2019〕60号']);
      expect(finding?.message.zh).toContain(`${year}年年报应当用2019年格式`);
    }
  });

  test('each form in its own years is right', () => {
    for (const year of [2019, 2020]) expect(of('2019', year)).toEqual([]);
    for (const year of [2021, 2022, 2023, 2024, 2025, 2030]) expect(of('2021', year)).toEqual([]);
  });

  test('without a year, or without tables that tell, nothing is said', () => {
    expect(of('2019', null)).toEqual([]);
    expect(found('EDITION', readingOfFigures('2021', {}, { edition: null }))).toEqual([]);
    expect(found('EDITION', readingOfFigures('2021', {}, { edition: '1999' }))).toEqual([]);
  });

  test('a mixture of both forms is an error whatever the year', () => {
    for (const year of [2020, 2023, null]) {
      expect(found('EDITION', readingOfFigures('2021', {}, { edition: 'mixed', year }))).toEqual([
        expect.objectContaining({ severity: 'error', table: null, row: null, column: null }),
      ]);
    }
  });
});

describe('FORM-ROWS: rows and labels that are not the form’s', () => {
  const place = { kind: 'cell', table: 2, row: 9, column: 1 } as const;
  const of = (deviation: Omit<Deviation, 'place'>) =>
    found('FORM-ROWS', readingOfFigures('2021', {}, { deviations: [{ ...deviation, place }] }));

  test('a misprinted label is a warning at its row, with both wordings', () => {
    const findings = of({
      kind: 'misprint',
      table: 'table3',
      row: 'outcome.not_disclosed.prohibited_by_law',
      label: '2.其他法律行政止公开',
      meant: '2.其他法律行政法规禁止公开',
    });
    expect(findings).toEqual([
      {
        rule: 'FORM-ROWS',
        severity: 'warning',
        table: 'table3',
        row: 'outcome.not_disclosed.prohibited_by_law',
        column: null,
        expected: null,
        actual: null,
        message: {
          zh: '表三：栏目名称“2.其他法律行政止公开”应为“2.其他法律行政法规禁止公开”',
          en: 'Table 3: the label "2.其他法律行政止公开" should read "2.其他法律行政法规禁止公开"',
        },
        basis: '国办公开办函〔2021〕30号',
        text: '2.其他法律行政止公开',
        place: '表2 第9行 第1列',
        cells: [],
      },
    ]);
  });

  const KINDS: readonly (readonly [Deviation['kind'], string | null, RegExp, RegExp])[] = [
    ['unknown_row', null, /格式中没有“（三）不予公开”这一行/u, /the form has no row/u],
    ['duplicate_row', 'outcome.disclosed', /几行都填了数/u, /several rows/u],
    ['merged_row', 'outcome.other_handling', /合成了一行/u, /are merged into one/u],
    ['unfit_row', 'outcome.disclosed', /格数与表头对不上/u, /do not answer to the columns/u],
  ];
  for (const [kind, row, zh, en] of KINDS) {
    test(`${kind} is a warning`, () => {
      const [finding] = of({ kind, table: 'table3', row, label: '（三）不\n予公开', meant: null });
      expect(finding).toMatchObject({ severity: 'warning', table: 'table3', row, column: null, actual: null });
      expect(finding?.message.zh).toMatch(zh);
      expect(finding?.message.en).toMatch(en);
    });
  }

  test('a report in the rows of the form has no finding', () => {
    expect(found('FORM-ROWS', readingOfFigures('2021', {}))).toEqual([]);
  });
});

describe('the order of what is found', () => {
  test('errors come before warnings, warnings before notices', () => {
    const { findings } = checkReading(
      readingOfFigures(
        '2019',
        { 'table3/received_this_year/total': 7, 'table2/art20_1.rules/made_this_year': null },
        { year: 2023, remarks: { 'table4/reconsideration.total': '件' } },
      ),
      null,
    );
    const order = findings.map(({ severity }) => ['error', 'warning', 'notice'].indexOf(severity));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(new Set(order)).toEqual(new Set([0, 1, 2]));
  });

  test('the same report has the same findings', () => {
    const reading = readingOfFigures('2021', { 'table3/received_this_year/total': 7 });
    expect(checkReading(reading, null)).toEqual(checkReading(reading, null));
  });
});
