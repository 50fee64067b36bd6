import type { Language } from '../base/words.ts';
import { writeWorkbook, type SheetCell } from '../platform/documents/index.ts';
import type { CheckedFile } from './check-files.ts';
import type { CheckedReport } from './check/index.ts';
import { LISTED_RULES } from './check/listed-rules.data.ts';
import { columnName, rowName, tableName } from './check/names.ts';
import { FINDINGS_SHEET, SUMMARY_SHEET, WEIGHTS, WORDS } from './findings-workbook.data.ts';
import type { Finding, Severity } from './finding.ts';

/** What one file adds to the workbook: plain values, so that a thread may make them for another. */
export type WorkbookRows = {
  readonly findings: readonly (readonly SheetCell[])[];
  readonly reports: readonly ReportRow[];
};

type ReportRow = {
  readonly cells: readonly SheetCell[];
  readonly counts: Readonly<Record<Severity, number>> | null;
};

/** 检查清单: a workbook that takes the files one by one: a row a finding, and a sheet with a row a report and the totals. */
export type FindingsWorkbook = {
  readonly add: (rows: WorkbookRows) => Promise<void>;
  readonly finish: () => Promise<Uint8Array>;
};

/** Opens the workbook. */
export async function openFindingsWorkbook(language: Language): Promise<FindingsWorkbook> {
  const book = await writeWorkbook();
  const list = book.sheet(sheet(FINDINGS_SHEET, language));
  const summary = book.sheet(sheet(SUMMARY_SHEET, language));
  const totals = { reports: 0, unread: 0, error: 0, warning: 0, notice: 0 };
  return {
    add: async ({ findings, reports }) => {
      for (const row of findings) list.add(row);
      for (const { cells, counts } of reports) {
        summary.add(cells);
        if (counts === null) totals.unread += 1;
        else totals.reports += 1;
        for (const severity of SEVERITIES) totals[severity] += counts?.[severity] ?? 0;
      }
      await book.caughtUp();
    },
    finish: () => {
      const strong = (value: string | number): SheetCell => ({ value, style: 'strong' });
      summary.addFoot([
        strong(WORDS.total[language](totals.reports, totals.unread)),
        null,
        null,
        null,
        ...SEVERITIES.map((severity) => strong(totals[severity])),
      ]);
      return book.finish();
    },
  };
}

/** The rows of one file. `link` is where it lies, as seen from the workbook; a file that could not be read has rows that say why. */
export function workbookRows(
  checked: CheckedFile,
  { file, link, language }: { readonly file: string; readonly link: string | null; readonly language: Language },
): WorkbookRows {
  const name: SheetCell = link === null ? file : { value: file, link };
  if (!checked.ok) {
    const problem = checked.problem[language];
    return {
      findings: [[file, null, null, WEIGHTS[language].error, null, null, null, null, problem]],
      reports: [{ cells: [name, null, null, null, null, null, null, WORDS.unread[language], problem], counts: null }],
    };
  }
  return {
    findings: checked.reports.flatMap((report) =>
      report.findings.map((finding) => rowOf(file, report, finding, language)),
    ),
    reports: checked.reports.map((report) => summaryRow(name, report, language)),
  };
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;

type Columns = readonly { readonly head: Readonly<Record<Language, string>>; readonly width: number }[];

const sheet = (
  { name, columns }: { name: Readonly<Record<Language, string>>; columns: Columns },
  language: Language,
) => ({
  name: name[language],
  widths: columns.map(({ width }) => width),
  head: columns.map(({ head }) => head[language]),
  frozenColumns: 1,
});

function summaryRow(name: SheetCell, { report, findings, form }: CheckedReport, language: Language): ReportRow {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), notice: count('notice') };
  const edition =
    report.edition === 'mixed' ? WORDS.mixed[language] : report.edition === null ? null : form.name[language];
  const state = counts.error > 0 ? WORDS.toReturn : WORDS.acceptable;
  return {
    cells: [
      name,
      report.agency,
      report.year,
      edition,
      counts.error,
      counts.warning,
      counts.notice,
      state[language],
      report.part === undefined ? null : WORDS.part[language](report.part),
    ],
    counts,
  };
}

function rowOf(file: string, { report, form }: CheckedReport, finding: Finding, language: Language): SheetCell[] {
  const { table, row, column, columns, severity, rule } = finding;
  const names = (columns ?? (column === null ? [] : [column])).map((key) =>
    table === null ? key : columnName(form, table, key)[language],
  );
  return [
    file,
    report.agency,
    report.year,
    WEIGHTS[language][severity],
    LISTED_RULES.find(({ id }) => id === rule)?.short[language] ?? null,
    table === null ? null : tableName(table)[language],
    row === null ? null : rowName(form, row)[language],
    names.length === 0 ? null : names.join('、'),
    finding.message[language],
    finding.expected,
    finding.actual,
    finding.text ?? null,
    finding.place ?? null,
    finding.basis,
    rule,
  ];
}
