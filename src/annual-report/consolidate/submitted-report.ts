import type { Words } from '../../base/words.ts';
import { unreadRows } from '../check/unread-rows.ts';
import { readReportFile, sayNotRead, type NamedFile } from '../read-file.ts';
import type { Reading, Report } from '../report.ts';

/** 上报的年报: what a sum needs of a report. Text and places stay behind, so that thousands fit into memory. */
export type SubmittedReport = Pick<
  Report,
  'file' | 'part' | 'edition' | 'title' | 'agency' | 'year' | 'table2' | 'table3' | 'table4'
> & {
  /** Cell address → a unit of money that stood beside the figure. */
  readonly units: Readonly<Record<string, string>>;
  /** Addresses `TABLE/ROW` of rows that stand in the file but could not be read. */
  readonly unread: readonly string[];
};

/** What became of one file that was handed in. */
export type CollectedFile =
  | { readonly file: string; readonly ok: true; readonly reports: readonly SubmittedReport[] }
  | { readonly file: string; readonly ok: false; readonly problem: Words };

/** 收一份年报: reads a file and keeps what a sum needs. `file` is what it is called in the answer. */
export async function collectFile(named: NamedFile, file: string): Promise<CollectedFile> {
  const read = await readReportFile(named);
  if (!read.ok) return { file, ok: false, problem: sayNotRead(named.name, read.reason) };
  return { file, ok: true, reports: read.value.map((reading) => submittedReport(reading, file)) };
}

/** The part of a reading that a sum needs. */
export function submittedReport(reading: Reading, file: string): SubmittedReport {
  const { part, edition, title, agency, year, table2, table3, table4, remarks } = reading.report;
  return {
    file,
    ...(part === undefined ? {} : { part }),
    edition,
    title,
    agency,
    year,
    table2,
    table3,
    table4,
    units: Object.fromEntries(Object.entries(remarks).filter(([, remark]) => MONEY.test(remark))),
    unread: [...unreadRows(reading)],
  };
}

const MONEY = /^[万亿]?元$/u;
