import type { DayNumber } from '../../base/day.ts';
import { dueDay } from './due-day.ts';
import { explainOther, type Explanation } from './explain.ts';
import type { Reckoning } from './reckon.ts';
import { TERMS } from './terms.data.ts';

/** 如果延期的届满日: the last day if the longest extension were told today (条例第三十三条第二款); null when none is possible. */
export function dueIfExtended({ file, extendable, asOf, workingDays }: Reckoning): DayNumber | null {
  const term = file.running;
  if (!extendable || term === null) return null;
  return dueDay(file, { ...term, length: term.length + TERMS.extension.length }, asOf, workingDays);
}

/** 公开期限的逐日说明: of what is to be published, and also of what has been published already; null in an application. */
export function explainPublication(reckoning: Reckoning): Explanation | null {
  const { publicationDue } = reckoning;
  return publicationDue === null
    ? null
    : explainOther(reckoning, { what: 'publication', ref: null, on: publicationDue });
}
