import type { Result } from '../../base/result.ts';
import type { Digest } from './digest.ts';

/** Content that came in whole and has its digest, and does not lie in its place yet. */
export type Incoming = {
  readonly digest: Digest;
  readonly size: number;
  /** What it holds, from the beginning on, as far as is needed to tell its type. It is asked for before the work is closed. */
  beginning(): Promise<Uint8Array>;
  /** Puts it into its place, whole; harmless where it lies there. May be called again. */
  place(): Promise<void>;
  /** Ends the work on it: it lies in its place now or nowhere. */
  close(): Promise<void>;
};

export type TooLarge = { readonly kind: 'too_large'; readonly limit: number };

/** Thrown while a file is read whose content is not what its digest says: the last piece of it is never handed out. */
export class FileDamaged extends Error {
  readonly digest: Digest;
  constructor(digest: Digest) {
    super(`A stored file is not what was put there: ${digest}`);
    this.digest = digest;
  }
}

/** 文件库: where contents lie, each once, under its digest. A folder today; an object store fits behind the same face. */
export type FileStore = {
  /** Takes a stream in, to its end or not at all; one that is longer than `limit` bytes is refused when it gets there. */
  take(source: AsyncIterable<Uint8Array>, limit: number): Promise<Result<Incoming, TooLarge>>;
  /** The content, looked over while it is read (`FileDamaged`); null where there is none. */
  open(digest: Digest): Promise<AsyncIterable<Uint8Array> | null>;
  /** Every content that has lain there longer than `age` milliseconds. */
  olderThan(age: number): AsyncIterable<Digest>;
  /** Takes a content out of its place, asks, and puts it away for good or back. True where it is gone. */
  removeUnless(digest: Digest, isNeeded: () => Promise<boolean>): Promise<boolean>;
  /** Puts away what was left behind on the way in by a program that was killed, longer ago than `age` milliseconds. */
  sweep(age: number): Promise<number>;
};
