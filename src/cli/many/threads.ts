import { availableParallelism } from 'node:os';
import type { Words } from '../../base/words.ts';
import { err, ok, type Result } from '../../base/result.ts';

/** So few files are done before threads have started. */
const FEW = 12;
/** More are opened only where somebody asks for them: each takes memory of its own. */
const USUAL_THREADS = 8;
const MOST_THREADS = 64;

/** 线程数: how many threads work through so many files; 0: none, the command does it itself. `--workers` says it outright. */
export function threadsFor(files: number, asked: unknown): Result<number, Words> {
  if (typeof asked !== 'string') {
    const cores = availableParallelism();
    return ok(files <= FEW ? 0 : Math.min(cores, USUAL_THREADS, Math.ceil(files / FEW)));
  }
  const threads = /^\d{1,3}$/u.test(asked) ? Number(asked) : Number.NaN;
  if (threads >= 1 && threads <= MOST_THREADS) return ok(files < 2 ? 0 : Math.min(threads, files));
  return err({
    zh: `--workers 要写 1 到 ${MOST_THREADS} 之间的整数，不是“${asked}”`,
    en: `--workers takes a whole number from 1 to ${MOST_THREADS}, not "${asked}"`,
  });
}
