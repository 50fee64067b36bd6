import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

/** What pdf.js asks of us, by name, and what we answer. */
export type Answers = Readonly<Record<string, (data: never) => unknown>>;

/** 对话: questions to the parsing side of pdf.js, in its own messages. */
export type Conversation = {
  readonly tell: (action: string, data: unknown) => void;
  readonly ask: (action: string, data: unknown) => Promise<unknown>;
  /** Asks for many pieces, taken one by one while pdf.js waits; what `take` throws ends the asking. */
  readonly each: (action: string, data: unknown, take: (piece: unknown) => void) => Promise<void>;
};

/**
 * Opens a conversation with the parsing side of pdf.js in this thread. Messages are handed over as they are: the copies that a port
 * between threads makes take longer than all the parsing (ADR 0009). A piece is emptied by its maker once it was handed over, so it
 * is taken at once.
 */
export function converse(name: string, answers: Answers): Conversation {
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  const waiting = new Map<
    number,
    { readonly resolve: (data: unknown) => void; readonly reject: (why: unknown) => void }
  >();
  const streams = new Map<number, Stream>();
  let number = 0;

  const post = (message: Readonly<Record<string, unknown>>): void => {
    queueMicrotask(() => {
      for (const listener of listeners) listener({ data: message });
    });
  };
  const receive = (raw: unknown): void => {
    const message = raw as Message;
    if (message.stream !== undefined) return receiveOfStream(message);
    if (message.callback !== undefined) {
      const one = waiting.get(message.callbackId ?? 0);
      waiting.delete(message.callbackId ?? 0);
      return message.callback === CALLBACK.data ? one?.resolve(message.data) : one?.reject(message.reason);
    }
    const answer = answers[message.action ?? ''] as ((data: unknown) => unknown) | undefined;
    const reply = { sourceName: message.targetName, targetName: message.sourceName, callbackId: message.callbackId };
    try {
      const data = answer?.(message.data);
      if (message.callbackId !== undefined) post({ ...reply, callback: CALLBACK.data, data });
    } catch (fault) {
      if (message.callbackId === undefined) throw fault;
      post({ ...reply, callback: CALLBACK.error, reason: fault });
    }
  };
  const receiveOfStream = ({ stream: kind, streamId = 0, chunk, reason }: Message): void => {
    const stream = streams.get(streamId);
    if (!stream) return;
    const end = (why: unknown) => {
      streams.delete(streamId);
      if (why === null) stream.resolve();
      else stream.reject(why);
    };
    if (kind === STREAM.close) end(null);
    if (kind === STREAM.error || (kind === STREAM.started && reason !== undefined)) end(reason);
    if (kind !== STREAM.piece) return;
    try {
      stream.take(chunk);
      post({ ...ours, stream: STREAM.pull, streamId, desiredSize: 1 });
    } catch (fault) {
      end(fault);
      post({ ...ours, stream: STREAM.cancel, streamId, reason: new Error('not wanted any more') });
    }
  };

  const ours = { sourceName: name, targetName: `${name}_worker` };
  WorkerMessageHandler.initializeFromPort({
    addEventListener: (_, listener) => listeners.push(listener),
    postMessage: receive,
  });
  return {
    tell: (action, data) => post({ ...addressed(ours, action), action, data }),
    ask: (action, data) =>
      new Promise((resolve, reject) => {
        const callbackId = ++number;
        waiting.set(callbackId, { resolve, reject });
        post({ ...addressed(ours, action), action, callbackId, data });
      }),
    each: (action, data, take) =>
      new Promise((resolve, reject) => {
        const streamId = ++number;
        streams.set(streamId, { take, resolve, reject });
        post({ ...ours, action, streamId, data, desiredSize: 1 });
      }),
  };
}

type Message = {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: unknown;
  readonly reason?: unknown;
};

type Stream = {
  readonly take: (piece: unknown) => void;
  readonly resolve: () => void;
  readonly reject: (why: unknown) => void;
};

const CALLBACK = { data: 1, error: 2 };
const STREAM = { cancel: 1, close: 3, piece: 4, error: 5, pull: 6, started: 8 };

/** Before a document is open, pdf.js answers under the names of its two sides. */
const FIRST = new Set(['configure', 'GetDocRequest']);
const addressed = (ours: { readonly sourceName: string; readonly targetName: string }, action: string) =>
  FIRST.has(action) ? { sourceName: 'main', targetName: 'worker' } : ours;
