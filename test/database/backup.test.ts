import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { makeBackup, restoreBackup } from '../../src/platform/backup/index.ts';
import { migrate, openServer, sql, type Database, type Migration } from '../../src/platform/db/index.ts';
import { addFile, contentOf, diskStore, type FileStore } from '../../src/platform/files/index.ts';
import { eventsOf, perform } from '../../src/platform/ledger/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { newEmbedded, newServerDatabase } from './engines.ts';

const SECRET = 'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zC0f-1';
const OTHER = 'nX5yZ8cV1bM4kJ7hG0fD3sA6qW9eR2t_2';

/** Every kind of value that a table may hold, as awkward as it comes. */
const ODD: Migration = {
  number: 900,
  name: 'odd values',
  script: `
create table odd (
  agency_id uuid not null,
  id integer generated always as identity,
  "Odd ""name""" text,
  big bigint, exact numeric, rough double precision, day date, moment timestamptz, bytes bytea,
  loose json, firm jsonb, list text[], words tsvector, yes boolean,
  doubled integer generated always as (length(coalesce("Odd ""name""", '')) * 2) stored,
  parent integer,
  primary key (agency_id, id),
  foreign key (agency_id, parent) references odd (agency_id, id)
);
create sequence odd_number;
`,
};

const STEPS = [...MIGRATIONS, ODD];

describe('a backup', () => {
  let folder: string;
  const opened: Database[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-backup-'));
  });

  afterAll(async () => {
    for (const database of opened) await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function onServer(): Promise<Database> {
    const database = await openServer({ url: await newServerDatabase(), connections: 6, longestStatement: 30_000 });
    if (!database.ok) throw new Error(database.reason.kind);
    opened.push(database.value);
    return database.value;
  }

  async function embedded(): Promise<Database> {
    const database = await newEmbedded();
    opened.push(database);
    return database;
  }

  const newStore = (): FileStore => diskStore(join(folder, randomUUID()));
  const newPath = () => join(folder, `${randomUUID()}.backup`);

  async function note(database: Database, agency: string, id: string): Promise<string | null> {
    const key = randomUUID();
    const done = await perform(
      database,
      { agency, key, actor: 'officer:1', asked: null, algorithm: 'sha256' },
      {
        decide: async (transaction) => {
          const { length } = await eventsOf(transaction, { agency, id });
          return ok([
            {
              stream: { kind: 'case', id },
              after: length,
              events: [{ type: 'noted', body: { length, text: '甲“乙”\n' } }],
            },
          ]);
        },
        cache: async () => undefined,
      },
    );
    return done.ok ? key : null;
  }

  async function fillOdd(database: Database, agency: string): Promise<void> {
    await database.transaction((transaction) =>
      transaction.script(`
        insert into odd (agency_id, "Odd ""name""", big, exact, rough, day, moment, bytes, loose, firm, list, words, yes, parent) values
        ('${agency}', E'一\\n"二"\\\\三\\t😀 ', 9223372036854775807, 12345678901234567890.000100, 0.1::float8 + 0.2::float8, '2026-02-28', '2026-11-28 23:59:59.123456+08', '\\x00ff5c', E'{ "a" : 1,\\n "a": 2 }', '{"n": 12345678901234567890.10}', array['a,b', null, '"', ''], 'a:1 b:2,3'::tsvector, true, 2),
        ('${agency}', null, -1, 'NaN', 'Infinity', 'infinity', '-infinity', '', 'null', '[]', '{}', '', null, 1),
        ('${agency}', '', null, null, null, null, null, null, null, null, null, null, false, null);
        select nextval('odd_number'), nextval('odd_number');`),
    );
  }

  /** Every row of every table, as text in an order of its own. */
  async function dump(database: Database): Promise<Record<string, readonly string[]>> {
    return database.read(async (transaction) => {
      const tables = await transaction.rows<{ name: string }>(
        sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1`,
      );
      const all: Record<string, readonly string[]> = {};
      for (const { name } of tables) {
        const rows = await transaction.rows<{ row: string }>({
          text: `select each::text as row from ${name} each order by 1`,
          values: [],
        });
        all[name] = rows.map(({ row }) => row);
      }
      return all;
    });
  }

  /** A database with a ledger, a vault, odd values and two files. */
  async function filled(database: Database, store: FileStore) {
    await migrate(database, STEPS);
    const agency = randomUUID();
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of ids) await note(database, agency, id);
    await fillOdd(database, agency);
    const vault = openVault({ secrets: [SECRET], suite: 'aes-256-gcm' });
    const person = { agency, id: randomUUID() };
    await database.transaction((transaction) => vault.write(transaction, person, { name: '李示例' }));
    const contents = [Buffer.from('附件一\n'.repeat(50_000)), randomBytes(700_000)];
    const files = [];
    for (const content of contents) {
      const source = (async function* () {
        yield content;
      })();
      const file = await addFile({ database, store }, { agency, source, limit: 1e7, types: ['txt', 'unknown'] });
      if (!file.ok) throw new Error(file.reason.kind);
      files.push(file.value);
    }
    return { agency, ids, vault, person, files, contents };
  }

  const bytesOf = async (source: AsyncIterable<Uint8Array>) => {
    const read: Uint8Array[] = [];
    for await (const piece of source) read.push(piece);
    return Buffer.concat(read);
  };

  test.each<[string, () => Promise<Database>, () => Promise<Database>]>([
    ['a server is restored on the embedded engine', onServer, embedded],
    ['the embedded engine is restored on a server', embedded, onServer],
  ])(
    'of %s while acts go on: nothing that was acknowledged before it is missing, the ledger holds',
    async (_, from, to) => {
      const [source, store, path] = [await from(), newStore(), newPath()];
      const { agency, ids, vault, person, files, contents } = await filled(source, store);
      const before: string[] = [];
      for (let round = 0; round < 10; round += 1) before.push((await note(source, agency, ids[round % 3] ?? '')) ?? '');
      const stop = new AbortController();
      let meanwhile = 0;
      const writing = ids.map(async (id) => {
        while (!stop.signal.aborted) {
          if ((await note(source, agency, id)) !== null) meanwhile += 1;
          // As between two requests: the embedded engine alone would never let the machine come to its turn.
          await pause(2);
        }
      });
      const made = await makeBackup(
        { database: source, store },
        { path, seal: { secret: SECRET, suite: 'aes-256-gcm' } },
      );
      stop.abort();
      await Promise.all(writing);
      expect(meanwhile).toBeGreaterThan(0);
      expect(made).toMatchObject({ files: 2, missing: 0 });

      const [target, targetStore] = [await to(), newStore()];
      const restored = await restoreBackup(
        { database: target, store: targetStore, migrations: STEPS },
        { path, secrets: [OTHER, SECRET] },
      );
      expect(restored).toMatchObject({
        ok: true,
        value: { files: 2, missing: 0, verification: { faults: [], streams: 3 } },
      });
      const there = await dump(target);
      const keys = await target.read((transaction) =>
        transaction.rows<{ key: string }>(sql`select act_key as key from ledger_event`),
      );
      expect(before.filter((key) => !keys.some((row) => row.key === key))).toEqual([]);
      expect(await target.read((transaction) => vault.read(transaction, person))).toEqual({
        ok: true,
        value: { name: '李示例' },
      });
      for (const [index, file] of files.entries()) {
        const content = await contentOf({ database: target, store: targetStore }, file, ['quarantine']);
        expect(content.ok && (await bytesOf(content.value)).equals(contents[index] ?? Buffer.alloc(0))).toBe(true);
      }

      // And back: what stands there after is, row by row, what stood here.
      const back = newPath();
      await makeBackup({ database: target, store: targetStore }, { path: back, seal: null });
      const again = await onServer();
      expect((await restoreBackup({ database: again, store, migrations: STEPS }, { path: back, secrets: [] })).ok).toBe(
        true,
      );
      expect(await dump(again)).toEqual(there);
      expect((await dump(source))['odd']).toEqual(there['odd']);
      // Numbers go on, keys hold again, and the database can be worked with.
      const next = await again.transaction((transaction) =>
        transaction.rows(sql`select nextval('odd_number') as number`),
      );
      expect(next).toEqual([{ number: 3 }]);
      const stray = again.transaction((transaction) =>
        transaction.run(sql`insert into odd (agency_id, parent) values (${agency}, 77)`),
      );
      await expect(stray).rejects.toThrow(/foreign key/u);
      expect(await note(again, agency, ids[0] ?? '')).not.toBeNull();
    },
  );

  describe('of a database that is at rest', () => {
    let source: Database;
    let store: FileStore;
    let world: Awaited<ReturnType<typeof filled>>;
    let sealed: Buffer;
    let open: Buffer;

    beforeAll(async () => {
      [source, store] = [await onServer(), newStore()];
      world = await filled(source, store);
      const paths = [newPath(), newPath()] as const;
      await makeBackup(
        { database: source, store },
        { path: paths[0], seal: { secret: SECRET, suite: 'sm4-ctr-hmac-sm3' } },
      );
      await makeBackup({ database: source, store }, { path: paths[1], seal: null });
      [sealed, open] = [await readFile(paths[0]), await readFile(paths[1])];
      if (process.platform !== 'win32') expect((await stat(paths[0])).mode & 0o777).toBe(0o600);
    });

    async function restore(
      bytes: Uint8Array,
      {
        into,
        secrets = [SECRET],
        migrations = STEPS,
      }: { into?: Database; secrets?: readonly string[]; migrations?: readonly Migration[] } = {},
    ) {
      const path = newPath();
      await writeFile(path, bytes);
      const database = into ?? (await onServer());
      const result = await restoreBackup({ database, store: newStore(), migrations }, { path, secrets });
      return { result, database };
    }

    const isEmpty = async (database: Database) =>
      Object.values(await dump(database)).every((rows) => rows.length === 0);

    test('opens with its secret alone, and shows nothing without it', async () => {
      expect((await restore(sealed)).result.ok).toBe(true);
      const mark = /"mark":"([\da-f]{16})"/u.exec(sealed.toString('latin1'))?.[1];
      const { result, database } = await restore(sealed, { secrets: [OTHER] });
      expect(result).toEqual({ ok: false, reason: { kind: 'other_secret', mark } });
      expect(await isEmpty(database)).toBe(true);
      expect(sealed.includes('ledger_event')).toBe(false);
    });

    test('is refused when it is cut off anywhere, sealed or not, and nothing of it stays', async () => {
      for (const whole of [sealed, open]) {
        const into = await onServer();
        for (const share of [0.001, 0.2, 0.7, 0.98]) {
          const { result } = await restore(whole.subarray(0, Math.floor(whole.length * share)), { into });
          expect(result).toMatchObject({
            ok: false,
            reason: { kind: expect.stringMatching(/^(?:damaged|no_backup)$/u) },
          });
        }
        for (const less of [1, 20, 60]) {
          const { result } = await restore(whole.subarray(0, whole.length - less), { into });
          expect(result).toMatchObject({ reason: { kind: 'damaged' } });
        }
        expect(await isEmpty(into)).toBe(true);
      }
    });

    test('is refused when a bit of it was turned, bytes were added, or its pieces changed places', async () => {
      const into = await onServer();
      const body = sealed.indexOf('\n', sealed.indexOf('\n') + 1) + 1;
      for (const at of [body - 30, body, body + 2, body + 9, Math.floor(sealed.length / 2), sealed.length - 1]) {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const { result } = await restore(changed, { into });
        expect(result).toMatchObject({ ok: false });
      }
      const first = 5 + sealed.readUInt32BE(body + 1);
      const second = 5 + sealed.readUInt32BE(body + first + 1);
      const swapped = Buffer.concat([
        sealed.subarray(0, body),
        sealed.subarray(body + first, body + first + second),
        sealed.subarray(body, body + first),
        sealed.subarray(body + first + second),
      ]);
      for (const bytes of [
        swapped,
        Buffer.concat([sealed, Buffer.from('x')]),
        Buffer.concat([open, Buffer.from('x')]),
      ]) {
        expect((await restore(bytes, { into })).result).toMatchObject({ reason: { kind: 'damaged' } });
      }
      expect(await isEmpty(into)).toBe(true);
    });

    test('is not put where something lies already, and leaves that as it is', async () => {
      const before = await dump(source);
      const { result } = await restore(open, { into: source });
      expect(result).toMatchObject({ ok: false, reason: { kind: 'not_empty' } });
      expect(await dump(source)).toEqual(before);
    });

    test('of a newer program is refused, one of an older program is brought up', async () => {
      expect((await restore(open, { migrations: MIGRATIONS })).result).toMatchObject({
        ok: false,
        reason: { kind: 'backup_newer', backup: 900 },
      });
      const later: Migration = { number: 901, name: 'later', script: 'alter table odd add column later text' };
      const { result, database } = await restore(open, { migrations: [...STEPS, later] });
      expect(result.ok).toBe(true);
      expect((await dump(database))['odd']).toHaveLength(3);
      const further = await onServer();
      await migrate(further, [...STEPS, later]);
      expect((await restore(open, { into: further, migrations: [...STEPS, later] })).result).toMatchObject({
        reason: { kind: 'target_further' },
      });
    });

    test('says what is no backup, and what is not there', async () => {
      expect((await restore(Buffer.from('PK\u0003\u0004'))).result).toEqual({
        ok: false,
        reason: { kind: 'no_backup' },
      });
      const gone = await restoreBackup(
        { database: source, store, migrations: STEPS },
        { path: newPath(), secrets: [] },
      );
      expect(gone).toEqual({ ok: false, reason: { kind: 'no_file', code: 'ENOENT' } });
    });

    test('of a ledger that was tampered with says so when it is restored', async () => {
      const tampered = await onServer();
      await restore(open, { into: tampered });
      await tampered.transaction((transaction) =>
        transaction.run(sql`update ledger_event set actor = 'officer:9' where stream_id = ${world.ids[0] ?? ''}`),
      );
      const path = newPath();
      await makeBackup({ database: tampered, store }, { path, seal: null });
      const { result } = await restore(await readFile(path));
      expect(result.ok && result.value.verification.faults).toMatchObject([
        { kind: 'changed', stream: world.ids[0], number: 1 },
      ]);
    });

    test('of files that are gone or spoilt saves the rest and counts them', async () => {
      const own = join(folder, randomUUID());
      const spoilt = diskStore(own);
      for (const content of world.contents) {
        const taken = await spoilt.take(
          (async function* () {
            yield content;
          })(),
          1e7,
        );
        if (taken.ok) await taken.value.place();
      }
      const [digest = ''] = world.contents.map((content) => createHash('sha256').update(content).digest('hex'));
      await writeFile(join(own, digest.slice(0, 2), digest), randomBytes(600_000));
      const path = newPath();
      expect(await makeBackup({ database: source, store: spoilt }, { path, seal: null })).toMatchObject({
        files: 1,
        missing: 1,
      });
      expect((await restore(await readFile(path))).result).toMatchObject({ ok: true, value: { files: 1, missing: 1 } });
      expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
    });
  });
});
