import { basename } from 'node:path';
import { lastYearKey, readReportFile, sayNotRead, type FindLastYear } from '../../annual-report/index.ts';
import type { Words } from '../../base/words.ts';
import { openFile } from '../report-files.ts';

/** 上年年报索引: where the report of each body and year lies. The reports themselves stay on disk until one is asked for. */
export type LastYearIndex = Readonly<Record<string, ReportPlace>>;

type ReportPlace = { readonly path: string; readonly part: number };

/** The bodies and years in one file, or why there are none. */
export type NamedReports = {
  readonly path: string;
  readonly keys: readonly (string | null)[];
  readonly problem: Words | null;
};

/** Reads a file for the names of its reports alone. */
export async function nameReports(path: string): Promise<NamedReports> {
  const { bytes } = await openFile(path);
  if (!bytes.ok) return { path, keys: [], problem: bytes.reason };
  const read = await readReportFile({ name: basename(path), bytes: bytes.value });
  if (!read.ok) return { path, keys: [], problem: sayNotRead(basename(path), read.reason) };
  return { path, keys: read.value.map(({ report }) => lastYearKey(report.agency, report.year)), problem: null };
}

/** Puts the names of many files into one index; of several reports of one body and year the first is taken. */
export function addToIndex(index: Record<string, ReportPlace>, { path, keys }: NamedReports): void {
  for (const [part, key] of keys.entries()) if (key !== null) index[key] ??= { path, part };
}

/** Finds a report of last year by the index and reads it then. */
export function lastYearIn(index: LastYearIndex): FindLastYear {
  return async ({ agency, year }) => {
    const key = lastYearKey(agency, year === null ? null : year - 1);
    const place = key === null ? undefined : index[key];
    if (place === undefined) return null;
    const { bytes } = await openFile(place.path);
    if (!bytes.ok) return null;
    const read = await readReportFile({ name: basename(place.path), bytes: bytes.value });
    return read.ok ? (read.value[place.part] ?? null) : null;
  };
}
