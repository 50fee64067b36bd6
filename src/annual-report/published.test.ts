import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesOf, formNamed, valuesIn } from '../../test/builders/whole-report.ts';
import { checkFile, type CheckedReport } from './index.ts';
import type { CellValue, Report } from './report.ts';

/** Reports as bodies published them (the stored text of their pages; some are cut off), and what must be read and found in each. */
async function checked(path: string): Promise<CheckedReport> {
  const bytes = readFileSync(new URL(path, import.meta.url));
  const result = await checkFile({ name: path.slice(path.lastIndexOf('/') + 1), bytes });
  if (!result.ok) throw new Error(result.problem.zh);
  const [report, ...others] = result.reports;
  if (!report || others.length > 0) throw new Error(`${path} holds one report`);
  return report;
}

type Rows = Readonly<Record<string, readonly CellValue[]>>;

/** Rows of a table as lists, so that a published table reads as it stands. */
const rowsOf = (table: Report['table2']): Rows =>
  Object.fromEntries(Object.entries(table ?? {}).map(([row, cells]) => [row, Object.values(cells)]));
const seven = (value: CellValue): readonly CellValue[] => Array.from({ length: 7 }, () => value);

const rulesFound = ({ findings }: CheckedReport) => [...new Set(findings.map(({ rule }) => rule))];
const messagesOf = ({ findings }: CheckedReport, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ message }) => message.zh);

describe('湘桥区工业和信息化局 2019, the first report of the program', async () => {
  const report = await checked('../sample/xiangqiao-2019.txt');

  test('every cell that is filled is read, and every blank one is null', () => {
    const { report: read } = report;
    expect([read.title, read.agency, read.year, read.edition]).toEqual([
      '湘桥区工信局信息公开年度报告',
      '湘桥区工信局',
      2019,
      '2019',
    ]);
    const expected = Object.fromEntries(
      addressesOf(formNamed('2019')).map((address) => [
        address,
        address.startsWith('table3/') && !address.endsWith('/total') ? null : 0,
      ]),
    );
    expect(valuesIn(read)).toEqual({
      ...expected,
      'table2/art20_9.centralised_procurement/procurement_items': 7,
      'table2/art20_9.centralised_procurement/procurement_amount': 69969.73,
    });
    expect(read.remarks).toEqual({ 'table2/art20_9.centralised_procurement/procurement_amount': '元' });
    expect(read.sections.other_matters).toBe('无');
    expect(read.sections.problems).toMatch(/^2019年，湘桥区工信局/u);
  });

  test('its title names no year, a short name and not the whole name of the report', () => {
    const messages = messagesOf(report, 'TITLE').join();
    expect(messages).toContain('年度');
    expect(messages).toContain('工信局');
    expect(messages).toContain('政府信息公开工作年度报告');
  });

  test('its period, contact, download place and signature are missing', () => {
    const [message] = messagesOf(report, 'FORM-PARTS');
    for (const part of ['统计期限', '联系方式', '电子版', '落款']) expect(message).toContain(part);
  });

  test('its citation has the wrong issuer and the wrong brackets', () => {
    const messages = messagesOf(report, 'DOC-NUMBER').join();
    expect(messages).toContain('国务院办公厅政府信息与政务公开办公室');
    expect(messages).toContain('〔〕');
  });

  test('its table 3 has six blank columns in every row, and no sum is called wrong for it', () => {
    const blanks = report.findings.filter(({ rule }) => rule === 'INT');
    expect(blanks).toHaveLength(formNamed('2019').table3.rows.length);
    for (const { table, columns } of blanks) expect([table, columns?.length]).toEqual(['table3', 6]);
    expect(rulesFound(report).filter((rule) => /^T[34]-/u.test(rule))).toEqual([]);
  });

  test('its amount has the unit inside the cell', () => {
    expect(report.findings.find(({ rule }) => rule === 'CELL-UNIT')).toMatchObject({
      severity: 'notice',
      row: 'art20_9.centralised_procurement',
      column: 'procurement_amount',
    });
  });

  test('its wrong words, mixed commas and leavings of a conversion are named', () => {
    const words = messagesOf(report, 'WRONG-WORD').join();
    expect(words).toContain('各司其职');
    expect(words).toContain('加以改进');
    expect(words).toContain('半角');
    expect(messagesOf(report, 'ARTEFACT').join()).toContain('[bookmark: _GoBack]');
  });

  test('its section one leaves aspects out, its section six the fee; in the form of 2019 these are notices', () => {
    for (const rule of ['S1-FIVE', 'S6-FEE'])
      expect(report.findings.find((finding) => finding.rule === rule)?.severity, rule).toBe('notice');
  });

  test('its form is the one of its year', () => {
    expect(rulesFound(report)).not.toContain('EDITION');
    expect(rulesFound(report)).not.toContain('FORM-ROWS');
  });
});

describe('a body in 龙岗区 2024, cut off in the middle of the last row', async () => {
  const report = await checked('./fixtures/published/longgang-2024.txt');

  test('tables 2 and 3 are read as far as they go; what is not in the file is null', () => {
    const { report: read } = report;
    expect([read.title, read.agency, read.year, read.edition]).toEqual([null, null, 2024, '2021']);
    expect(rowsOf(read.table2)).toEqual({
      'art20_1.rules': [0, 0, 0],
      'art20_1.normative_documents': [5, 1, 25],
      'art20_5.administrative_licence': [0],
      'art20_6.administrative_penalty': [0],
      'art20_6.administrative_coercion': [0],
      'art20_8.administrative_fees': [0],
    });
    const rows = rowsOf(read.table3);
    expect(rows).toMatchObject({
      received_this_year: [58, 7, 0, 0, 1, 0, 66],
      carried_over_from_last_year: [2, 0, 0, 0, 0, 0, 2],
      'outcome.disclosed': [2, 1, 0, 0, 0, 0, 3],
      'outcome.partly_disclosed': [16, 1, 0, 0, 0, 0, 17],
      'outcome.not_disclosed.state_secret': seven(0),
      'outcome.not_disclosed.internal_affairs': [1, 0, 0, 0, 0, 0, 1],
      'outcome.not_disclosed.process_information': seven(0),
      'outcome.not_disclosed.enforcement_case_file': [0, 0, 0, 0, 0, 0, null],
      'outcome.not_disclosed.administrative_enquiry': seven(null),
      'outcome.total': seven(null),
    });
    expect(read.table4).toBeNull();
  });

  test('no sum is called wrong', () => {
    expect(rulesFound(report).filter((rule) => /^T[34]-/u.test(rule))).toEqual([]);
  });
});

describe('西咸新区底张街道办事处 2023, on the form of 2019', async () => {
  const report = await checked('./fixtures/published/dizhang-2023.txt');

  test('the title of two lines, the body, and the rows that the file has', () => {
    const { report: read } = report;
    expect([read.title, read.agency, read.year, read.edition]).toEqual([
      '西咸新区底张街道办事处2023年度政府信息公开工作年度报告',
      '西咸新区底张街道办事处',
      2023,
      '2019',
    ]);
    expect(rowsOf(read.table2)).toMatchObject({
      'art20_1.rules': [0, 0, 0],
      'art20_1.normative_documents': [0, 0, 0],
      'art20_5.administrative_licence': [0, 0, 0],
      'art20_5.other_external_services': [null, null, null],
    });
    expect([read.table3, read.table4]).toEqual([null, null]);
  });

  test('the form that is out of use is an error', () => {
    expect(report.findings.find(({ rule }) => rule === 'EDITION')?.severity).toBe('error');
  });
});

describe('a bureau of 长春市 2023, tables of pipes', async () => {
  const report = await checked('./fixtures/published/changchun-tuiyi-2023.md');

  test('both tables are read', () => {
    const { report: read } = report;
    expect([read.agency, read.year, read.edition]).toEqual([null, 2023, '2021']);
    expect(Object.values(rowsOf(read.table2)).flat()).toEqual(Array.from({ length: 10 }, () => 0));
    expect(rowsOf(read.table3)).toMatchObject({
      received_this_year: [3, 0, 0, 0, 0, 0, 3],
      carried_over_from_last_year: seven(0),
    });
    expect(read.table4).toBeNull();
  });

  test('the text says two applications, the table three', () => {
    expect(report.findings.find(({ rule }) => rule === 'NARR-APPS')).toMatchObject({
      severity: 'warning',
      table: 'table3',
      expected: 3,
      actual: 2,
    });
  });
});

describe('a branch bureau in 长春市 2020, bars that ran away', async () => {
  const report = await checked('./fixtures/published/changchun-scjg-2020.txt');

  test('signed changes are figures, blanks are null, the line under table 2 is none of it', () => {
    const { report: read, findings } = report;
    expect([read.agency, read.year, read.edition]).toEqual([null, 2020, '2019']);
    expect(rowsOf(read.table2)).toEqual({
      'art20_1.rules': [null, null, null],
      'art20_1.normative_documents': [null, null, null],
      'art20_5.administrative_licence': [109, -3, 44613],
      'art20_5.other_external_services': [null, null, null],
      'art20_6.administrative_penalty': [2, 1, 106],
      'art20_6.administrative_coercion': [3, 20, 23],
      'art20_8.administrative_fees': [null, null],
      'art20_9.centralised_procurement': [null, null],
    });
    expect(rowsOf(read.table3)['received_this_year']).toEqual(seven(null));
    expect(read.table4).toBeNull();
    expect(findings.filter(({ rule }) => rule === 'T3-ROW' || rule === 'FORM-ROWS')).toEqual([]);
  });
});

describe('西安市高陵区行政审批服务局 2021, a slash in nearly every cell', async () => {
  const report = await checked('./fixtures/published/gaoling-shenpi-2021.txt');

  test('slashes stay what they are', () => {
    const { report: read } = report;
    expect([read.agency, read.year, read.edition]).toEqual(['西安市高陵区行政审批服务局', 2021, '2021']);
    expect(rowsOf(read.table2)).toEqual({
      'art20_1.rules': ['/', '/', '/'],
      'art20_1.normative_documents': ['/', '/', '/'],
      'art20_5.administrative_licence': [11839],
      'art20_6.administrative_penalty': ['/'],
      'art20_6.administrative_coercion': ['/'],
      'art20_8.administrative_fees': ['/'],
    });
    const rows = Object.entries(rowsOf(read.table3));
    expect(rows.filter(([, cells]) => cells.every((value) => value === '/'))).toHaveLength(11);
    expect(rows.filter(([, cells]) => cells.every((value) => value === null))).toHaveLength(14);
  });

  test('each row of slashes is an INT of its own, and no sum is called wrong', () => {
    expect(report.findings.find(({ rule, row }) => rule === 'INT' && row === 'outcome.disclosed')?.message.zh).toBe(
      '（一）予以公开：7 格写的是“/”，不是数字，没有就填 0',
    );
    expect(rulesFound(report).filter((rule) => /^T[34]-/u.test(rule))).toEqual([]);
  });
});

describe('the empty form of 2021 as bodies pass it on, made with WPS', async () => {
  const report = await checked('./fixtures/published/empty-form-2021-wps.docx');

  test('has all rows, each cell null', () => {
    const { report: read } = report;
    expect([read.title, read.agency, read.year, read.edition]).toEqual([null, null, null, '2021']);
    expect(valuesIn(read)).toEqual(
      Object.fromEntries(addressesOf(formNamed('2021')).map((address) => [address, null])),
    );
  });

  test('tables 3 and 4 are blank throughout, one error each, and the words of the template are named', () => {
    expect(
      report.findings.filter(({ rule }) => rule === 'INT').map(({ table, row, severity }) => [table, row, severity]),
    ).toEqual([
      ['table3', null, 'error'],
      ['table4', null, 'error'],
    ]);
    expect(rulesFound(report)).toContain('TEMPLATE');
    expect(rulesFound(report)).not.toContain('FORM-ROWS');
  });
});
