import type { Words } from '../base/words.ts';
import { checkReading, type CheckedReport } from './check/index.ts';
import { fold } from './read/fold.ts';
import { readReportFile, sayNotRead, type NamedFile } from './read-file.ts';
import type { Reading } from './report.ts';

/** What became of one file: its reports checked, or one sentence why not. `notes` say what was left out of the check. */
export type CheckedFile =
  | {
      readonly file: string;
      readonly ok: true;
      readonly reports: readonly CheckedReport[];
      readonly notes: readonly Words[];
    }
  | { readonly file: string; readonly ok: false; readonly problem: Words };

/** Reports of the year before, read once for all the files that are checked against them. */
export type LastYear = { readonly readings: readonly Reading[]; readonly problems: readonly CheckedFile[] };

/** Reads the reports of the year before; those that cannot be read are named. */
export async function readLastYear(files: readonly NamedFile[]): Promise<LastYear> {
  const readings: Reading[] = [];
  const problems: CheckedFile[] = [];
  for (const file of files) {
    const read = await readReportFile(file);
    if (read.ok) readings.push(...read.value);
    else problems.push({ file: file.name, ok: false, problem: sayNotRead(file.name, read.reason) });
  }
  return { readings, problems };
}

/**
 * 检查一份文件. One report of last year is taken as the body's own (`isChosen`: somebody named that very file); of several, the one of
 * the same body and the year before. A chosen report of another year is not compared with, and that is said.
 */
export async function checkFile(
  file: NamedFile,
  lastYear: readonly Reading[],
  { isChosen }: { readonly isChosen: boolean },
): Promise<CheckedFile> {
  const read = await readReportFile(file);
  if (!read.ok) return { file: file.name, ok: false, problem: sayNotRead(file.name, read.reason) };
  const notes: Words[] = [];
  const reports = read.value.map((reading) => {
    const previous = isChosen ? chosen(reading, lastYear, notes) : sameBody(reading, lastYear);
    return checkReading(reading, previous);
  });
  return { file: file.name, ok: true, reports, notes };
}

function chosen({ report }: Reading, lastYear: readonly Reading[], notes: Words[]): Reading | null {
  const fitting = lastYear.filter(
    ({ report: last }) => last.year === null || report.year === null || last.year === report.year - 1,
  );
  const [other] = lastYear;
  if (fitting.length === 0 && other && report.year !== null) {
    notes.push({
      zh: `上年年报是${other.report.year}年的，不是${report.year - 1}年的，没有用来核对`,
      en: `The report given as last year's is of ${other.report.year}, not of ${report.year - 1}; it was not compared with`,
    });
  }
  return fitting[0] ?? null;
}

function sameBody({ report }: Reading, lastYear: readonly Reading[]): Reading | null {
  if (report.year === null || report.agency === null) return null;
  const name = fold(report.agency).core;
  const year = report.year - 1;
  return (
    lastYear.find(
      ({ report: last }) => last.year === year && last.agency !== null && fold(last.agency).core === name,
    ) ?? null
  );
}

/** Checks several files against reports of the year before; files of that year that cannot be read answer too. */
export async function checkFiles(
  files: readonly NamedFile[],
  previous: readonly NamedFile[],
): Promise<readonly CheckedFile[]> {
  const lastYear = await readLastYear(previous);
  const isChosen = files.length === 1 && previous.length === 1;
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, lastYear.readings, { isChosen }));
  return [...checked, ...lastYear.problems];
}
