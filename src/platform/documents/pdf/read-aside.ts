import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Paper } from '../../../base/paper.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Unreadable } from '../unreadable.ts';

/** What a thread says: that it begins with a file, once it is loaded, and what came of it. */
export type WordOfThread = { readonly kind: 'begun' } | AnswerOfThread;

/** What came of a file. */
export type AnswerOfThread =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'refused'; readonly reason: Unreadable; readonly isFromThread?: boolean }
  | { readonly kind: 'fault'; readonly stack: string };

/** A thread is loaded in a fraction of this, in milliseconds, even where the machine has much else to do. */
const START = 60_000;
/** How often the thread is looked at, and how long it may be silent beyond its time, in milliseconds. */
const LOOK = 50;
const GRACE = 500;
/** Room for what is short-lived, in megabytes. */
const YOUNG_MEMORY = 16;

/**
 * 旁读: reads a PDF in a thread of its own. A hostile PDF can keep pdf.js busy inside one stream, one font or one pattern, where nobody
 * looks at a clock: from outside the thread can be ended after its time and its memory. A thread stays ready for the next file.
 */
export async function readPdfAside(bytes: Uint8Array): Promise<Paper> {
  const thread = ready ?? openThread();
  ready = null;
  const answer = await answerOf(thread, bytes);
  if (ready === null && isSound(answer)) ready = thread;
  else void thread.terminate();
  if (answer.kind === 'paper') return answer.paper;
  if (answer.kind === 'fault') throw new Error(answer.stack);
  throw new Refusal(answer.reason);
}

/** A thread that gave up in the middle of a file may still be at it. */
const isSound = (answer: AnswerOfThread): boolean =>
  answer.kind === 'paper' ||
  (answer.kind === 'refused' && answer.reason.kind !== 'too_much_inside' && answer.isFromThread === true);

let ready: Worker | null = null;

function openThread(): Worker {
  // Without a limit for what lives long: that would count JavaScript values alone, and costs half as much again in collecting garbage. What is
  // short-lived has little room: more of it makes the thread twice as large and no faster.
  const thread = new Worker(FILE, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY } });
  // A thread that waits holds up no command.
  thread.unref();
  return thread;
}

/** Beside this source; built, in the folder of the program, above the parts that it is put together from. */
const FILE = import.meta.url.endsWith('.ts')
  ? new URL('./pdf-thread.ts', import.meta.url)
  : new URL('../pdf-thread.js', import.meta.url);

function answerOf(thread: Worker, bytes: Uint8Array): Promise<AnswerOfThread> {
  return new Promise((resolve) => {
    let endsAt = performance.now() + START;
    const most = process.memoryUsage.rss() + LIMITS.memory;
    const end = (answer: AnswerOfThread) => {
      clearInterval(looking);
      thread.off('message', hear);
      thread.off('error', fail);
      // A fault that comes later is none of the next file's.
      if (!isSound(answer)) thread.on('error', () => undefined);
      resolve(answer);
    };
    const refuse = (what: 'time' | 'memory') => end({ kind: 'refused', reason: { kind: 'too_much_inside', what } });
    const looking = setInterval(() => {
      if (performance.now() > endsAt) refuse('time');
      else if (process.memoryUsage.rss() > most) refuse('memory');
    }, LOOK);
    const hear = (word: WordOfThread) => {
      if (word.kind === 'begun') endsAt = performance.now() + LIMITS.time + GRACE;
      else end(word);
    };
    // A promise that pdf.js lost on the way ends the thread: the file led it where no sound one does.
    const fail = (fault: Error & { readonly code?: string }) => {
      if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('memory');
      else end({ kind: 'refused', reason: { kind: 'damaged', format: 'PDF' } });
    };
    thread.on('message', hear);
    thread.once('error', fail);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(bytes);
  });
}
