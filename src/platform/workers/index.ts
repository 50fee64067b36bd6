import { workerData } from 'node:worker_threads';
import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';
import { err, ok, type Result } from '../../base/result.ts';

/** Why work done aside gave no answer: it took too long, took too much memory, or ended its worker. */
export type WorkFailed = { readonly kind: 'too_long' | 'too_much_memory' | 'crashed' };

/** 旁路: work done in threads of their own, so that a hostile file can hold up or end nothing but itself. */
export type Workers<Task, Answer> = {
  readonly run: (task: Task, limit: { readonly milliseconds: number }) => Promise<Result<Answer, WorkFailed>>;
  readonly close: () => Promise<void>;
};

/** How many threads, the function of the module that they run (its default export unless said), and what each is given once. */
export type WorkersWanted = { readonly threads: number; readonly act?: string; readonly given?: unknown };

/** Most memory one worker may take up, in megabytes. */
const MOST_MEMORY = 768;
/** Room for what is short-lived: more of it makes a thread twice as large and no faster. */
const YOUNG_MEMORY = 16;
/** A worker with nothing to do ends after this time, in milliseconds; one stays ready. */
const IDLE = 60_000;

/** Milliseconds after which the first thread is started even if nothing was asked of it: until then the program that is starting has the machine. */
const UNHURRIED = 3000;

/** Opens a pool of threads that run a function of a module: with the first task, or a moment later. Faults of ours inside are thrown here as they were there. */
export function openWorkers<Task, Answer>(
  module: URL,
  { threads, act = 'default', given }: WorkersWanted,
): Workers<Task, Answer> {
  let pool: Piscina<Task, Answer> | null = null;
  const opened = () =>
    (pool ??= new Piscina<Task, Answer>({
      filename: module.href,
      name: act,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: IDLE,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
      workerData: given ?? null,
    }));
  const later = setTimeout(opened, UNHURRIED);
  later.unref();
  return {
    run: async (task, { milliseconds }) => {
      const stop = AbortSignal.timeout(milliseconds);
      try {
        return ok(await opened().run(task, { signal: stop }));
      } catch (fault) {
        if (stop.aborted) return err({ kind: 'too_long' });
        const failed = failureOf(fault);
        if (failed) return err(failed);
        throw fault;
      }
    },
    close: async () => {
      clearTimeout(later);
      await pool?.close({ force: true });
    },
  };
}

/** Inside a thread: what it was given once. Who asks knows what that was; it comes from this program alone. */
export function givenToWorker(): unknown {
  return workerData;
}

/** 移交: inside a thread, an answer whose bytes go over to who asked; they are not copied, and gone here afterwards. */
export function handOver(answer: object, bytes: readonly Uint8Array<ArrayBuffer>[]): object {
  return move({ [transferableSymbol]: bytes.map(({ buffer }) => buffer), [valueSymbol]: answer });
}

function failureOf(fault: unknown): WorkFailed | null {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'too_much_memory' };
  return code === 'ERR_WORKER_EXITED' || (fault instanceof Error && /worker.*exit|terminat/iu.test(fault.message))
    ? { kind: 'crashed' }
    : null;
}
