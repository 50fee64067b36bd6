import { createHash, randomBytes, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { masterKey, seal, type CipherSuite } from '../crypto/index.ts';
import {
  BLOCKS,
  boundOf,
  FRAME,
  LARGEST_BLOCK,
  MAGIC,
  purposeOf,
  type BackupHeader,
  type BlockKind,
} from './backup-file.ts';

/** A backup while it is written: one block after another, packed, sealed and on the disk as it goes. */
export type BackupWriter = {
  block(kind: BlockKind, content: Uint8Array | string): Promise<void>;
  /** All of it is on the disk. */
  finish(): Promise<void>;
  abandon(): Promise<void>;
};

/** The secret that a backup is sealed under, and with what. */
export type BackupSeal = { readonly secret: string; readonly suite: CipherSuite };

/** Begins a backup in a new file that only its owner may read. */
export function writeBackupFile(path: string, madeAt: string, seal: BackupSeal | null): BackupWriter {
  const { header, key } = headerOf(madeAt, seal);
  const line = JSON.stringify(header);
  const gzip = createGzip();
  const written = pipeline(
    gzip,
    (source: AsyncIterable<Buffer>) => framed(source, { line, key, suite: seal?.suite ?? 'aes-256-gcm' }),
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  );
  // Told where somebody waits for it.
  written.catch(() => undefined);
  const push = async (bytes: Uint8Array) => {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written]);
  };
  return {
    block: async (kind, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      if (bytes.length > LARGEST_BLOCK) throw new Error(`A row is too large for a backup: ${bytes.length} bytes`);
      const frame = Buffer.alloc(5);
      frame.writeUInt8(BLOCKS[kind]);
      frame.writeUInt32BE(bytes.length, 1);
      await push(frame);
      if (bytes.length > 0) await push(bytes);
    },
    finish: async () => {
      gzip.end();
      await written;
      const file = await open(path, 'r+');
      await file.sync().finally(() => file.close());
    },
    abandon: async () => {
      gzip.destroy();
      await written.catch(() => undefined);
      await rm(path, { force: true });
    },
  };
}

function headerOf(madeAt: string, seal: BackupSeal | null): { header: BackupHeader; key: KeyObject | null } {
  if (seal === null) return { header: { made_at: madeAt, sealed: null }, key: null };
  const master = masterKey(seal.secret);
  const salt = randomBytes(16).toString('hex');
  return {
    header: { made_at: madeAt, sealed: { suite: seal.suite, mark: master.mark, salt } },
    key: master.keyFor(purposeOf(salt), seal.suite),
  };
}

type Framing = { readonly line: string; readonly key: KeyObject | null; readonly suite: CipherSuite };

/** The first two lines, then pieces with their length; the last one says that it is. */
async function* framed(source: AsyncIterable<Buffer>, { line, key, suite }: Framing): AsyncGenerator<Buffer> {
  yield Buffer.from(`${MAGIC}\n${line}\n`, 'utf8');
  const header = createHash('sha256').update(line, 'utf8').digest('hex');
  let index = 0;
  const frame = (plain: Buffer, isLast: boolean): Buffer => {
    const content = key === null ? plain : seal(plain, { suite, key, bound: boundOf(header, index, isLast) });
    index += 1;
    const head = Buffer.alloc(5);
    head.writeUInt8(isLast ? 1 : 0);
    head.writeUInt32BE(content.length, 1);
    return Buffer.concat([head, content]);
  };
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of source) {
    held.push(piece);
    size += piece.length;
    if (size < FRAME) continue;
    yield frame(Buffer.concat(held), false);
    [held, size] = [[], 0];
  }
  yield frame(Buffer.concat(held), true);
}
