import type { ReportForm } from '../../src/law/index.ts';
import { formNamed } from './whole-report.ts';

/** The form of 2021, or of 2019 where a test says so. */
export function formOf(edition: '2019' | '2021' = '2021'): ReportForm {
  return formNamed(edition);
}
