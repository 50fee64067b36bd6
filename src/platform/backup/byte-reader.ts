import type { Readable } from 'node:stream';
import { BackupDamaged } from './backup-file.ts';

/** Reads so many bytes of a stream as are asked for, and no more than that into memory. */
export type ByteReader = {
  /** That many bytes; the end before them is damage. */
  exactly(length: number): Promise<Buffer>;
  /** A line without its end; null where none comes within so many bytes. */
  line(longest: number): Promise<string | null>;
  isAtEnd(): Promise<boolean>;
  close(): Promise<void>;
};

/** A stream as bytes that are asked for. */
export function byteReader(stream: Readable): ByteReader {
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const next = async (): Promise<Buffer | null> => {
    const { value, done } = await pieces.next();
    return done === true ? null : value;
  };
  /** Pieces are put together once, however many a large block takes. */
  const fill = async (length: number): Promise<boolean> => {
    const parts = [held];
    let size = held.length;
    while (size < length) {
      const piece = await next();
      if (piece === null) break;
      parts.push(piece);
      size += piece.length;
    }
    if (parts.length > 1) held = Buffer.concat(parts);
    return size >= length;
  };
  const take = (length: number): Buffer => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };
  return {
    exactly: async (length) => {
      if (!(await fill(length))) throw new BackupDamaged('It ends too early');
      return take(length);
    },
    line: async (longest) => {
      let end = held.indexOf(0x0a);
      while (end < 0 && held.length < longest && (await fill(held.length + 1))) end = held.indexOf(0x0a);
      if (end < 0 || end > longest) return null;
      const text = take(end).toString('utf8');
      take(1);
      return text;
    },
    isAtEnd: async () => !(await fill(1)),
    close: async () => {
      stream.destroy();
      await pieces.return?.();
    },
  };
}
