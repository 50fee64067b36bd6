import type { CheckedView, CheckOutcome, Listening, NamedFile, SiteOptions } from '../../src/web/index.ts';
import { buildSite, listen, loadAssets } from '../../src/web/index.ts';
import { collectFile } from '../../src/annual-report/index.ts';
import { day } from '../../src/base/day.ts';
import { PUBLISHED_CALENDAR } from '../../src/law/index.ts';
import { REVIEWS } from './reviews.ts';
import { SMALL_FORM } from './small-form.ts';
import { smallFinding, smallReport } from './small-report.ts';

/** Files by what the check makes of them. */
export const SAMPLES = {
  wrong: sample('青河区样例局2023.txt', 'wrong'),
  clean: sample('白石区样例局2023.txt', 'clean'),
  /** Two reports in one file. */
  two: sample('两份.txt', 'two'),
  unreadable: sample('坏文件.docx', 'unreadable'),
  fault: sample('故障.txt', 'fault'),
  previous: sample('青河区样例局2022.txt', 'clean'),
};

/** As the run of the tests has built them. */
const BUILT = new URL('../../dist/', import.meta.url);
const ASSETS = loadAssets({ styles: new URL('styles/', BUILT), islands: new URL('islands/', BUILT) });

/** The options of the site under test; the one place where the checking engine is chosen. */
export async function siteOptions(more: Partial<SiteOptions> = {}): Promise<SiteOptions> {
  return {
    checkFiles: async (files, previous) => files.map((file) => check(file, previous)),
    writeReport: null,
    collectFiles: (files) => Promise.all(files.map((file) => collectFile(file, file.name))),
    reviews: REVIEWS,
    rules: [
      {
        id: 'T3-BALANCE',
        severity: 'error',
        short: { zh: '收办不平衡', en: 'Received and accounted for differ' },
        name: { zh: '第一项加第二项等于第三项加第四项', en: 'Items one and two equal three and four' },
        basis: '试〔2021〕1号',
      },
      {
        id: 'NARR-APPS',
        severity: 'warning',
        short: { zh: '正文与表三不一致', en: 'Text and table 3 differ' },
        name: { zh: '正文与表三一致', en: 'Text and table 3 agree' },
        basis: '试〔2021〕1号',
      },
      {
        id: 'CELL-REMARK',
        severity: 'notice',
        short: { zh: '格内有备注', en: 'Remark in a cell' },
        name: { zh: '格内旁注', en: 'Remark in a cell' },
        basis: '试〔2021〕1号',
      },
    ],
    example: { ...SAMPLES.wrong, words: { zh: '样例局 2023 年报', en: 'Report for 2023' } },
    calendar: PUBLISHED_CALENDAR,
    today: () => day('2024-09-30'),
    ground: null,
    assets: await ASSETS,
    version: '0.0.0',
    development: true,
    publicUrl: null,
    milliseconds: () => 0,
    reportFault: () => undefined,
    ...more,
  };
}

/** Starts the site under test on a free port. */
export async function openSite(more: Partial<SiteOptions> = {}): Promise<Listening> {
  return listen(buildSite(await siteOptions(more)), { port: 0, host: '127.0.0.1' });
}

function sample(name: string, kind: string): NamedFile {
  return { name, bytes: new TextEncoder().encode(kind) };
}

function check(file: NamedFile, previous: readonly NamedFile[]): CheckOutcome {
  const kind = new TextDecoder().decode(file.bytes);
  const last = previous[0];
  const before =
    last === undefined ? null : smallReport(2022, { carried_forward_to_next_year: [2, 0, 0, 2] }, { file: last.name });
  switch (kind) {
    case 'wrong':
      return { file: file.name, ok: true, reports: [wrong(file.name, before)], notes: [] };
    case 'clean':
      return { file: file.name, ok: true, reports: [clean(file.name, before)], notes: [] };
    case 'two':
      return {
        file: file.name,
        ok: true,
        notes: [],
        reports: [wrong(file.name, before), clean(file.name, before)].map((view, index) => ({
          ...view,
          report: { ...view.report, part: index + 1 },
        })),
      };
    case 'fault':
      throw new Error(`a fault that quotes ${file.name}`);
    default:
      return {
        file: file.name,
        ok: false,
        problem: { zh: `“${file.name}”不完整或已损坏`, en: `"${file.name}" is incomplete or damaged` },
      };
  }
}

function clean(file: string, previous: CheckedView['previous']): CheckedView {
  return { report: smallReport(2023, {}, { file, agency: '白石区样例局' }), findings: [], previous, form: SMALL_FORM };
}

function wrong(file: string, previous: CheckedView['previous']): CheckedView {
  const report = smallReport(
    2023,
    {
      received_this_year: [17, 3, 3, 23],
      carried_over_from_last_year: [2, 0, 0, 2],
      'outcome.disclosed': [16, 3, null, 22],
      'outcome.total': [16, 3, 3, 22],
      carried_forward_to_next_year: [2, 0, 0, 2],
    },
    { file },
  );
  const rows = ['received_this_year', 'carried_over_from_last_year', 'outcome.total', 'carried_forward_to_next_year'];
  const findings = [
    smallFinding({
      rule: 'NARR-APPS',
      severity: 'warning',
      message: { zh: '正文写 21 件，表三是 23 件', en: 'The text says 21, table 3 says 23' },
      text: '全年收到申请 21 件',
      place: '第2段',
      cells: ['table3/received_this_year/total'],
    }),
    smallFinding({
      rule: 'T3-BALANCE',
      severity: 'error',
      message: { zh: '自然人：19 件收到，18 件有结果', en: 'Natural persons: 19 received, 18 accounted for' },
      cells: rows.map((row) => `table3/${row}/natural_person`),
    }),
    smallFinding({
      rule: 'INT',
      severity: 'error',
      columns: ['other_org'],
      message: { zh: '（一）予以公开 其他：空白', en: 'Disclosed, other: blank' },
      cells: ['table3/outcome.disclosed/other_org'],
    }),
    smallFinding({
      rule: 'CELL-REMARK',
      severity: 'notice',
      table: 'table2',
      message: { zh: '12 旁边写有“其中修订4件”', en: '“其中修订4件” stands beside 12' },
      cells: ['table2/art20_1.normative_documents/in_force'],
    }),
  ];
  return { report, findings, previous, form: SMALL_FORM };
}
