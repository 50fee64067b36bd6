import type { Report } from '../annual-report/index.ts';
import type { Day } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Digest } from '../platform/files/index.ts';
import { latest, type KeptReport, type WithdrawalGround } from './kept-report.ts';
import type { ReportEvent } from './report-events.ts';
import type { ReportProblem } from './report-problem.ts';
import { keptText } from './report-text.ts';

/** 导入既有年报: what is taken over. A blank of a later version leaves what the earlier one said of its place and day. */
export type ReportToImport = {
  readonly year: number;
  readonly report: Report;
  readonly url: string | null;
  readonly publishedOn: Day | null;
  readonly file: Digest | null;
};

/** The first year of which reports can be: those of 2008 were the first under the regulation. */
const FIRST_YEAR = 2008;
/** Characters of the JSON of a report; a long one of a province has some 200,000. */
const LONGEST = 1_000_000;
const LONGEST_URL = 500;

/** Whether a report is taken over as the first or as a later version. Pure. */
export function decideImport(
  kept: KeptReport | null,
  asked: ReportToImport,
  today: Day,
): Result<readonly ReportEvent[], ReportProblem> {
  const { year, report, file } = asked;
  const text = keptText({ ...report, year });
  const problem = problemOf(asked, text, today);
  if (problem !== null) return err(problem);
  const before = kept === null ? null : latest(kept);
  const url = asked.url ?? before?.url ?? null;
  const publishedOn = asked.publishedOn ?? before?.publishedOn ?? null;
  const isSame =
    kept?.state === 'published' &&
    before !== null &&
    keptText({ ...before.report, year }) === text &&
    url === before.url &&
    publishedOn === before.publishedOn;
  if (isSame) return err({ kind: 'same' });
  const type = kept === null ? 'report_imported' : 'report_replaced';
  return ok([{ type, body: { year, source: 'imported', url, published_on: publishedOn, file, report: text } }]);
}

function problemOf({ year, report, url, publishedOn }: ReportToImport, text: string, today: Day): ReportProblem | null {
  const last = Number(today.slice(0, 4));
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > last) return { kind: 'year_out_of_range', year, last };
  if (report.table2 === null && report.table3 === null && report.table4 === null) return { kind: 'no_table' };
  if (text.length > LONGEST) return { kind: 'text_too_long', most: LONGEST };
  // JSON writes them as escapes; a database and a page cannot show them.
  if (/\\u(?:0000|d[89a-f][\da-f]{2})/iu.test(text)) return { kind: 'broken_characters' };
  if (url !== null && !isWebAddress(url)) return { kind: 'url_form', url };
  if (publishedOn === null) return null;
  if (publishedOn > today) return { kind: 'published_in_future', on: publishedOn };
  return publishedOn < `${year}-01-01` ? { kind: 'published_before_year', on: publishedOn, year } : null;
}

/** An address that may stand in a link of the portal: no script, no name or password in it. */
function isWebAddress(url: string): boolean {
  if (url.length > LONGEST_URL || !URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** 撤下: whether a report is taken away from the public. Pure. */
export function decideWithdrawal(
  kept: KeptReport | null,
  ground: WithdrawalGround,
  today: Day,
): Result<readonly ReportEvent[], ReportProblem> {
  if (kept === null) return err({ kind: 'not_there' });
  if (kept.state === 'withdrawn') return err({ kind: 'withdrawn_already' });
  return ok([{ type: 'report_withdrawn', body: { on: today, ground } }]);
}
