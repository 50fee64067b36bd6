import type { Words } from '../base/words.ts';
import { checkReading, type CheckedReport } from './check/index.ts';
import { chosenLastYear, lastYearAmong, type FindLastYear } from './last-year.ts';
import { readReportFile, sayNotRead, type KeepsPages, type NamedFile } from './read-file.ts';
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

/** 检查一份文件: its reports, each against that of the year before where there is one. */
export async function checkFile(
  file: NamedFile,
  findLastYear: FindLastYear | null = null,
  pages: KeepsPages = { keepsPages: false },
): Promise<CheckedFile> {
  const read = await readReportFile(file, pages);
  if (!read.ok) return { file: file.name, ok: false, problem: sayNotRead(file.name, read.reason) };
  const notes: Words[] = [];
  const reports: CheckedReport[] = [];
  for (const reading of read.value) {
    reports.push(checkReading(reading, findLastYear ? await findLastYear(reading.report, notes) : null));
  }
  return { file: file.name, ok: true, reports, notes };
}

/**
 * Checks several files against reports of the year before; files of that year that cannot be read answer too. Of a single file the
 * pages with findings come along.
 */
export async function checkFiles(
  files: readonly NamedFile[],
  previous: readonly NamedFile[],
): Promise<readonly CheckedFile[]> {
  const { readings, problems } = await readLastYear(previous);
  const isChosen = files.length === 1 && previous.length === 1;
  const find = isChosen ? chosenLastYear(readings) : lastYearAmong(readings);
  const checked: CheckedFile[] = [];
  const keepsPages = { keepsPages: files.length === 1 };
  for (const file of files) checked.push(await checkFile(file, readings.length === 0 ? null : find, keepsPages));
  return [...checked, ...problems];
}
