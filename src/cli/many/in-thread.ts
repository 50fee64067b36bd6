import type { CollectedFile } from '../../annual-report/index.ts';
import { givenToWorker } from '../../platform/workers/index.ts';
import { collectPath } from './collect-path.ts';
import { checkPath, type CheckAnswer, type CheckWish } from './check-path.ts';
import { lastYearIn, nameReports, type LastYearIndex, type NamedReports } from './last-year-index.ts';

/** What a thread of the command does: some files checked, in their order. */
export async function checkInThread(task: {
  readonly paths: readonly string[];
  readonly wish: CheckWish;
}): Promise<readonly CheckAnswer[]> {
  // The command gave it; nothing else reaches a thread.
  const index = givenToWorker() as LastYearIndex | null;
  const lastYear = index === null ? null : lastYearIn(index);
  const answers: CheckAnswer[] = [];
  for (const path of task.paths) answers.push(await checkPath(path, task.wish, lastYear));
  return answers;
}

/** Some files read for the names of their reports alone. */
export async function nameInThread({ paths }: { readonly paths: readonly string[] }): Promise<readonly NamedReports[]> {
  const answers: NamedReports[] = [];
  for (const path of paths) answers.push(await nameReports(path));
  return answers;
}

/** Some files read for a sum. */
export async function collectInThread({
  paths,
}: {
  readonly paths: readonly string[];
}): Promise<readonly CollectedFile[]> {
  const answers: CollectedFile[] = [];
  for (const path of paths) answers.push(await collectPath(path));
  return answers;
}
