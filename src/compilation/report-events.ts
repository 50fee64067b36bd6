import type { Day } from '../base/day.ts';
import type { Digest } from '../platform/files/index.ts';
import type { RecordedEvent } from '../platform/ledger/index.ts';
import type { ReportSource, WithdrawalGround } from './kept-report.ts';

/** 年报卷: the kind of the stream of a body's report of a year. */
export const REPORT_STREAM = 'annual_report';

/** 年报事件. The report stands in them as the text of its JSON: amounts may have fractions, and the figures of events are whole numbers. */
export type ReportEvent =
  | {
      readonly type: 'report_imported' | 'report_replaced';
      readonly body: {
        readonly year: number;
        readonly source: ReportSource;
        readonly url: string | null;
        readonly published_on: Day | null;
        readonly file: Digest | null;
        readonly report: string;
      };
    }
  | { readonly type: 'report_withdrawn'; readonly body: { readonly on: Day; readonly ground: WithdrawalGround } };

/** The event of a report in an event of the ledger: it was written by the same types, and its hash says that it is as it was. */
export function reportEventOf({ type, body }: Pick<RecordedEvent, 'type' | 'body'>): ReportEvent {
  if (!TYPES.has(type)) {
    throw new Error(`The stream of a report holds an event of a kind that this program does not know: ${type}`);
  }
  return { type, body } as unknown as ReportEvent;
}

const TYPES: ReadonlySet<string> = new Set<ReportEvent['type']>([
  'report_imported',
  'report_replaced',
  'report_withdrawn',
]);
