import type { CellValue, Finding, Report } from '../../src/annual-report/index.ts';
import { SMALL_FORM } from './small-form.ts';

type Columns = readonly [CellValue, CellValue, CellValue, CellValue];

/** A report of a body that does not exist, in the small form; every row of table 3 is nought unless named. */
export function smallReport(
  year: number,
  rows: Readonly<Record<string, Columns>> = {},
  more: Partial<Report> = {},
): Report {
  const keys = [...SMALL_FORM.table3.rows.map((row) => row.key), ...Object.keys(rows)];
  return {
    file: `青河区样例局${year}.txt`,
    edition: '2021',
    title: `青河区样例局${year}年政府信息公开工作年度报告`,
    agency: '青河区样例局',
    year,
    sections: {
      overview: `${year}年，本局依法公开政府信息。\n全年收到申请 21 件，均按期答复。`,
      problems: '目录还不够细。',
      other_matters: null,
    },
    table2: {
      'art20_1.normative_documents': { issued_this_year: 2, in_force: 12 },
      'art20_5.administrative_licence': { decisions: null },
    },
    table3: Object.fromEntries(keys.map((key) => [key, columns(rows[key] ?? [0, 0, 0, 0])])),
    table4: {
      'reconsideration.upheld': 0,
      'reconsideration.total': 0,
      'litigation_direct.total': 0,
      'litigation_after_reconsideration.total': 0,
    },
    places: { 'table3/received_this_year/natural_person': { kind: 'cell', table: 2, row: 4, column: 2 } },
    remarks: { 'table2/art20_1.normative_documents/in_force': '其中修订4件' },
    ...more,
  };
}

const columns = ([natural_person, business_enterprise, other_org, total]: Columns) => ({
  natural_person,
  business_enterprise,
  other_org,
  total,
});

/** A finding with what a test does not care about filled in. */
export function smallFinding(finding: Pick<Finding, 'rule' | 'severity' | 'cells'> & Partial<Finding>): Finding {
  return {
    table: 'table3',
    row: null,
    column: null,
    expected: null,
    actual: null,
    message: { zh: `${finding.rule} 的一句话`, en: `One sentence of ${finding.rule}` },
    basis: '试〔2021〕1号',
    ...finding,
  };
}
