import { basename } from 'node:path';
import {
  chosenLastYear,
  readLastYear,
  REPORT_ENDINGS,
  sayNotRead,
  type FindLastYear,
} from '../../annual-report/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { gatherFiles, type Gathered } from '../gather-files.ts';
import { openAll } from '../report-files.ts';
import type { Terminal } from '../terminal.ts';
import { inOrder } from './in-order.ts';
import { addToIndex, lastYearIn, nameReports, type LastYearIndex, type NamedReports } from './last-year-index.ts';
import { threadsFor } from './threads.ts';

/** Last year's reports of a command: how one is found; for threads, where they all lie. `isWhole`: every file was read. */
export type LastYear = {
  readonly find: FindLastYear | null;
  readonly index: LastYearIndex | null;
  readonly isWhole: boolean;
};

/** 上年年报: one file beside one file, or a folder. One file for many reports cannot be meant for all of them. */
export async function openLastYear(
  path: unknown,
  gathered: Gathered,
  { terminal, module, workers }: { readonly terminal: Terminal; readonly module: URL; readonly workers: unknown },
): Promise<Result<LastYear, Words>> {
  if (typeof path !== 'string') return ok({ find: null, index: null, isWhole: true });
  const previous = await gatherFiles([path], REPORT_ENDINGS);
  if (previous.hasFolder) return indexOf(previous.paths, { terminal, module, workers });
  if (gathered.paths.length > 1 || gathered.hasFolder) {
    return err({
      zh: '检查多份年报时，--previous 要给出文件夹，不能只给一份文件',
      en: '--previous must be a folder when many reports are checked, not one file',
    });
  }
  const files = await openAll(previous.paths);
  if (!files.ok) return files;
  const { readings, problems } = await readLastYear(files.value);
  for (const problem of problems) if (!problem.ok) terminal.err(problem.problem[terminal.language]);
  if (readings.length === 0) {
    return err({ zh: '上年年报读不了，没有检查', en: "last year's report could not be read; nothing was checked" });
  }
  return ok({ find: chosenLastYear(readings), index: null, isWhole: true });
}

async function indexOf(
  paths: readonly string[],
  { terminal, module, workers }: { readonly terminal: Terminal; readonly module: URL; readonly workers: unknown },
): Promise<Result<LastYear, Words>> {
  const threads = threadsFor(paths.length, workers);
  if (!threads.ok) return threads;
  const index: Record<string, { path: string; part: number }> = {};
  let isWhole = true;
  const answers = inOrder<NamedReports>(paths, {
    work: (some) => Promise.all(some.map(nameReports)),
    failed: (path, failed) => ({ path, keys: [], problem: sayNotRead(basename(path), failed) }),
    aside: threads.value === 0 ? null : { module, act: 'name', threads: threads.value },
  });
  for await (const named of answers) {
    if (named.problem !== null) {
      isWhole = false;
      terminal.err(named.problem[terminal.language]);
    }
    addToIndex(index, named);
  }
  return ok({ find: lastYearIn(index), index, isWhole });
}
