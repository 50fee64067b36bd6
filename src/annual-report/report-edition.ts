import { formForYear, formOfEdition, newestForm, type ReportForm } from '../law/index.ts';
import type { Report } from './report.ts';

/** The form that the tables have; where that cannot be said, the one that the year wants. */
export function formOfReport({ edition, year }: Pick<Report, 'edition' | 'year'>): ReportForm {
  const own = edition === null ? null : formOfEdition(edition);
  return own ?? (year === null ? newestForm() : formForYear(year));
}
