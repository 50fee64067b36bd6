import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { portOf } from '../builders/free-port.ts';
import { startServer, type PostgresServer } from '../database/postgres-server.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    /** Where databases on a PostgreSQL server are asked for. */
    readonly databases: string;
  }
}

/** The name of a dump. */
const BEGUN = 'begun.tar';

/**
 * One real PostgreSQL server for all files of a run: each test has a database of its own on it. It starts with the first database that is asked for,
 * so that tests without one wait for none. POST gives the address of an empty database; DELETE takes one away. GET gives the path of the files of an empty
 * embedded database: to begin one takes seconds, to go on from it does not.
 */
export default async function databases(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | null = null;
  let begun: Promise<string> | null = null;
  const onServer = (request: IncomingMessage) => {
    server ??= startServer();
    return server.then(({ create, drop }) =>
      request.method === 'DELETE' ? drop(String(request.url).slice(1)) : create(),
    );
  };
  const desk = createServer((request, response) => {
    const answer = request.method === 'GET' ? (begun ??= begin()) : onServer(request);
    answer.then(
      (said) => response.end(said),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  // Whoever asks ends a connection: one that was ended here while he asked anew would fail him.
  desk.keepAliveTimeout = 0;
  project.provide('databases', `http://127.0.0.1:${await portOf(desk)}`);
  return async () => {
    desk.close();
    await (await server)?.stop();
    const file = await begun;
    if (file !== null) await rm(dirname(file), { recursive: true });
  };
}

/** The files of an empty database, as the engine has just begun them. */
async function begin(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-begun-'));
  const engine = await PGlite.create('memory://');
  const files = await engine.dumpDataDir('none');
  await engine.close();
  await writeFile(join(folder, BEGUN), files.stream());
  return join(folder, BEGUN);
}
