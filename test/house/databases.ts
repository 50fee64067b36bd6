import { createServer } from 'node:http';
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

/**
 * One real PostgreSQL server for all files of a run: each test has a database of its own on it. It starts with the first database that is asked for,
 * so that tests without one wait for none. POST gives the address of an empty database; DELETE takes one away.
 */
export default async function databases(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | null = null;
  const desk = createServer((request, response) => {
    server ??= startServer();
    const answer = server.then(({ create, drop }) =>
      request.method === 'DELETE' ? drop(String(request.url).slice(1)) : create(),
    );
    answer.then(
      (said) => response.end(said),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  });
  project.provide('databases', `http://127.0.0.1:${await portOf(desk)}`);
  return async () => {
    desk.close();
    await (await server)?.stop();
  };
}
