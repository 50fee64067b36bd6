import { writeReport, type Report, type ReportFormat } from './annual-report/index.ts';

/** What the pages ask to be written. */
export type WriteTask = { readonly report: Report; readonly format: ReportFormat };

/** Runs in a thread of its own; the report lives and dies with the call. */
export default function write({ report, format }: WriteTask): Promise<Uint8Array> {
  return writeReport(report, format);
}
