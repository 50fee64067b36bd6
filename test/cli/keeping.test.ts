import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSecrets } from '../../src/platform/config/index.ts';
import { openServer, sql, type Database } from '../../src/platform/db/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { found } from '../database/bodies.ts';
import { newServerDatabase } from '../database/engines.ts';
import { from, officerWithPassword, openTestDoor } from '../database/staff.ts';
import { gongkai } from './program.ts';

const SECRET = 'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zC0f-1';

describe('keeping data safe on the command line', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-keeping-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** An installation of its own: a database on the server and a data folder. */
  async function installation() {
    const env = { DATABASE_URL: await newServerDatabase(), GONGKAI_DATA: join(folder, randomUUID()) };
    const run = (given: readonly string[], more: NodeJS.ProcessEnv = {}) =>
      gongkai(given, { env: { ...env, ...more } });
    const withDatabase = async <Value>(work: (database: Database) => Promise<Value>): Promise<Value> => {
      const opened = await openServer({ url: env.DATABASE_URL, connections: 2, longestStatement: 30_000 });
      if (!opened.ok) throw new Error(opened.reason.kind);
      return work(opened.value).finally(() => opened.value.close());
    };
    return { env, run, withDatabase };
  }

  type Installation = Awaited<ReturnType<typeof installation>>;

  const person = { agency: randomUUID(), id: randomUUID() };
  const LIKEWISE = 450;

  async function fillVault({ withDatabase, env }: Installation): Promise<void> {
    const secrets = await readSecrets(env.GONGKAI_DATA, {});
    if (!secrets.ok) throw new Error(secrets.reason.kind);
    const vault = openVault(secrets.value);
    await withDatabase((database) =>
      database.transaction(async (transaction) => {
        await vault.write(transaction, person, { name: '李示例' });
        for (let count = 0; count < LIKEWISE; count += 1) {
          await vault.write(transaction, { ...person, id: randomUUID() }, { name: `王示例${count}` });
        }
      }),
    );
  }

  async function readPerson({ withDatabase, env }: Installation) {
    const secrets = await readSecrets(env.GONGKAI_DATA, {});
    if (!secrets.ok) throw new Error(secrets.reason.kind);
    const vault = openVault(secrets.value);
    return withDatabase((database) => database.transaction((transaction) => vault.read(transaction, person)));
  }

  test('the secret is changed through kills, and whoever has the new one reads everything', async () => {
    const place = await installation();
    await place.run(['migrate']);
    await fillVault(place);
    const account = { account: 'rotated', password: 'nine paper lanterns over a river' };
    const doorTo = async (database: Database) => {
      const secrets = await readSecrets(place.env.GONGKAI_DATA, {});
      if (!secrets.ok) throw new Error(secrets.reason.kind);
      return openTestDoor(database, {}, openVault(secrets.value));
    };
    await place.withDatabase(async (database) => {
      const body = await found(database, { fullName: '青河区示例换锁局' });
      await officerWithPassword(await doorTo(database), body, account);
    });
    const before = await readFile(join(place.env.GONGKAI_DATA, 'secret'), 'utf8');
    for (const after of [250, 400, 550]) {
      const { PATH, HOME } = process.env;
      const rotating = spawn(process.execPath, ['dist/main.js', 'secret', 'rotate'], {
        env: { PATH, HOME, ...place.env },
        stdio: 'ignore',
      });
      await pause(after);
      rotating.kill('SIGKILL');
      await new Promise((resolve) => (rotating.exitCode === null ? rotating.once('close', resolve) : resolve(null)));
      expect(await readPerson(place)).toEqual({ ok: true, value: { name: '李示例' } });
    }
    const { status, err } = await place.run(['secret', 'rotate']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(await readdir(place.env.GONGKAI_DATA)).toEqual(['secret']);
    expect(await readFile(join(place.env.GONGKAI_DATA, 'secret'), 'utf8')).not.toBe(before);
    expect(await readPerson(place)).toEqual({ ok: true, value: { name: '李示例' } });
    // What opens the door goes over to the new secret too.
    const entered = await place.withDatabase(async (database) =>
      (await doorTo(database)).signIn.withPassword({ ...account, origin: from() }),
    );
    expect(entered).toMatchObject({ ok: true, value: { kind: 'entered' } });
    const counts = await place.withDatabase((database) =>
      database.read((transaction) =>
        transaction.rows(sql`select count(*) as records, count(distinct key_number) as keys from vault_record`),
      ),
    );
    expect(counts).toEqual([{ records: LIKEWISE + 1, keys: 1 }]);
  });

  test('a backup is made, not written over, and restored into an empty place alone', async () => {
    const [place, target] = [await installation(), await installation()];
    await place.run(['migrate']);
    await fillVault(place);
    const path = join(folder, 'one.gongkai');
    const made = await place.run(['backup', path]);
    expect(made).toMatchObject({ status: 0, err: expect.stringContaining('secret 文件') });
    expect(Number(/张表 (\d+) 行，0 个文件/u.exec(made.out)?.[1])).toBeGreaterThan(LIKEWISE);
    expect(await place.run(['backup', path])).toMatchObject({ status: 2, err: expect.stringContaining('已经存在') });
    expect(await place.run(['restore', path])).toMatchObject({
      status: 2,
      err: expect.stringContaining('目标里已有内容'),
    });
    // Without the secret of that time it says which one is wanted; nothing else is amiss.
    const restored = await target.run(['restore', path]);
    expect(restored).toMatchObject({ status: 1, err: expect.stringMatching(/标记为 [\da-f]{16} 的密钥/u) });
    expect(restored.out).toContain('没有异常');
    const third = await installation();
    expect(await third.run(['restore', path, '--lang', 'en'], { GONGKAI_DATA: place.env.GONGKAI_DATA })).toMatchObject({
      status: 0,
      err: '',
    });
  });

  test('with a secret that somebody set the backup is sealed, and opens with that one alone; it is never said', async () => {
    const [place, target] = [await installation(), await installation()];
    await place.run(['migrate']);
    const path = join(folder, 'sealed.gongkai');
    const made = await place.run(['backup', path], { GONGKAI_SECRET: SECRET });
    expect(made).toMatchObject({ status: 0, err: '' });
    const refused = await target.run(['restore', path], { GONGKAI_SECRET: `${SECRET}x` });
    expect(refused).toMatchObject({ status: 2, err: expect.stringMatching(/标记为 [\da-f]{16}/u) });
    const weak = await target.run(['restore', path], { GONGKAI_SECRET: 'qinghe-2026' });
    expect(weak).toMatchObject({ status: 2, err: expect.stringContaining('不足 32 个字符') });
    expect(
      [made, refused, weak].some(
        ({ out, err }) => `${out}${err}`.includes('qinghe') || `${out}${err}`.includes(SECRET),
      ),
    ).toBe(false);
    expect(await target.run(['restore', path], { GONGKAI_SECRET: SECRET })).toMatchObject({ status: 0 });
  });
});
