import { parentPort } from 'node:worker_threads';
import { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { readPdf } from './read-pdf.ts';
import type { AnswerOfThread, WordOfThread } from './read-aside.ts';

/** 线程: what a thread that reads PDFs runs: bytes in, the paper or the reason out. */
parentPort?.on('message', (bytes: Uint8Array) => {
  say({ kind: 'begun' });
  void answerTo(bytes).then(say);
});

function say(word: WordOfThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(word);
}

async function answerTo(bytes: Uint8Array): Promise<AnswerOfThread> {
  try {
    return { kind: 'paper', paper: await readPdf(bytes, new Meter()) };
  } catch (fault) {
    if (fault instanceof Refusal) return { kind: 'refused', reason: fault.reason, isFromThread: true };
    return { kind: 'fault', stack: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
