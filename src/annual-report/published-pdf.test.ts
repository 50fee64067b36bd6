import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingIn } from '../../test/builders/whole-report.ts';
import type { Report } from './report.ts';

/** Rows of a table as lists, so that a published table reads as it stands. */
const rowsOf = (table: Report['table2']) =>
  Object.fromEntries(Object.entries(table ?? {}).map(([row, cells]) => [row, Object.values(cells)]));

describe('淮安市人民政府 2024, a PDF made with WPS, from the site of the city', async () => {
  const path = './fixtures/published/huaian-2024.pdf';
  const { report, deviations, lines } = await readingIn(
    readFileSync(new URL(path, import.meta.url)),
    'huaian-2024.pdf',
  );

  test('title, agency, year and edition', () => {
    expect([report.title, report.agency, report.year, report.edition]).toEqual([
      '淮安市人民政府2024年政府信息公开工作年度报告',
      '淮安市人民政府',
      2024,
      '2021',
    ]);
    expect(deviations).toEqual([]);
  });

  test('table 2, cut by a page', () => {
    expect(rowsOf(report.table2)).toEqual({
      'art20_1.rules': [1, 0, 11],
      'art20_1.normative_documents': [8, 26, 66],
      'art20_5.administrative_licence': [447228],
      'art20_6.administrative_penalty': [3985758],
      'art20_6.administrative_coercion': [88283],
      'art20_8.administrative_fees': [96171.6],
    });
  });

  test('table 3, cut by a page in the middle of （四）无法提供', () => {
    expect(rowsOf(report.table3)).toEqual({
      received_this_year: [3001, 53, 0, 0, 61, 4, 3119],
      carried_over_from_last_year: [34, 0, 0, 0, 0, 0, 34],
      'outcome.disclosed': [1288, 21, 0, 0, 50, 3, 1362],
      'outcome.partly_disclosed': [447, 7, 0, 0, 0, 0, 454],
      'outcome.not_disclosed.state_secret': [2, 0, 0, 0, 0, 0, 2],
      'outcome.not_disclosed.prohibited_by_law': [30, 1, 0, 0, 0, 0, 31],
      'outcome.not_disclosed.three_securities_one_stability': [5, 0, 0, 0, 0, 0, 5],
      'outcome.not_disclosed.third_party_rights': [6, 0, 0, 0, 0, 0, 6],
      'outcome.not_disclosed.internal_affairs': [7, 1, 0, 0, 0, 0, 8],
      'outcome.not_disclosed.process_information': [12, 0, 0, 0, 0, 0, 12],
      'outcome.not_disclosed.enforcement_case_file': [9, 0, 0, 0, 0, 0, 9],
      'outcome.not_disclosed.administrative_enquiry': [105, 0, 0, 0, 0, 0, 105],
      'outcome.unable_to_provide.not_held': [746, 12, 0, 0, 10, 1, 769],
      'outcome.unable_to_provide.requires_new_creation': [11, 0, 0, 0, 0, 0, 11],
      'outcome.unable_to_provide.still_unclear_after_correction': [1, 0, 0, 0, 0, 0, 1],
      'outcome.not_processed.petition_complaint_report': [56, 6, 0, 0, 0, 0, 62],
      'outcome.not_processed.repeat_application': [25, 0, 0, 0, 0, 0, 25],
      'outcome.not_processed.public_publication': [0, 0, 0, 0, 0, 0, 0],
      'outcome.not_processed.excessive_without_reason': [0, 0, 0, 0, 0, 0, 0],
      'outcome.not_processed.confirm_or_reissue': [1, 0, 0, 0, 0, 0, 1],
      'outcome.other_handling.overdue_correction': [67, 3, 0, 0, 1, 0, 71],
      'outcome.other_handling.overdue_fee': [6, 0, 0, 0, 0, 0, 6],
      'outcome.other_handling.other': [108, 2, 0, 0, 0, 0, 110],
      'outcome.total': [2932, 53, 0, 0, 61, 4, 3050],
      carried_forward_to_next_year: [103, 0, 0, 0, 0, 0, 103],
    });
  });

  test('table 4', () => {
    expect(Object.values(report.table4 ?? {})).toEqual([72, 64, 178, 37, 351, 13, 4, 8, 1, 26, 12, 1, 1, 6, 20]);
  });

  test('each figure is shown where it stands on its page', () => {
    expect(report.places['table3/outcome.total/total']).toMatchObject({ kind: 'page', page: 5 });
    expect(report.places['table2/art20_6.administrative_penalty/decisions']).toMatchObject({ kind: 'page', page: 4 });
  });

  test('paragraphs run on over lines and pages, without the numbers of the pages', () => {
    expect(report.sections.problems?.split('\n')).toHaveLength(2);
    expect(report.sections.problems).toContain('还有一些需要加强和改进的地方。主要表现在');
    expect(report.sections.overview?.split('\n').map((text) => text.slice(0, 5))).toEqual([
      '2024年',
      '（一）主动',
      '（二）依申',
      '（三）政府',
      '（四）政府',
      '（五）政府',
    ]);
    expect(report.sections.other_matters).toBe(
      '2024年，市政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费3940元。',
    );
    expect(lines.filter(({ text }) => /^-\d-$/u.test(text))).toEqual([]);
  });
});
