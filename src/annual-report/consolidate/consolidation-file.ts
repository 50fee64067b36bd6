import type { Language } from '../../base/words.ts';
import { writeReport, type ReportFormat } from '../write/write-report.ts';
import { consolidationJson } from './consolidation-json.ts';
import { consolidationWorkbook } from './consolidation-workbook.ts';
import type { Consolidation } from './consolidation.ts';

/** 汇总写成文件: a workbook and JSON hold all that led to the sum; documents hold the sum in the official form. */
export async function consolidationFile(
  sum: Consolidation,
  format: ReportFormat,
  language: Language,
): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(`${JSON.stringify(consolidationJson(sum), null, 2)}\n`);
  return format === 'xlsx' ? consolidationWorkbook(sum, language) : writeReport(sum.report, format);
}
