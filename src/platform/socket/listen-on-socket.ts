import { chmod, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import process from 'node:process';
import { MOST_ASKED, readAsked, type Asked, type Said } from './conversation.ts';
import { FrameReader, frameOf } from './frames.ts';
import { socketPlace } from './socket-place.ts';

/** One caller, as the one who answers him sees it. */
export type Caller = {
  say(said: Extract<Said, { text: string }>): void;
  /** Waits until he has read what was said, or is gone. */
  caughtUp(): Promise<void>;
  /** Aborted when he goes. */
  readonly gone: AbortSignal;
};

/** Answers a question; gives the exit status. */
export type Answer = (asked: Asked, caller: Caller) => Promise<number>;

export type SocketListening = {
  /** No new callers; those that are being answered are waited for so many milliseconds, then cut off. */
  close(longest: number): Promise<void>;
};

/** Callers at a time, and milliseconds until one must have asked. */
const MOST_CALLERS = 16;
const PATIENCE = 5000;

/**
 * 套接字监听: answers commands of this machine's own user. The folder is locked by this process, so a socket that lies there is a dead one's. Null where the system
 * has no place for it.
 */
export async function listenOnSocket(
  folder: string,
  answer: Answer,
  onRefused: (why: 'too_many' | 'not_understood' | 'too_slow') => void,
): Promise<SocketListening | null> {
  const place = await socketPlace(folder);
  if (place === null) return null;
  if (place.isFile) await rm(place.path, { force: true });
  const callers = new Set<Socket>();
  const server = createServer((socket) => {
    // Whoever goes in the middle of a sentence is no fault.
    socket.on('error', () => undefined);
    if (callers.size >= MOST_CALLERS) {
      onRefused('too_many');
      socket.destroy();
      return;
    }
    callers.add(socket);
    socket.once('close', () => callers.delete(socket));
    hear(socket, answer, onRefused);
  });
  await begin(server, place.path);
  if (place.isFile) await chmod(place.path, 0o600);
  return {
    close: async (longest) => {
      const cutOff = setTimeout(() => {
        for (const socket of callers) socket.destroy();
      }, longest);
      await new Promise<void>((closed) => void server.close(() => closed()));
      clearTimeout(cutOff);
      await place.release();
    },
  };
}

/** The file is its owner's alone from its first moment on. */
function begin(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const before = process.platform === 'win32' ? null : process.umask(0o177);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
    if (before !== null) process.umask(before);
  });
}

function hear(socket: Socket, answer: Answer, onRefused: (why: 'not_understood' | 'too_slow') => void): void {
  const reader = new FrameReader(MOST_ASKED);
  let isAsked = false;
  const refuse = (why: 'not_understood' | 'too_slow'): void => {
    onRefused(why);
    socket.destroy();
  };
  const slow = setTimeout(() => refuse('too_slow'), PATIENCE);
  socket.once('close', () => clearTimeout(slow));
  socket.on('data', (piece) => {
    const frames = isAsked ? null : reader.take(Buffer.from(piece));
    if (frames === null || frames.length > 1) return refuse('not_understood');
    if (frames.length === 0) return undefined;
    const asked = readAsked(frames[0]);
    if (asked === null) return refuse('not_understood');
    isAsked = true;
    clearTimeout(slow);
    void converse(socket, asked, answer);
    return undefined;
  });
}

async function converse(socket: Socket, asked: Asked, answer: Answer): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
  const say = (said: Said): void => {
    if (!gone.signal.aborted) socket.write(frameOf(said));
  };
  const status = await answer(asked, { say, caughtUp: () => drained(socket, gone.signal), gone: gone.signal });
  say({ kind: 'end', status });
  socket.end();
}

function drained(socket: Socket, gone: AbortSignal): Promise<void> {
  if (!socket.writableNeedDrain || gone.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    socket.once('drain', () => resolve());
    socket.once('close', () => resolve());
  });
}
