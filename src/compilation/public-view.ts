import {
  listShownBodies,
  openColumn,
  platformOwner,
  searchShownBodies,
  shownBodiesBy,
  type BodyColumn,
  type FoundBody,
  type ShownBody,
} from '../agency/index.ts';
import type { Day } from '../base/day.ts';
import type { Transaction } from '../platform/db/index.ts';
import { progressOf } from '../platform/ledger/index.ts';
import { changesBetween, type VersionChange } from './changes-between.ts';
import { readKeptReport } from './import-report.ts';
import type { ReportVersion } from './kept-report.ts';
import { REPORT_STREAM } from './report-events.ts';
import { queryOf, termsOf } from './search/query-of.ts';
import {
  newestReports,
  reportOf,
  reportsOf,
  searchReports,
  type ListedReport,
  type NewestBy,
  type Page,
  type ShownReport,
} from './store.ts';

/** A report with the body whose it is. */
export type ReportOfBody<One extends ListedReport = ListedReport> = { readonly report: One; readonly body: ShownBody };

/** 年报的沿革: a version with what it changed. */
export type ShownVersion = Pick<ReportVersion, 'number' | 'takenAt' | 'publishedOn' | 'url'> & {
  readonly changes: readonly VersionChange[];
};

/** 检索结果: bodies by their names, and a page of reports by what they say. */
export type Found = {
  readonly bodies: readonly FoundBody[];
  readonly reports: readonly ReportOfBody<ShownReport>[];
  readonly count: number;
};

/** Bodies that a search names at most. */
const MOST_BODIES = 20;

/**
 * 公众所见: all that a page, a feed or a search without sign-in may show on a day. There is no other way to the register for them, so that what is hidden
 * is hidden everywhere.
 */
export function publicView(transaction: Transaction, today: Day) {
  const withBodies = async <One extends ListedReport>(
    reports: readonly One[],
  ): Promise<readonly ReportOfBody<One>[]> => {
    const ids = [...new Set(reports.map(({ agency }) => agency))];
    const bodies = new Map((await shownBodiesBy(transaction, ids, today)).map((body) => [body.id, body]));
    return reports.flatMap((report) => {
      const body = bodies.get(report.agency);
      return body === undefined ? [] : [{ report, body }];
    });
  };
  return {
    owner: () => platformOwner(transaction, today),
    bodies: (limit: number) => listShownBodies(transaction, today, limit),
    column: (slug: string): Promise<BodyColumn | null> => openColumn(transaction, slug, today),
    bodiesBy: (ids: readonly string[]) => shownBodiesBy(transaction, ids, today),
    reports: (agency: string) => reportsOf(transaction, agency, today),
    report: (agency: string, year: number) => reportOf(transaction, { agency, year, today }),
    /** 沿革: the versions of a report that is shown, the newest first. */
    versions: async (agency: string, year: number): Promise<readonly ShownVersion[]> => {
      if ((await reportOf(transaction, { agency, year, today })) === null) return [];
      const versions = (await readKeptReport(transaction, agency, year))?.versions ?? [];
      return versions
        .map((version, index) => {
          const before = versions[index - 1];
          const { number, takenAt, publishedOn, url } = version;
          return {
            number,
            takenAt,
            publishedOn,
            url,
            changes: before === undefined ? [] : changesBetween(before, version),
          };
        })
        .toReversed();
    },
    newest: async (page: Page & { readonly by: NewestBy }) => {
      const { reports, count } = await newestReports(transaction, today, page);
      return { reports: await withBodies(reports), count };
    },
    search: async (question: string, page: Page): Promise<Found> => {
      const query = queryOf(question);
      if (query === null) return { bodies: [], reports: [], count: 0 };
      const bodies = await searchShownBodies(transaction, termsOf(question), { today, limit: MOST_BODIES });
      const { reports, count } = await searchReports(transaction, query, { today, ...page });
      return { bodies, reports: await withBodies(reports), count };
    },
  };
}

export type PublicView = ReturnType<typeof publicView>;

/** 可见内容的版本: a number that is another one as soon as anything was written down that the public could see. */
export function shownProgress(transaction: Transaction): Promise<number> {
  return progressOf(transaction, ['agency', REPORT_STREAM]);
}
