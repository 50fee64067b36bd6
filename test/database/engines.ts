import { afterAll, describe, inject } from 'vitest';
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
    afterAll(async () => {
      for (const database of opened) await database.close();
    });
    tests({
      name: 'server',
      create: async () => {
        const database = await openServer({
          url: await newServerDatabase(),
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

const made: string[] = [];
afterAll(async () => {
  for (const url of made) await ask('DELETE', new URL(url).pathname);
});

/** The address of an empty database on the server of this run, which is gone when the file is done. */
export async function newServerDatabase(): Promise<string> {
  const url = await ask('POST', '/');
  made.push(url);
  return url;
}

async function ask(method: 'POST' | 'DELETE', path: string): Promise<string> {
  const answer = await fetch(`${inject('databases')}${path}`, { method });
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}
