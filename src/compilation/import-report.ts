import { readBody } from '../agency/index.ts';
import type { Day } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Database, Transaction } from '../platform/db/index.ts';
import {
  bringUp,
  eventsOf,
  perform,
  type ActProblem,
  type ActRequest,
  type Done,
  type EventValue,
} from '../platform/ledger/index.ts';
import { decideImport, decideWithdrawal, type ReportToImport } from './decide-report.ts';
import { foldReport } from './fold-report.ts';
import type { KeptReport, WithdrawalGround } from './kept-report.ts';
import { REPORT_STREAM, type ReportEvent } from './report-events.ts';
import type { ReportProblem } from './report-problem.ts';
import { REPORT_PROJECTION } from './report-projection.ts';
import { keptText } from './report-text.ts';
import { reportIdOf } from './stream-of-report.ts';

/** Who asks, the key under which it is done once, and the day. `agency` is the body whose report it is. */
export type ReportActRequest = Omit<ActRequest, 'asked'> & { readonly today: Day };

/** 导入既有年报: takes a published report over, as the first version or as a later one in its place; the earlier ones are kept. */
export function importReport(
  database: Database,
  request: ReportActRequest,
  wanted: ReportToImport,
): Promise<Result<Done, ReportProblem | ActProblem>> {
  const { year, report, url, publishedOn, file } = wanted;
  const asked = { act: 'import_report', year, report: keptText(report), url, published_on: publishedOn, file };
  return actOn(database, request, { year, asked }, (kept) => decideImport(kept, wanted, request.today));
}

/** 撤下年报: takes a report away from the public; what was said stays in the ledger. */
export function withdrawReport(
  database: Database,
  request: ReportActRequest,
  { year, ground }: { readonly year: number; readonly ground: WithdrawalGround },
): Promise<Result<Done, ReportProblem | ActProblem>> {
  const asked = { act: 'withdraw_report', year, ground };
  return actOn(database, request, { year, asked }, (kept) => decideWithdrawal(kept, ground, request.today));
}

/** 年报及各版: a report with its versions from its events; null where the body has none of that year. */
export async function readKeptReport(
  transaction: Transaction,
  agency: string,
  year: number,
): Promise<KeptReport | null> {
  return foldReport(agency, await eventsOf(transaction, { agency, id: reportIdOf(agency, year) }));
}

type Decide = (kept: KeptReport | null) => Result<readonly ReportEvent[], ReportProblem>;

function actOn(
  database: Database,
  { today: _today, ...request }: ReportActRequest,
  { year, asked }: { readonly year: number; readonly asked: EventValue },
  decide: Decide,
): Promise<Result<Done, ReportProblem | ActProblem>> {
  const { agency } = request;
  const id = reportIdOf(agency, year);
  return perform<ReportProblem>(
    database,
    { ...request, asked },
    {
      decide: async (transaction) => {
        const { body } = await readBody(transaction, agency);
        if (body === null) return err({ kind: 'no_such_body' });
        const events = await eventsOf(transaction, { agency, id });
        const decided = decide(foldReport(agency, events));
        if (!decided.ok) return decided;
        return ok([{ stream: { kind: REPORT_STREAM, id }, after: events.length, events: decided.value }]);
      },
      cache: (transaction, events) => bringUp(transaction, REPORT_PROJECTION, events),
    },
  );
}
