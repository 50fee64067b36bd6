import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, opendir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../base/result.ts';
import { millisecondsNow } from '../clock/index.ts';
import { codeOf, syncFolder } from '../disk/index.ts';
import { readDigest, type Digest } from './digest.ts';
import { FileDamaged, type FileStore, type Incoming, type TooLarge } from './file-store.ts';

/** Bytes to tell the type by: as much as a document is read of. */
const BEGINNING = 20 * 1024 * 1024;

/** 磁盘文件库: a folder with a file a content, named by its digest, in folders by the first two figures of it. */
export function diskStore(folder: string): FileStore {
  return {
    take: (source, limit) => take(folder, source, limit),
    open: (digest) => openContent(pathOf(folder, digest), digest),
    olderThan: (age) => olderThan(folder, age),
    removeUnless: (digest, isNeeded) => removeUnless(folder, digest, isNeeded),
    sweep: (age) => sweep(join(folder, INCOMING), age),
  };
}

const INCOMING = 'incoming';

const pathOf = (folder: string, digest: Digest): string => join(folder, digest.slice(0, 2), digest);

async function take(
  folder: string,
  source: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Result<Incoming, TooLarge>> {
  await mkdir(join(folder, INCOMING), { recursive: true });
  const beside = join(folder, INCOMING, randomUUID());
  const file = await open(beside, 'wx', 0o600);
  try {
    const taken = await write(file, source, limit);
    await file.sync();
    await file.close();
    if (taken === null) {
      await rm(beside, { force: true });
      return err({ kind: 'too_large', limit });
    }
    return ok({
      ...taken,
      beginning: () => beginningOf(beside),
      place: () => placeAt(pathOf(folder, taken.digest), beside),
      close: () => rm(beside, { force: true }),
    });
  } catch (fault) {
    await file.close().catch(() => undefined);
    await rm(beside, { force: true });
    throw fault;
  }
}

type Taken = Pick<Incoming, 'digest' | 'size'>;

/** Null where the source is longer than it may be. */
async function write(file: FileHandle, source: AsyncIterable<Uint8Array>, limit: number): Promise<Taken | null> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > limit) return null;
    hash.update(piece);
    await file.writeFile(piece);
  }
  const digest = readDigest(hash.digest('hex'));
  if (digest === null) throw new Error('A digest is not one');
  return { digest, size };
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { end: BEGINNING - 1, highWaterMark: 256 * 1024 }))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A second name for the file, and then the first one goes: in its place it is whole at every moment. */
async function placeAt(path: string, beside: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await link(beside, path);
    await syncFolder(dirname(path));
  } catch (fault) {
    if (codeOf(fault) !== 'EEXIST') throw fault;
    // It lies there: it counts as new again, so that nobody takes it away before it is needed.
    const now = new Date(millisecondsNow());
    await utimes(path, now, now).catch((late: unknown) => {
      if (codeOf(late) !== 'ENOENT') throw late;
    });
  }
}

async function openContent(path: string, digest: Digest): Promise<AsyncIterable<Uint8Array> | null> {
  try {
    return verified(await open(path, 'r'), digest);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}

/** Each piece is handed out when the next one is there, the last one when the digest is right. */
async function* verified(file: FileHandle, digest: Digest): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | null = null;
  for await (const piece of file.createReadStream({ highWaterMark: 256 * 1024 })) {
    hash.update(piece);
    if (held !== null) yield held;
    held = piece;
  }
  if (hash.digest('hex') !== digest) throw new FileDamaged(digest);
  if (held !== null) yield held;
}

async function* olderThan(folder: string, age: number): AsyncGenerator<Digest> {
  for await (const shelf of entriesOf(folder)) {
    if (!/^[\da-f]{2}$/u.test(shelf)) continue;
    for await (const name of entriesOf(join(folder, shelf))) {
      const digest = readDigest(name);
      if (digest !== null && (await ageOf(pathOf(folder, digest))) >= age) yield digest;
    }
  }
}

/**
 * Out of its place first, then the question: whoever adds the same content now either has said so before the question, and it is put back, or
 * places his own after it.
 */
async function removeUnless(folder: string, digest: Digest, isNeeded: () => Promise<boolean>): Promise<boolean> {
  await mkdir(join(folder, INCOMING), { recursive: true });
  const aside = join(folder, INCOMING, randomUUID());
  try {
    await rename(pathOf(folder, digest), aside);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return false;
    throw fault;
  }
  const needed = await isNeeded().catch(async (fault: unknown) => {
    await placeAt(pathOf(folder, digest), aside);
    throw fault;
  });
  if (needed) await placeAt(pathOf(folder, digest), aside);
  await rm(aside, { force: true });
  return !needed;
}

async function sweep(incoming: string, age: number): Promise<number> {
  let swept = 0;
  for await (const name of entriesOf(incoming)) {
    if ((await ageOf(join(incoming, name))) < age) continue;
    await rm(join(incoming, name), { force: true });
    swept += 1;
  }
  return swept;
}

async function* entriesOf(folder: string): AsyncGenerator<string> {
  try {
    for await (const { name } of await opendir(folder)) yield name;
  } catch (fault) {
    if (codeOf(fault) !== 'ENOENT') throw fault;
  }
}

/** Milliseconds since it was put there; less than nothing for one that is not there any more. */
async function ageOf(path: string): Promise<number> {
  try {
    return millisecondsNow() - (await stat(path)).mtimeMs;
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return -1;
    throw fault;
  }
}
