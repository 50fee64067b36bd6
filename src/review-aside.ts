import { err, type Result } from './base/result.ts';
import { openWorkers, type WorkFailed, type Workers } from './platform/workers/index.ts';
import type { FinishTask, RecordTask, ReviewTask } from './review-worker.ts';
import type { FinishedReview, Review, ReviewAside, ReviewProblem } from './screening/index.ts';

/** Longest time for one file, in milliseconds. */
const LIMIT = { milliseconds: 60_000 };
const THREADS = 2;

type Reviewed = Result<Review, Extract<ReviewProblem, { kind: 'unreadable' }>['reason']>;

/** 旁路审阅: files are screened, cleaned and recorded in threads of their own; the threads begin with the first file. */
export function reviewAside(worker: URL): ReviewAside & { readonly close: () => Promise<void> } {
  const reviews = later<ReviewTask, Reviewed>(worker, 'default');
  const finishes = later<FinishTask, Result<FinishedReview, ReviewProblem>>(worker, 'finish');
  const records = later<RecordTask, Uint8Array>(worker, 'record');
  return {
    review: async (file, settings) => {
      const done = await reviews.run({ file, settings });
      return done.ok ? done.value : err(TAKES_TOO_MUCH[done.reason.kind]);
    },
    finish: async (file, decided, settings) => {
      const done = await finishes.run({ file, decided, settings });
      return done.ok ? done.value : err({ kind: 'unreadable', reason: TAKES_TOO_MUCH[done.reason.kind] });
    },
    record: async (matter, format) => {
      const done = await records.run({ matter, format });
      return done.ok ? done.value : null;
    },
    close: async () => {
      for (const one of [reviews, finishes, records]) await one.close();
    },
  };
}

const TAKES_TOO_MUCH = {
  too_long: { kind: 'too_much_inside', what: 'time' },
  too_much_memory: { kind: 'too_much_inside', what: 'memory' },
  crashed: { kind: 'too_much_inside', what: 'memory' },
} as const;

type Later<Task, Answer> = {
  readonly run: (task: Task) => Promise<Result<Answer, WorkFailed>>;
  readonly close: () => Promise<void>;
};

/** Threads for one act, opened when it is asked for first. */
function later<Task, Answer>(worker: URL, act: string): Later<Task, Answer> {
  let workers: Workers<Task, Answer> | null = null;
  return {
    run: (task) => {
      workers ??= openWorkers<Task, Answer>(worker, { threads: THREADS, act });
      return workers.run(task, LIMIT);
    },
    close: async () => workers?.close(),
  };
}
