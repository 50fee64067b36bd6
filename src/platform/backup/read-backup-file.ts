import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { err, ok, type Result } from '../../base/result.ts';
import { masterKey, unseal } from '../crypto/index.ts';
import {
  BackupDamaged,
  BLOCKS,
  boundOf,
  FRAME,
  LARGEST_BLOCK,
  MAGIC,
  purposeOf,
  type BackupHeader,
  type Block,
  type BlockKind,
} from './backup-file.ts';
import { byteReader, type ByteReader } from './byte-reader.ts';

/** Why a backup does not open. */
export type NotOpened =
  | { readonly kind: 'no_file'; readonly code: string }
  | { readonly kind: 'no_backup' }
  /** It is sealed, under the secret that bears this mark. */
  | { readonly kind: 'other_secret'; readonly mark: string };

/** 打开备份: a backup that can be read from its beginning as often as is needed. What is wrong further on is thrown as `BackupDamaged`. */
export type OpenBackup = { readonly madeAt: string; blocks(): AsyncGenerator<Block> };

/** Opens a backup with one of these secrets. */
export async function openBackup(path: string, secrets: readonly string[]): Promise<Result<OpenBackup, NotOpened>> {
  const first = bytesOf(path);
  try {
    const line = await headerLine(first);
    const header = line === null ? null : readHeader(line);
    if (line === null || header === null) return err({ kind: 'no_backup' });
    const master = secrets.map(masterKey).find(({ mark }) => mark === header.sealed?.mark);
    if (header.sealed !== null && master === undefined) return err({ kind: 'other_secret', mark: header.sealed.mark });
    const key =
      header.sealed === null ? null : (master?.keyFor(purposeOf(header.sealed.salt), header.sealed.suite) ?? null);
    return ok({ madeAt: header.made_at, blocks: () => blocks(path, key) });
  } catch (fault) {
    if (fault instanceof BackupDamaged) return err({ kind: 'no_backup' });
    if (fault instanceof Error && 'code' in fault) return err({ kind: 'no_file', code: String(fault.code) });
    throw fault;
  } finally {
    await first.close();
  }
}

const bytesOf = (path: string): ByteReader => byteReader(createReadStream(path, { highWaterMark: FRAME }));

/** Longer than any header is. */
const LONGEST_LINE = 1000;

async function headerLine(bytes: ByteReader): Promise<string | null> {
  return (await bytes.line(LONGEST_LINE)) === MAGIC ? bytes.line(LONGEST_LINE) : null;
}

function readHeader(line: string): BackupHeader | null {
  try {
    const header: unknown = JSON.parse(line);
    return isHeader(header) ? header : null;
  } catch {
    return null;
  }
}

function isHeader(header: unknown): header is BackupHeader {
  if (typeof header !== 'object' || header === null || !('made_at' in header) || !('sealed' in header)) return false;
  const { made_at: madeAt, sealed } = header;
  if (typeof madeAt !== 'string') return false;
  if (sealed === null) return true;
  return (
    typeof sealed === 'object' &&
    'suite' in sealed &&
    (sealed.suite === 'aes-256-gcm' || sealed.suite === 'sm4-ctr-hmac-sm3') &&
    'mark' in sealed &&
    typeof sealed.mark === 'string' &&
    'salt' in sealed &&
    typeof sealed.salt === 'string'
  );
}

async function* blocks(path: string, key: KeyObject | null): AsyncGenerator<Block> {
  const file = bytesOf(path);
  const line = (await headerLine(file)) ?? '';
  const gunzip = createGunzip();
  // What is wrong with the pieces comes out of the unpacker, to whoever reads there.
  pipeline(Readable.from(framesOf(file, line, key)), gunzip, () => undefined);
  const unpacked = byteReader(gunzip);
  try {
    for (;;) {
      const head = await unpacked.exactly(5);
      const kind = NAMES.get(head.readUInt8(0));
      const length = head.readUInt32BE(1);
      if (kind === undefined || length > LARGEST_BLOCK) throw new BackupDamaged('A block is none');
      yield { kind, content: await unpacked.exactly(length) };
      if (kind === 'end') break;
    }
    if (!(await unpacked.isAtEnd())) throw new BackupDamaged('Something stands behind the end');
  } catch (fault) {
    // The unpacker names its faults Z_…
    if (fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_')) {
      throw new BackupDamaged(fault.message);
    }
    throw fault;
  } finally {
    gunzip.destroy();
    await file.close();
  }
}

const NAMES: ReadonlyMap<number, BlockKind> = new Map(
  (Object.keys(BLOCKS) as BlockKind[]).map((kind) => [BLOCKS[kind], kind]),
);

/** A sealed piece is a little longer than what is in it. */
const LARGEST_FRAME = 4 * FRAME;

async function* framesOf(file: ByteReader, line: string, key: KeyObject | null): AsyncGenerator<Uint8Array> {
  const header = createHash('sha256').update(line, 'utf8').digest('hex');
  for (let index = 0; ; index += 1) {
    const head = await file.exactly(5);
    const isLast = head.readUInt8(0) === 1;
    const length = head.readUInt32BE(1);
    if (length > LARGEST_FRAME) throw new BackupDamaged('A piece is none');
    const content = await file.exactly(length);
    const plain = key === null ? content : unseal(content, { key, bound: boundOf(header, index, isLast) });
    if (plain === null) throw new BackupDamaged('A piece was changed');
    if (plain.length > 0) yield plain;
    if (isLast) break;
  }
  if (!(await file.isAtEnd())) throw new BackupDamaged('Something stands behind the last piece');
}
