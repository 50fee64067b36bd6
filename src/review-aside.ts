import { err } from './base/result.ts';
import { openWorkers, type WorkFailed, type Workers } from './platform/workers/index.ts';
import type { ReviewAnswer, ReviewTask } from './review-worker.ts';
import type { ReviewAside } from './screening/index.ts';

/** Longest time for one file, in milliseconds. */
const LIMIT = { milliseconds: 60_000 };
const THREADS = 2;

/** 旁路审阅: files are screened, cleaned and recorded in threads of their own; the threads begin with the first file. */
export function reviewAside(
  worker: URL,
  limit: { readonly milliseconds: number } = LIMIT,
): ReviewAside & { readonly close: () => Promise<void> } {
  let workers: Workers<ReviewTask, ReviewAnswer> | null = null;
  const run = (task: ReviewTask): ReturnType<Workers<ReviewTask, ReviewAnswer>['run']> => {
    workers ??= openWorkers<ReviewTask, ReviewAnswer>(worker, { threads: THREADS });
    return workers.run(task, limit);
  };
  return {
    review: async (file, settings) => {
      const done = await run({ act: 'review', file, settings });
      if (!done.ok) return err(tookTooMuch(done.reason));
      return done.value.act === 'review' ? done.value.answer : mistaken();
    },
    finish: async (file, decided, settings) => {
      const done = await run({ act: 'finish', file, settings, decided });
      if (!done.ok) return err({ kind: 'unreadable', reason: tookTooMuch(done.reason) });
      return done.value.act === 'finish' ? done.value.answer : mistaken();
    },
    record: async (matter, format) => {
      const done = await run({ act: 'record', matter, format });
      if (!done.ok) return null;
      return done.value.act === 'record' ? done.value.answer : mistaken();
    },
    close: async () => workers?.close(),
  };
}

/** A thread that ended by itself ran out of something, memory for the most part. */
function tookTooMuch({ kind }: WorkFailed): { readonly kind: 'too_much_inside'; readonly what: 'time' | 'memory' } {
  return { kind: 'too_much_inside', what: kind === 'too_long' ? 'time' : 'memory' };
}

function mistaken(): never {
  throw new Error('A thread answered another question than it was asked');
}
