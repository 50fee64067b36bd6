import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate, type Database } from '../../src/platform/db/index.ts';
import {
  addFile,
  contentOf,
  diskStore,
  FileDamaged,
  FILES_TABLES,
  forgetFile,
  judgeFile,
  readDigest,
  removeUnneeded,
  type FileState,
  type FileStore,
} from '../../src/platform/files/index.ts';
import { onBothEngines } from './engines.ts';

const ANY: readonly FileState[] = ['quarantine', 'released', 'refused'];
const MEGABYTE = 1024 * 1024;
const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

async function* pieces(content: Uint8Array, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const piece of source) read.push(piece);
  return Buffer.concat(read);
}

onBothEngines((engine) => {
  let database: Database;
  let folder: string;
  let store: FileStore;

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, [FILES_TABLES]);
    folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
  });

  beforeEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await database.transaction((transaction) => transaction.script('delete from stored_file'));
    store = diskStore(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const add = (agency: string, source: AsyncIterable<Uint8Array>, limit = 4 * MEGABYTE) =>
    addFile({ database, store }, { agency, source, limit, types: ['txt', 'unknown', 'pdf'] });

  /** Every file below the folder, by its path in it. */
  const lying = async (): Promise<readonly string[]> =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .sort();

  const notice = Buffer.from('青河区示例局关于公开目录的通知\n'.repeat(20_000));

  async function added(agency: string, content: Uint8Array = notice) {
    const file = await add(agency, pieces(content));
    if (!file.ok) throw new Error(file.reason.kind);
    return file.value;
  }

  test('a file comes in piece by piece, lies under its digest, and is shown to nobody before it is released', async () => {
    const agency = randomUUID();
    const file = await added(agency);
    const digest = digestOf(notice);
    expect(file).toMatchObject({ agency, digest, size: notice.length, type: 'txt', state: 'quarantine' });
    expect(await lying()).toEqual([join(digest.slice(0, 2), digest)]);
    expect(await contentOf({ database, store }, file, ['released'])).toEqual({
      ok: false,
      reason: { kind: 'in_state', state: 'quarantine' },
    });
    await database.transaction((transaction) => judgeFile(transaction, file, 'released'));
    const content = await contentOf({ database, store }, file, ['released']);
    expect(content.ok && (await all(content.value)).equals(notice)).toBe(true);
    expect(await contentOf({ database, store }, { ...file, agency: randomUUID() }, ANY)).toEqual({
      ok: false,
      reason: { kind: 'no_such_file' },
    });
  });

  test('one content is one file for all bodies; what one decided of it binds no other, and coming again changes nothing', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const [first] = await Promise.all([added(one), added(one), added(other)]);
    await database.transaction((transaction) => judgeFile(transaction, first, 'refused'));
    expect([(await added(one)).state, (await added(other)).state]).toEqual(['refused', 'quarantine']);
    expect(await lying()).toHaveLength(1);
  });

  test('what is too large, of a type that is not taken, or breaks off on its way leaves nothing behind', async () => {
    const agency = randomUUID();
    expect(await add(agency, pieces(notice), 1000)).toEqual({ ok: false, reason: { kind: 'too_large', limit: 1000 } });
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    expect(await add(agency, pieces(page))).toEqual({ ok: false, reason: { kind: 'type_not_taken', type: 'html' } });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield notice.subarray(0, 100);
      throw new Error('the line went dead');
    }
    await expect(add(agency, broken())).rejects.toThrow('the line went dead');
    expect(await lying()).toEqual([]);
  });

  test('a file that was changed on the disk is never handed out to its end', async () => {
    const file = await added(randomUUID());
    const path = join(folder, file.digest.slice(0, 2), file.digest);
    const changed = Buffer.from(notice);
    changed[changed.length - 2] = 0x21;
    await writeFile(path, changed);
    const content = await contentOf({ database, store }, file, ANY);
    const read: Uint8Array[] = [];
    const reading = (async () => {
      for await (const piece of content.ok ? content.value : []) read.push(piece);
    })();
    await expect(reading).rejects.toThrow(FileDamaged);
    expect(Buffer.concat(read).length).toBeLessThan(notice.length);
    await rm(path);
    expect(await contentOf({ database, store }, file, ANY)).toEqual({ ok: false, reason: { kind: 'content_missing' } });
  });

  test.each(['../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(63)}/`, '', `${'a'.repeat(64)}\n`, '..%2f'.repeat(13)])(
    'nothing but a digest leads to a file: %j',
    (name) => {
      expect(readDigest(name)).toBeNull();
    },
  );

  test('what nobody has any more is put away, what somebody has stays, and so does what has only just come', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const shared = await added(one);
    await added(other);
    const alone = await added(one, randomBytes(5000));
    await mkdir(join(folder, 'incoming'), { recursive: true });
    const left = join(folder, 'incoming', 'left-by-a-killed-program');
    await writeFile(left, 'x');
    const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
    await utimes(left, longAgo, longAgo);
    for (const file of [shared, alone]) await database.transaction((transaction) => forgetFile(transaction, file));
    expect(await removeUnneeded({ database, store }, 60_000)).toBe(0);
    expect(await lying()).toHaveLength(2);
    expect(await removeUnneeded({ database, store }, 0)).toBe(1);
    expect(await lying()).toEqual([join(shared.digest.slice(0, 2), shared.digest)]);
  });

  test('a file that comes while the same one is being put away is there afterwards', async () => {
    const agency = randomUUID();
    for (let round = 0; round < 12; round += 1) {
      const content = randomBytes(2000 + round);
      const before = await added(agency, content);
      await database.transaction((transaction) => forgetFile(transaction, before));
      const [file] = await Promise.all([added(agency, content), removeUnneeded({ database, store }, 0)]);
      const found = await contentOf({ database, store }, file, ANY);
      expect(found.ok && (await all(found.value)).equals(content)).toBe(true);
    }
  });
});
