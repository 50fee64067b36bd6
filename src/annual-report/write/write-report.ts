import { writeDocument, type TakeNote } from '../../platform/documents/index.ts';
import type { Report } from '../report.ts';
import { documentOf } from './document-of.ts';

/** 年报可写的格式, by the ending of the file. */
export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'txt', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** 写年报: the bytes of a report in the official form, or of its data where JSON is asked for. */
export async function writeReport(report: Report, format: ReportFormat, note?: TakeNote): Promise<Uint8Array> {
  return format === 'json' ? writeReportsJson(report) : writeDocument(documentOf(report), format, note);
}

/** 年报数据: one report, or the several that one file held, as the stable JSON. */
export function writeReportsJson(reports: Report | readonly Report[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(reports, null, 2)}\n`);
}
