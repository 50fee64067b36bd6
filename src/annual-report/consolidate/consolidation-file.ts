import type { Language } from '../../base/words.ts';
import { writeReport, type ReportFormat } from '../write/write-report.ts';
import { consolidationJson } from './consolidation-json.ts';
import { WORDS } from './consolidation-workbook.data.ts';
import { consolidationWorkbook } from './consolidation-workbook.ts';
import type { Consolidation } from './consolidation.ts';

/** 汇总写成文件: a workbook and JSON hold all that led to the sum; documents hold the sum in the official form. */
export async function consolidationFile(
  sum: Consolidation,
  format: ReportFormat,
  language: Language,
): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(`${JSON.stringify(consolidationJson(sum), null, 2)}\n`);
  if (format === 'xlsx') return consolidationWorkbook(sum, language);
  const title = sum.report.title ?? WORDS.title.zh(sum.year);
  return writeReport({ ...sum.report, title }, format);
}
