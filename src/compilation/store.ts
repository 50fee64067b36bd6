import type { Report } from '../annual-report/index.ts';
import type { Day } from '../base/day.ts';
import { sql, type Transaction } from '../platform/db/index.ts';
import type { ReportSource } from './kept-report.ts';
import { reportOfText } from './report-text.ts';
import { shownReports } from './visibility.ts';

/** 年报目录的一行: a report as lists show it. */
export type ListedReport = {
  readonly agency: string;
  readonly year: number;
  readonly version: number;
  readonly source: ReportSource;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: Day | null;
  /** When it was last changed here, ISO in UTC. */
  readonly changedAt: string;
};

/** A report with all that it says. */
export type ShownReport = ListedReport & { readonly report: Report };

/** 一个机关的年报, the newest year first. */
export function reportsOf(transaction: Transaction, agency: string, today: Day): Promise<readonly ListedReport[]> {
  return transaction.rows<ListedReport>(sql`
    select ${COLUMNS} from annual_report report where report.agency_id = ${agency} and ${shownReports(today)} order by report.year desc`);
}

/** 一份年报; null where the public sees none. */
export async function reportOf(
  transaction: Transaction,
  { agency, year, today }: { readonly agency: string; readonly year: number; readonly today: Day },
): Promise<ShownReport | null> {
  const [row] = await transaction.rows<ListedReport & { readonly text: string }>(sql`
    select ${COLUMNS}, report.report as text from annual_report report
    where report.agency_id = ${agency} and report.year = ${year} and ${shownReports(today)}`);
  if (row === undefined) return null;
  const { text, ...listed } = row;
  return { ...listed, report: reportOfText(text, String(year)) };
}

export type Page = { readonly offset: number; readonly limit: number };

/** 按公布日期，还是按在这里的更改: those published last first, or those that changed here last. */
export type NewestBy = 'published' | 'changed';

/** 最近公开的年报 of all bodies, and how many there are. */
export async function newestReports(
  transaction: Transaction,
  today: Day,
  { by, offset, limit }: Page & { readonly by: NewestBy },
): Promise<{ readonly reports: readonly ListedReport[]; readonly count: number }> {
  const rows = await transaction.rows<ListedReport & { readonly count: number }>(sql`
    select ${COLUMNS}, count(*) over () as count from annual_report report where ${shownReports(today)}
    order by ${by === 'published' ? BY_DAY : NOTHING} report.changed_at desc, report.agency_id, report.year desc offset ${offset} limit ${limit}`);
  return { reports: rows, count: rows[0]?.count ?? 0 };
}

/** 全文检索: reports in which a `tsquery` holds, the best first, and how many there are. */
export async function searchReports(
  transaction: Transaction,
  query: string,
  { today, offset, limit }: Page & { readonly today: Day },
): Promise<{ readonly reports: readonly ShownReport[]; readonly count: number }> {
  const rows = await transaction.rows<ListedReport & { readonly text: string; readonly count: number }>(sql`
    select ${COLUMNS}, report.report as text, found.count from (
      select report.agency_id, report.report_id, count(*) over () as count, ts_rank(report.search, ${query}::tsquery) as rank, report.year as of_year
      from annual_report report where report.search @@ ${query}::tsquery and ${shownReports(today)}
      order by rank desc, of_year desc, report.agency_id offset ${offset} limit ${limit}) found
    join annual_report report on report.agency_id = found.agency_id and report.report_id = found.report_id
    order by found.rank desc, found.of_year desc, report.agency_id`);
  return {
    count: rows[0]?.count ?? 0,
    reports: rows.map((row) => ({ ...row, report: reportOfText(row.text, String(row.year)) })),
  };
}

const BY_DAY = sql`report.published_on desc nulls last,`;
const NOTHING = sql``;

const COLUMNS = sql`report.agency_id as agency, report.year, report.version, report.source, report.title, report.published_url as url,
      report.published_on as "publishedOn", report.changed_at as "changedAt"`;
