import type { Words } from '../base/words.ts';
import { fold } from './read/fold.ts';
import type { Reading, Report } from './report.ts';

/** 上年年报: finds the report of the year before for a report that is being checked; what is to be said of it goes to `notes`. */
export type FindLastYear = (report: Report, notes: Words[]) => Promise<Reading | null>;

/** Under what a report is found by the report of the year after; null where its body or its year is not known. */
export function lastYearKey(agency: string | null, year: number | null): string | null {
  return agency === null || year === null ? null : `${year} ${fold(agency).core}`;
}

/** One report that somebody named as last year's. One of another year is not compared with, and that is said. */
export function chosenLastYear(readings: readonly Reading[]): FindLastYear {
  return async (report, notes) => {
    const fitting = readings.filter(
      ({ report: last }) => last.year === null || report.year === null || last.year === report.year - 1,
    );
    const [other] = readings;
    if (fitting.length === 0 && other && report.year !== null) {
      notes.push({
        zh: `上年年报是${other.report.year}年的，不是${report.year - 1}年的，没有用来核对`,
        en: `The report given as last year's is of ${other.report.year}, not of ${report.year - 1}; it was not compared with`,
      });
    }
    return fitting[0] ?? null;
  };
}

/** Of several reports the one of the same body and the year before. */
export function lastYearAmong(readings: readonly Reading[]): FindLastYear {
  const known = new Map<string, Reading>();
  for (const reading of readings) {
    const key = lastYearKey(reading.report.agency, reading.report.year);
    if (key !== null && !known.has(key)) known.set(key, reading);
  }
  return async ({ agency, year }) => known.get(lastYearKey(agency, year === null ? null : year - 1) ?? '') ?? null;
}
