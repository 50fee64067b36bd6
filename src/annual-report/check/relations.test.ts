import { describe, expect, test } from 'vitest';
import { readingOfFigures } from '../../../test/builders/whole-report.ts';
import type { Finding } from '../finding.ts';
import type { CellValue, Reading } from '../report.ts';
import { checkReading } from './index.ts';

type Cells = Readonly<Record<string, CellValue>>;

const found = (rule: string, reading: Reading, previous: Reading | null = null): readonly Finding[] =>
  checkReading(reading, previous).findings.filter((finding) => finding.rule === rule);
const in2021 = (rule: string, cells: Cells, last?: Cells) =>
  found(rule, readingOfFigures('2021', cells), last ? readingOfFigures('2021', last, { year: 2022 }) : null);
const in2019 = (rule: string, cells: Cells, last?: Cells) =>
  found(rule, readingOfFigures('2019', cells), last ? readingOfFigures('2019', last, { year: 2019 }) : null);

/** A whole row of table 3, from left to right. */
const row3 = (row: string, figures: readonly CellValue[]): Cells =>
  Object.fromEntries(
    COLUMNS.map((column, index) => [`table3/${row}/${column}`, figures[index] === undefined ? 0 : figures[index]]),
  );
const COLUMNS = [
  'natural_person',
  'business_enterprise',
  'research_institution',
  'public_welfare_org',
  'legal_service_org',
  'other_org',
  'total',
];

/** Three received and answered: all sums right. */
const THREE: Cells = {
  ...row3('received_this_year', [3, 0, 0, 0, 0, 0, 3]),
  ...row3('outcome.disclosed', [3, 0, 0, 0, 0, 0, 3]),
  ...row3('outcome.total', [3, 0, 0, 0, 0, 0, 3]),
};

test('a report whose sums are right has no finding of any relation', () => {
  const { findings } = checkReading(readingOfFigures('2021', THREE), readingOfFigures('2021', {}, { year: 2022 }));
  expect(findings.filter(({ rule }) => /^(?:T3|T4|X|T2-19)-/u.test(rule))).toEqual([]);
});

describe('T3-ROW: a row and its total', () => {
  test('a total that is not the sum is an error at the total, with both figures in the words of the form', () => {
    const findings = in2021('T3-ROW', { ...THREE, ...row3('outcome.disclosed', [2, 1, 0, 0, 0, 0, 4]) });
    expect(findings).toEqual([
      {
        rule: 'T3-ROW',
        severity: 'error',
        table: 'table3',
        row: 'outcome.disclosed',
        column: 'total',
        expected: 3,
        actual: 4,
        message: {
          zh: '（一）予以公开：自然人 2 ＋ 商业企业 1 ＝ 3，总计 4，差 1',
          en: '(1) Disclosed: natural persons 2 + business enterprises 1 = 3; total 4, 1 apart',
        },
        basis: '国办公开办函〔2021〕30号',
        cells: [
          'table3/outcome.disclosed/total',
          ...COLUMNS.slice(0, -1).map((column) => `table3/outcome.disclosed/${column}`),
        ],
      },
    ]);
  });

  test('a row under a group is named with its group', () => {
    const [finding] = in2021('T3-ROW', row3('outcome.not_disclosed.state_secret', [1, 0, 0, 0, 0, 0, 0]));
    expect(finding?.message.zh).toBe('（三）1.属于国家秘密：自然人 1 ＝ 1，总计 0，差 1');
    expect(finding?.message.en).toBe('(3) Not disclosed: 1. State secret: natural persons 1 = 1; total 0, 1 apart');
  });

  test('blanks and signs count as nothing', () => {
    expect(in2021('T3-ROW', row3('outcome.disclosed', [3, null, '/', null, '—', '无', 3]))).toEqual([]);
    expect(in2021('T3-ROW', row3('outcome.disclosed', [null, null, null, null, null, null, 0]))).toEqual([]);
    const [finding] = in2021('T3-ROW', row3('outcome.disclosed', [null, null, '/', null, null, null, 5]));
    expect([finding?.expected, finding?.actual]).toEqual([0, 5]);
    expect(finding?.message.zh).toBe('（一）予以公开：各项之和 0，总计 5，差 5');
  });

  test('a blank total is a blank and no wrong sum', () => {
    const cells = row3('outcome.disclosed', [3, 0, 0, 0, 0, 0, null]);
    expect(in2021('T3-ROW', cells)).toEqual([]);
    expect(in2021('T3-ROW', row3('outcome.disclosed', [3, 0, 0, 0, 0, 0, '/']))).toEqual([]);
    expect(in2021('INT', cells).map(({ row, columns }) => [row, columns])).toEqual([['outcome.disclosed', ['total']]]);
  });

  test('the merged row （六） is tried as a row of its own', () => {
    const findings = in2021('T3-ROW', row3('outcome.other_handling', [1, 1, 0, 0, 0, 0, 3]));
    expect(findings.map(({ row, expected, actual }) => [row, expected, actual])).toEqual([
      ['outcome.other_handling', 2, 3],
    ]);
    expect(findings[0]?.message.zh).toBe('（六）其他处理：自然人 1 ＋ 商业企业 1 ＝ 2，总计 3，差 1');
  });

  test('no table 3, no finding', () => {
    expect(found('T3-ROW', readingOfFigures('2021', {}, { table3: null }))).toEqual([]);
  });
});

describe('T3-OUTCOME-TOTAL: （七） and the outcomes above it', () => {
  test('is an error at （七） in the column', () => {
    const findings = in2021('T3-OUTCOME-TOTAL', {
      ...THREE,
      'table3/outcome.disclosed/natural_person': 2,
      'table3/outcome.not_processed.repeat_application/natural_person': 2,
    });
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        table: 'table3',
        row: 'outcome.total',
        column: 'natural_person',
        expected: 4,
        actual: 3,
        basis: '国办公开办函〔2021〕30号',
      }),
    ]);
    expect(findings[0]?.message).toEqual({
      zh: '自然人：（一）予以公开 2 ＋ （五）2.重复申请 2 ＝ 4，（七）总计 3，差 1',
      en: 'natural persons: (1) Disclosed 2 + (5) Not processed: 2. Repeated application 2 = 4; (7) Total 3, 1 apart',
    });
    expect(findings[0]?.cells[0]).toBe('table3/outcome.total/natural_person');
  });

  test('is tried on every column, the total too', () => {
    const cells = Object.fromEntries(COLUMNS.map((column) => [`table3/outcome.total/${column}`, 1]));
    expect(in2021('T3-OUTCOME-TOTAL', cells).map(({ column }) => column)).toEqual(COLUMNS);
  });

  test('a blank （七） is not judged', () => {
    expect(in2021('T3-OUTCOME-TOTAL', { ...THREE, 'table3/outcome.total/natural_person': null })).toEqual([]);
  });

  test('the merged row （六） counts once', () => {
    const merged: Cells = {
      ...THREE,
      ...row3('outcome.disclosed', [2, 0, 0, 0, 0, 0, 2]),
      ...row3('outcome.other_handling', [1, 0, 0, 0, 0, 0, 1]),
      ...row3('outcome.other_handling.overdue_correction', [null, null, null, null, null, null, null]),
      ...row3('outcome.other_handling.overdue_fee', [null, null, null, null, null, null, null]),
      ...row3('outcome.other_handling.other', [null, null, null, null, null, null, null]),
    };
    expect(in2021('T3-OUTCOME-TOTAL', merged)).toEqual([]);
  });

  test('in the form of 2019 （六） is one row', () => {
    const cells: Cells = {
      ...row3('outcome.other_handling', [1, 0, 0, 0, 0, 0, 1]),
      ...row3('outcome.total', [1, 0, 0, 0, 0, 0, 1]),
    };
    expect(in2019('T3-OUTCOME-TOTAL', cells)).toEqual([]);
    expect(in2019('T3-OUTCOME-TOTAL', { ...cells, 'table3/outcome.total/total': 2 })[0]).toMatchObject({
      expected: 1,
      actual: 2,
      basis: '国办公开办函〔2019〕60号',
    });
  });
});

describe('T3-BALANCE: 一 + 二 = （七） + 四', () => {
  test('is an error in the column, with no row', () => {
    const findings = in2021('T3-BALANCE', {
      ...THREE,
      'table3/carried_over_from_last_year/natural_person': 1,
      'table3/carried_forward_to_next_year/natural_person': 2,
    });
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        table: 'table3',
        row: null,
        column: 'natural_person',
        expected: 4,
        actual: 5,
      }),
    ]);
    expect(findings[0]?.message).toEqual({
      zh: '自然人：一、本年新收 3 ＋ 二、上年结转 1 ＝ 4，（七）总计 3 ＋ 四、结转下年度 2 ＝ 5，差 1',
      en: 'natural persons: 1. Applications newly received this year 3 + 2. Applications carried over from last year 1 = 4; (7) Total 3 + 4. Carried forward to next year 2 = 5, 1 apart',
    });
  });

  test('blanks count as nothing, and a blank （七） is not judged', () => {
    expect(in2021('T3-BALANCE', { ...THREE, 'table3/carried_over_from_last_year/natural_person': null })).toEqual([]);
    expect(in2021('T3-BALANCE', { ...THREE, 'table3/outcome.total/natural_person': '/' })).toEqual([]);
    expect(
      in2021('T3-BALANCE', { ...THREE, 'table3/received_this_year/natural_person': null }).map(
        ({ expected, actual }) => [expected, actual],
      ),
    ).toEqual([[0, 3]]);
  });
});

describe('T4: the total of each way of dispute', () => {
  const WAYS = [
    ['T4-RECONSIDERATION', 'reconsideration', '行政复议 总计', 'reconsideration, total'],
    ['T4-LITIGATION_DIRECT', 'litigation_direct', '未经复议直接起诉 总计', 'sued without reconsideration, total'],
    [
      'T4-LITIGATION_AFTER_RECONSIDERATION',
      'litigation_after_reconsideration',
      '复议后起诉 总计',
      'sued after reconsideration, total',
    ],
  ] as const;
  for (const [rule, way, zh, en] of WAYS) {
    test(`${rule} fires at the total, and is silent when the sum is right`, () => {
      const parts = { [`table4/${way}.upheld`]: 2, [`table4/${way}.pending`]: 1 };
      const findings = in2021(rule, { ...parts, [`table4/${way}.total`]: 4 });
      expect(findings).toEqual([
        expect.objectContaining({
          severity: 'error',
          table: 'table4',
          row: null,
          column: `${way}.total`,
          expected: 3,
          actual: 4,
        }),
      ]);
      expect(findings[0]?.message.zh.startsWith(`${zh}：`)).toBe(true);
      expect(findings[0]?.message.en.startsWith(`${en}: `)).toBe(true);
      expect(findings[0]?.message.zh).toMatch(/ 3，.* 4，差 1$/u);
      expect(in2021(rule, { ...parts, [`table4/${way}.total`]: 3 })).toEqual([]);
      expect(in2021(rule, { ...parts, [`table4/${way}.total`]: null })).toEqual([]);
      expect(in2021(rule, { ...parts, [`table4/${way}.corrected`]: null, [`table4/${way}.total`]: 3 })).toEqual([]);
      expect(in2019(rule, { ...parts, [`table4/${way}.total`]: 4 })).toHaveLength(1);
    });
  }
});

describe('X-CARRY: this year’s 二 and last year’s 四', () => {
  const last = { 'table3/carried_forward_to_next_year/natural_person': 5 };
  test('is an error at 二 in the column', () => {
    const findings = in2021('X-CARRY', { 'table3/carried_over_from_last_year/natural_person': 4 }, last);
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        table: 'table3',
        row: 'carried_over_from_last_year',
        column: 'natural_person',
        expected: 5,
        actual: 4,
        cells: ['table3/carried_over_from_last_year/natural_person'],
      }),
    ]);
    expect(findings[0]?.message).toEqual({
      zh: '自然人：上年四、结转下年度继续办理 5，二、上年结转政府信息公开申请数量 4，差 1',
      en: "natural persons: last year's 4. Carried forward to next year 5; 2. Applications carried over from last year 4, 1 apart",
    });
  });

  test('is silent when they agree, without last year, and where last year left its cell blank', () => {
    expect(in2021('X-CARRY', { 'table3/carried_over_from_last_year/natural_person': 5 }, last)).toEqual([]);
    expect(in2021('X-CARRY', { 'table3/carried_over_from_last_year/natural_person': 9 })).toEqual([]);
    expect(
      in2021(
        'X-CARRY',
        { 'table3/carried_over_from_last_year/natural_person': 4 },
        { 'table3/carried_forward_to_next_year/natural_person': '/' },
      ),
    ).toEqual([]);
  });

  test('a blank 二 beside a filled 四 of last year is a difference, with nothing as its figure', () => {
    const [finding] = in2021('X-CARRY', { 'table3/carried_over_from_last_year/natural_person': null }, last);
    expect([finding?.expected, finding?.actual]).toEqual([5, null]);
    expect(finding?.message.zh).toContain('空白');
  });

  test('holds across the change of the form', () => {
    const findings = found(
      'X-CARRY',
      readingOfFigures('2021', { 'table3/carried_over_from_last_year/total': 4 }, { year: 2021 }),
      readingOfFigures('2019', { 'table3/carried_forward_to_next_year/total': 5 }, { year: 2020 }),
    );
    expect(findings.map(({ column, expected, actual }) => [column, expected, actual])).toEqual([['total', 5, 4]]);
  });
});

describe('X-INFORCE: documents in force', () => {
  const row = 'table2/art20_1.normative_documents';
  const last = { [`${row}/in_force`]: 10 };
  test('is a warning at the figure', () => {
    const findings = in2021(
      'X-INFORCE',
      { [`${row}/issued_this_year`]: 3, [`${row}/abolished_this_year`]: 2, [`${row}/in_force`]: 12 },
      last,
    );
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        table: 'table2',
        row: 'art20_1.normative_documents',
        column: 'in_force',
        expected: 11,
        actual: 12,
        basis: '国办公开办函〔2021〕30号（由栏目名称推出）',
      }),
    ]);
    expect(findings[0]?.message).toEqual({
      zh: '行政规范性文件：上年现行有效件数 10 ＋ 本年制发件数 3 － 本年废止件数 2 ＝ 11，现行有效件数 12，差 1',
      en: "normative documents: last year's in force 10 + issued this year 3 − abolished this year 2 = 11; in force 12, 1 apart",
    });
  });

  test('is silent when it follows, without last year, and where a stock is blank', () => {
    const cells = { [`${row}/issued_this_year`]: 3, [`${row}/abolished_this_year`]: 2, [`${row}/in_force`]: 11 };
    expect(in2021('X-INFORCE', cells, last)).toEqual([]);
    expect(in2021('X-INFORCE', { ...cells, [`${row}/in_force`]: 99 })).toEqual([]);
    expect(in2021('X-INFORCE', { ...cells, [`${row}/in_force`]: null }, last)).toEqual([]);
    expect(in2021('X-INFORCE', cells, { [`${row}/in_force`]: null })).toEqual([]);
    expect(
      in2021('X-INFORCE', { ...cells, [`${row}/abolished_this_year`]: '/', [`${row}/in_force`]: 13 }, last),
    ).toEqual([]);
  });

  test('is not asked of the form of 2019', () => {
    expect(in2019('X-INFORCE', {}, {})).toEqual([]);
  });
});

describe('the form of 2019 from year to year', () => {
  const documents = 'table2/art20_1.normative_documents';
  test('T2-19-LE: more newly disclosed than disclosed in all is a warning that names the row', () => {
    const findings = in2019('T2-19-LE', {
      [`${documents}/disclosed_this_year`]: 5,
      [`${documents}/disclosed_total`]: 4,
    });
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        table: 'table2',
        row: 'art20_1.normative_documents',
        column: null,
        expected: 4,
        actual: 5,
      }),
    ]);
    expect(findings[0]?.message).toEqual({
      zh: '规范性文件：对外公开总数量 4，本年新公开数量 5，不应大于',
      en: 'normative documents: disclosed in all 4; newly disclosed this year 5, must not be more',
    });
    expect(
      in2019('T2-19-LE', { [`${documents}/disclosed_this_year`]: 4, [`${documents}/disclosed_total`]: 4 }),
    ).toEqual([]);
    expect(
      in2019('T2-19-LE', { [`${documents}/disclosed_this_year`]: 4, [`${documents}/disclosed_total`]: null }),
    ).toEqual([]);
  });

  test('T2-19-CUM: disclosed in all follows from last year', () => {
    const last = { [`${documents}/disclosed_total`]: 10 };
    const findings = in2019(
      'T2-19-CUM',
      { [`${documents}/disclosed_this_year`]: 2, [`${documents}/disclosed_total`]: 13 },
      last,
    );
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        row: 'art20_1.normative_documents',
        column: null,
        expected: 12,
        actual: 13,
      }),
    ]);
    expect(
      in2019('T2-19-CUM', { [`${documents}/disclosed_this_year`]: 2, [`${documents}/disclosed_total`]: 12 }, last),
    ).toEqual([]);
    expect(in2019('T2-19-CUM', { [`${documents}/disclosed_total`]: 13 })).toEqual([]);
  });

  test('T2-19-ITEMS: items of last year follow from last year’s report', () => {
    const licences = 'table2/art20_5.administrative_licence';
    const last = { [`${licences}/items_last_year`]: 100, [`${licences}/change_this_year`]: -3 };
    const findings = in2019('T2-19-ITEMS', { [`${licences}/items_last_year`]: 100 }, last);
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        row: 'art20_5.administrative_licence',
        column: null,
        expected: 97,
        actual: 100,
      }),
    ]);
    expect(in2019('T2-19-ITEMS', { [`${licences}/items_last_year`]: 97 }, last)).toEqual([]);
    expect(in2019('T2-19-ITEMS', { [`${licences}/items_last_year`]: 97 })).toEqual([]);
  });
});

/** Figures printed in real reports; every relation within the year holds for them. */
describe('published figures that balance', () => {
  const rows = (table: Readonly<Record<string, readonly CellValue[]>>): Cells =>
    Object.assign({}, ...Object.entries(table).map(([row, figures]) => row3(row, figures)));
  const relationsOf = (reading: Reading) =>
    checkReading(reading, null).findings.filter(({ rule }) => /^(?:T3|T4)-|^INT$/u.test(rule));

  test('the general office of a municipality, 2019 (outcome totals, blank in the report, filled by addition)', () => {
    const cells = rows({
      received_this_year: [821, 35, 0, 0, 2, 1, 859],
      carried_over_from_last_year: [18, 0, 0, 0, 0, 0, 18],
      'outcome.disclosed': [258, 12, 0, 0, 1, 1, 272],
      'outcome.partly_disclosed': [3, 0, 0, 0, 0, 0, 3],
      'outcome.not_disclosed.state_secret': [14, 0, 0, 0, 0, 0, 14],
      'outcome.not_disclosed.internal_affairs': [5, 0, 0, 0, 0, 0, 5],
      'outcome.not_disclosed.process_information': [3, 1, 0, 0, 0, 0, 4],
      'outcome.not_disclosed.administrative_enquiry': [10, 2, 0, 0, 0, 0, 12],
      'outcome.unable_to_provide.not_held': [252, 12, 0, 0, 1, 0, 265],
      'outcome.unable_to_provide.requires_new_creation': [44, 3, 0, 0, 0, 0, 47],
      'outcome.unable_to_provide.still_unclear_after_correction': [25, 0, 0, 0, 0, 0, 25],
      'outcome.not_processed.petition_complaint_report': [148, 1, 0, 0, 0, 0, 149],
      'outcome.not_processed.repeat_application': [5, 4, 0, 0, 0, 0, 9],
      'outcome.total': [767, 35, 0, 0, 2, 1, 805],
      carried_forward_to_next_year: [72, 0, 0, 0, 0, 0, 72],
    });
    expect(relationsOf(readingOfFigures('2019', cells))).toEqual([]);
    expect(in2019('T3-BALANCE', { ...cells, 'table3/carried_forward_to_next_year/total': 71 })[0]).toMatchObject({
      expected: 877,
      actual: 876,
    });
  });

  test('a city’s report for 2025, tables 3 and 4', () => {
    const cells = {
      ...rows({
        received_this_year: [13612, 252, 0, 45, 128, 32, 14069],
        carried_over_from_last_year: [535, 6, 0, 1, 18, 0, 560],
        'outcome.disclosed': [5345, 129, 0, 41, 19, 14, 5548],
        'outcome.partly_disclosed': [2120, 39, 0, 1, 6, 2, 2168],
        'outcome.not_disclosed.state_secret': [13, 0, 0, 0, 0, 0, 13],
        'outcome.not_disclosed.prohibited_by_law': [30, 0, 0, 0, 0, 0, 30],
        'outcome.not_disclosed.three_securities_one_stability': [11, 0, 0, 0, 0, 0, 11],
        'outcome.not_disclosed.third_party_rights': [49, 2, 0, 0, 0, 0, 51],
        'outcome.not_disclosed.internal_affairs': [103, 1, 0, 0, 0, 0, 104],
        'outcome.not_disclosed.process_information': [84, 1, 0, 0, 0, 0, 85],
        'outcome.not_disclosed.enforcement_case_file': [282, 4, 0, 0, 0, 0, 286],
        'outcome.not_disclosed.administrative_enquiry': [147, 0, 0, 0, 1, 2, 150],
        'outcome.unable_to_provide.not_held': [3075, 50, 0, 0, 89, 8, 3222],
        'outcome.unable_to_provide.requires_new_creation': [177, 3, 0, 0, 0, 0, 180],
        'outcome.unable_to_provide.still_unclear_after_correction': [19, 0, 0, 0, 0, 0, 19],
        'outcome.not_processed.petition_complaint_report': [199, 1, 0, 0, 3, 0, 203],
        'outcome.not_processed.repeat_application': [147, 1, 0, 0, 0, 0, 148],
        'outcome.not_processed.public_publication': [0, 0, 0, 0, 0, 0, 0],
        'outcome.not_processed.excessive_without_reason': [100, 1, 0, 0, 0, 0, 101],
        'outcome.not_processed.confirm_or_reissue': [5, 0, 0, 0, 0, 0, 5],
        'outcome.other_handling.overdue_correction': [315, 3, 0, 0, 0, 0, 318],
        'outcome.other_handling.overdue_fee': [202, 0, 0, 1, 0, 0, 203],
        'outcome.other_handling.other': [941, 17, 0, 1, 3, 3, 965],
        'outcome.total': [13364, 252, 0, 44, 121, 29, 13810],
        carried_forward_to_next_year: [783, 6, 0, 2, 25, 3, 819],
      }),
      'table4/reconsideration.upheld': 376,
      'table4/reconsideration.corrected': 97,
      'table4/reconsideration.other_result': 196,
      'table4/reconsideration.pending': 121,
      'table4/reconsideration.total': 790,
      'table4/litigation_direct.upheld': 16,
      'table4/litigation_direct.corrected': 1,
      'table4/litigation_direct.other_result': 12,
      'table4/litigation_direct.pending': 27,
      'table4/litigation_direct.total': 56,
      'table4/litigation_after_reconsideration.upheld': 74,
      'table4/litigation_after_reconsideration.corrected': 1,
      'table4/litigation_after_reconsideration.other_result': 30,
      'table4/litigation_after_reconsideration.pending': 51,
      'table4/litigation_after_reconsideration.total': 156,
    };
    expect(relationsOf(readingOfFigures('2021', cells, { year: 2025 }))).toEqual([]);
    expect(in2021('T3-BALANCE', { ...cells, 'table3/received_this_year/total': 14068 })[0]).toMatchObject({
      expected: 14628,
      actual: 14629,
    });
  });
});
