import type { Projection } from '../platform/ledger/index.ts';
import { foldReport } from './fold-report.ts';
import { latest } from './kept-report.ts';
import { REPORT_STREAM } from './report-events.ts';
import { keptText } from './report-text.ts';
import { wordsOfReport } from './search/words-of-report.ts';

/** 年报的状态表: the latest version of each report, with the words by which it is found. */
export const REPORT_PROJECTION: Projection = {
  kind: REPORT_STREAM,
  tables: [
    {
      name: 'annual_report',
      stream: 'report_id',
      key: ['agency_id', 'report_id'],
      columns: [
        'agency_id',
        'report_id',
        'year',
        'version',
        'state',
        'source',
        'title',
        'edition',
        'published_url',
        'published_on',
        'file_digest',
        'changed_at',
        'report',
        'words',
      ],
    },
  ],
  rowsOf: ({ agency, id }, events) => {
    const kept = foldReport(agency, events);
    if (kept === null) return {};
    const { number, report, url, publishedOn, file } = latest(kept);
    return {
      annual_report: [
        {
          agency_id: agency,
          report_id: id,
          year: kept.year,
          version: number,
          state: kept.state,
          source: kept.source,
          title: report.title,
          edition: report.edition,
          published_url: url,
          published_on: publishedOn,
          file_digest: file,
          changed_at: kept.changedAt,
          report: keptText({ ...report, year: kept.year }),
          words: wordsOfReport(report),
        },
      ],
    };
  },
};

/** 编制的投影: what `ledger rebuild` makes of the events of reports. */
export const COMPILATION_PROJECTIONS: readonly Projection[] = [REPORT_PROJECTION];
