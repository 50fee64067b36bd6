import { availableParallelism } from 'node:os';
import { sayNotRead, type CheckedFile, type CollectedFile, type NamedFile } from './annual-report/index.ts';
import type { CheckTask, CollectTask } from './check-worker.ts';
import { openWorkers, type Workers } from './platform/workers/index.ts';

/** The checking engine in threads of its own. */
export type CheckAside = {
  readonly checkFiles: (files: readonly NamedFile[], previous: readonly NamedFile[]) => Promise<readonly CheckedFile[]>;
  /** Reads reports for a sum. */
  readonly collectFiles: (files: readonly NamedFile[]) => Promise<readonly CollectedFile[]>;
  readonly close: () => Promise<void>;
};

/** Longest time for one upload, in milliseconds. */
const LIMIT = { milliseconds: 30_000 };

/** 旁路检查: an upload is checked in one go; where that fails, file by file, so that one hostile file takes no other with it. */
export function checkAside(worker: URL): CheckAside {
  const threads = Math.max(1, Math.min(4, availableParallelism()));
  const workers = openWorkers<CheckTask, readonly CheckedFile[]>(worker, { threads });
  let collectors: Workers<CollectTask, readonly CollectedFile[]> | null = null;
  return {
    close: async () => {
      await workers.close();
      await collectors?.close();
    },
    collectFiles: async (files) => {
      // Threads of their own, opened when somebody adds up for the first time.
      collectors ??= openWorkers<CollectTask, readonly CollectedFile[]>(worker, { threads, act: 'collect' });
      const all = await collectors.run({ files }, LIMIT);
      if (all.ok) return all.value;
      const answers: CollectedFile[] = [];
      for (const file of files) {
        const one = files.length > 1 ? await collectors.run({ files: [file] }, LIMIT) : all;
        if (one.ok) answers.push(...one.value);
        else answers.push({ file: file.name, ok: false, problem: sayNotRead(file.name, one.reason) });
      }
      return answers;
    },
    checkFiles: async (files, previous) => {
      const all = await workers.run({ files, previous }, LIMIT);
      if (all.ok) return all.value;
      const answers: CheckedFile[] = [];
      for (const file of files) {
        const one =
          files.length > 1 || previous.length > 0 ? await workers.run({ files: [file], previous: [] }, LIMIT) : all;
        if (one.ok) answers.push(...one.value);
        else answers.push({ file: file.name, ok: false, problem: sayNotRead(file.name, one.reason) });
      }
      return answers;
    },
  };
}
