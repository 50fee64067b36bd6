import { openAsBlob } from 'node:fs';
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
        const database = await newEmbedded();
        opened.push(database);
        return database;
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

let begun: Promise<string> | null = null;
const made: string[] = [];
afterAll(async () => {
  for (const url of made) await ask('DELETE', new URL(url).pathname);
});

/** An empty embedded database in memory; whoever asks closes it. To begin one takes seconds: one was begun for all, and each goes on from its files. */
export async function newEmbedded(): Promise<Database> {
  const database = await openEmbedded(await openAsBlob(await (begun ??= ask('GET', '/'))));
  if (!database.ok) throw new Error('A database in memory is in nobody’s use');
  return database.value;
}

/** The address of an empty database on the server of this run, which is gone when the file is done. */
export async function newServerDatabase(): Promise<string> {
  const url = await ask('POST', '/');
  made.push(url);
  return url;
}

async function ask(method: 'GET' | 'POST' | 'DELETE', path: string): Promise<string> {
  const answer = await fetch(`${inject('databases')}${path}`, { method });
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}
