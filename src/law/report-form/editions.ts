import { EDITION_2019 } from './edition-2019.data.ts';
import { EDITION_2021 } from './edition-2021.data.ts';
import type { ReportForm } from './form.ts';

/** 历版统一格式, oldest first. A new edition is one data file and one line here. */
export const REPORT_FORMS: readonly ReportForm[] = [EDITION_2019, EDITION_2021];

/** The form of an edition by its key, or null. */
export function formOfEdition(edition: string): ReportForm | null {
  return REPORT_FORMS.find((form) => form.edition === edition) ?? null;
}

/** 应当使用的格式: the form that a report of this year must have (年度报告第五十条第二款的统一格式); years before the first form give the first. */
export function formForYear(year: number): ReportForm {
  const [first, ...others] = REPORT_FORMS;
  if (first === undefined) throw new Error('there is no report form');
  return others.findLast((form) => year >= form.years.from) ?? first;
}

/** The newest edition. */
export function newestForm(): ReportForm {
  return formForYear(Number.MAX_SAFE_INTEGER);
}
