import { expect, test } from 'vitest';
import type { Report } from '../annual-report/index.ts';
import { day } from '../base/day.ts';
import { changesBetween } from './changes-between.ts';
import { decideImport, decideWithdrawal, type ReportToImport } from './decide-report.ts';
import type { KeptReport } from './kept-report.ts';

const TODAY = day('2026-03-12');

const REPORT: Report = {
  file: '年报.docx',
  edition: '2021',
  title: '青河区示例局2025年政府信息公开工作年度报告',
  agency: '青河区示例局',
  year: 2025,
  sections: { overview: '一切如常。', problems: null, other_matters: null },
  table2: null,
  table3: { received_this_year: { natural_person: 3, total: 3 } },
  table4: null,
  places: {},
  remarks: {},
};

const wanted = (more: Partial<ReportToImport> = {}): ReportToImport => ({
  year: 2025,
  report: REPORT,
  url: 'https://www.example.gov.cn/2025.html',
  publishedOn: day('2026-01-20'),
  file: null,
  ...more,
});

const kept = (more: Partial<KeptReport> = {}): KeptReport => ({
  agency: 'a',
  year: 2025,
  state: 'published',
  source: 'imported',
  versions: [
    {
      number: 1,
      report: REPORT,
      url: 'https://www.example.gov.cn/2025.html',
      publishedOn: day('2026-01-20'),
      file: null,
      takenAt: '2026-01-21T00:00:00.000Z',
    },
  ],
  withdrawn: null,
  changedAt: '2026-01-21T00:00:00.000Z',
  ...more,
});

test.each<[string, Partial<ReportToImport>, string]>([
  ['of a year that has not begun', { year: 2027 }, 'year_out_of_range'],
  ['of a year before the regulation', { year: 2007 }, 'year_out_of_range'],
  ['without any table', { report: { ...REPORT, table3: null } }, 'no_table'],
  ['with half a character in it', { report: { ...REPORT, title: '年报\ud800' } }, 'broken_characters'],
  ['with a zero character in it', { report: { ...REPORT, title: '年报\0' } }, 'broken_characters'],
  ['of a million characters and more', { report: { ...REPORT, closing: '长'.repeat(1_000_001) } }, 'text_too_long'],
  ['published at a script', { url: 'javascript:alert(1)' }, 'url_form'],
  ['published at an address with a password', { url: 'https://a:b@example.gov.cn/' }, 'url_form'],
  ['published tomorrow', { publishedOn: day('2026-03-13') }, 'published_in_future'],
  ['published before its year', { publishedOn: day('2024-12-31') }, 'published_before_year'],
])('a report %s is not taken over', (_, more, kind) => {
  expect(decideImport(null, wanted(more), TODAY)).toMatchObject({ ok: false, reason: { kind } });
});

test('the same report is not taken over twice, whatever file it stands in', () => {
  expect(decideImport(kept(), wanted({ report: { ...REPORT, file: '另存.pdf' } }), TODAY)).toMatchObject({
    ok: false,
    reason: { kind: 'same' },
  });
});

test('a blank of a later version leaves the place and the day that were known', () => {
  const decided = decideImport(
    kept(),
    wanted({ url: null, publishedOn: null, report: { ...REPORT, closing: '2026年1月' } }),
    TODAY,
  );
  expect(decided).toMatchObject({
    ok: true,
    value: [
      {
        type: 'report_replaced',
        body: { url: 'https://www.example.gov.cn/2025.html', published_on: '2026-01-20' },
      },
    ],
  });
});

test('a report that was withdrawn can be taken over again, the same too', () => {
  expect(decideImport(kept({ state: 'withdrawn' }), wanted(), TODAY)).toMatchObject({ ok: true });
});

test('what is not there, or was withdrawn, cannot be withdrawn', () => {
  expect(decideWithdrawal(null, 'withdrawn_by_body', TODAY)).toMatchObject({ reason: { kind: 'not_there' } });
  expect(decideWithdrawal(kept({ state: 'withdrawn' }), 'withdrawn_by_body', TODAY)).toMatchObject({
    reason: { kind: 'withdrawn_already' },
  });
});

test('what changed between two versions is told by cell and by part; a blank and a nought are not alike', () => {
  const [version] = kept().versions;
  if (version === undefined) throw new Error('There is one');
  const after = {
    ...version,
    report: {
      ...REPORT,
      closing: '2026年1月',
      table3: { received_this_year: { natural_person: 4, total: 3, other_org: 0 } },
    },
    publishedOn: null,
  };
  expect(changesBetween(version, after)).toEqual([
    { kind: 'cell', address: 'table3/received_this_year/natural_person', before: 3, after: 4 },
    { kind: 'cell', address: 'table3/received_this_year/other_org', before: null, after: 0 },
    { kind: 'text', part: 'closing' },
    { kind: 'day' },
  ]);
});
