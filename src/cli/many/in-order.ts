import type { WorkFailed } from '../../platform/workers/index.ts';

/** How the files of a command are worked through; a file is its path, with what else belongs to it alone. */
export type Hands<Answer, File = string> = {
  /** Works through some files, one answer each: in this process, or as the threads do it. */
  readonly work: (paths: readonly File[]) => Promise<readonly Answer[]>;
  /** What is answered for a file that took a thread with it. */
  readonly failed: (path: File, failed: WorkFailed) => Answer | Promise<Answer>;
  /** Null: in this process. */
  readonly aside: Aside | null;
};

/** Threads: the module that they run, the function in it, and what each thread is given once. */
export type Aside = {
  readonly module: URL;
  readonly act: string;
  readonly threads: number;
  readonly given?: unknown;
  /** What every task says beside its files. */
  readonly wish?: unknown;
  /** Longest time for one file or one task, in milliseconds, where it is not the usual one. */
  readonly limit?: number;
  /** Most files in one task, where it is not the usual number. */
  readonly mostInTask?: number;
};

/** What a thread is asked: some files, and how they are to be answered. */
export type FilesTask<File = string> = { readonly paths: readonly File[]; readonly wish: unknown };

/** Longest time for one file, in milliseconds; the reader itself gives up long before. */
const LIMIT = 30_000;
/** Most files in one task: few enough that the answers flow, many enough that asking costs little. */
const MOST_IN_TASK = 16;
/** So many tasks a thread may be ahead of what was given out: memory stays bounded when one file holds up the order. */
const AHEAD = 4;

/** 按次序: an answer for each file in the order of the files, whoever is done first. Only what is ahead of its turn is held. */
export async function* inOrder<Answer, File = string>(
  paths: readonly File[],
  hands: Hands<Answer, File>,
): AsyncGenerator<Answer> {
  if (hands.aside === null) {
    for (const path of paths) yield* await hands.work([path]);
    return;
  }
  const { aside, failed } = hands;
  const { openWorkers } = await import('../../platform/workers/index.ts');
  const { threads, given, act, limit: milliseconds = LIMIT } = aside;
  const workers = openWorkers<FilesTask<File>, readonly Answer[]>(aside.module, { threads, given, act });
  const ask = (some: readonly File[]) => workers.run({ paths: some, wish: aside.wish ?? null }, { milliseconds });
  const inTurn = turns(threads);
  const answer = async (some: readonly File[]): Promise<readonly Answer[]> => {
    const all = await ask(some);
    if (all.ok) return all.value;
    // One file of these did it: each is asked for alone, so that it takes no other with it.
    const answers: Answer[] = [];
    for (const path of some) {
      const one = some.length === 1 ? all : await ask([path]);
      if (one.ok) answers.push(...one.value);
      else answers.push(await failed(path, one.reason));
    }
    return answers;
  };
  try {
    const started: Promise<readonly Answer[]>[] = [];
    for (const some of cut(paths, aside)) {
      const coming = inTurn(() => answer(some));
      // A fault is thrown where the answer is waited for.
      coming.catch(() => undefined);
      started.push(coming);
      if (started.length >= threads * AHEAD) yield* (await started.shift()) ?? [];
    }
    for (const coming of started) yield* await coming;
  } finally {
    await workers.close();
  }
}

function cut<File>(
  paths: readonly File[],
  { threads, mostInTask = MOST_IN_TASK }: Aside,
): readonly (readonly File[])[] {
  const size = Math.max(1, Math.min(mostInTask, Math.floor(paths.length / (threads * AHEAD))));
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/** No more run at once than there are threads: the time of a task is its own, not that of the one before it. */
function turns(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
