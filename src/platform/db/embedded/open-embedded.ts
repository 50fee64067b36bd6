import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite, Transaction as PgliteTransaction } from '@electric-sql/pglite';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Database, Door, Transaction, WaitWatcher } from '../database.ts';
import { refuseWithin, runTransaction, type Begin } from '../one-at-a-time.ts';
import { DATE, PARSERS, TIMESTAMPTZ } from '../values.ts';
import { lockFolder } from './folder-lock.ts';
import { folderUnusable, whyNotStarted, type FolderProblem } from './folder-problem.ts';

/**
 * 内置数据库: PostgreSQL inside the process, in a folder that is locked against others; null keeps it in memory, and so
 * does a dump of another one's files, from which it goes on. It has one connection: transactions wait for one another in the order in which they came.
 */
export async function openEmbedded(
  folder: string | Blob | null,
  onWait: WaitWatcher = () => undefined,
): Promise<Result<Database, FolderProblem>> {
  // Loaded when it is used: whoever works on a server needs none of it.
  const { PGlite: Engine } = await import('@electric-sql/pglite');
  if (typeof folder !== 'string') {
    return ok(databaseOn(await start(Engine, { place: 'memory://', begun: folder }), { lock: null, onWait }));
  }
  const lock = await lockFolder(folder).catch((fault: unknown) => err(folderUnusable(folder, fault)));
  if (!lock.ok) return lock;
  try {
    return ok(
      databaseOn(await start(Engine, { place: join(folder, DATABASE), begun: null }), { lock: lock.value, onWait }),
    );
  } catch {
    const why = await whyNotStarted(folder);
    await lock.value.release();
    return err(why);
  }
}

/** True for a folder in which a database was begun. */
export function holdsDatabase(folder: string): boolean {
  return existsSync(join(folder, DATABASE));
}

const DATABASE = 'postgres';

type Beginning = { readonly place: string; readonly begun: Blob | null };

async function start(Engine: typeof PGlite, { place, begun }: Beginning): Promise<PGlite> {
  const engine = await Engine.create(place, { parsers: PARSERS, ...(begun === null ? {} : { loadDataDir: begun }) });
  await engine.exec("set timezone to 'UTC'");
  return engine;
}

type Around = { readonly lock: { release(): Promise<void> } | null; readonly onWait: WaitWatcher };

function databaseOn(engine: PGlite, { lock, onWait }: Around): Database {
  const begin: Begin = (work) => engine.transaction((own) => work(transactionOn(own)));
  const beginReading: Begin = (work) =>
    engine.transaction(async (own) => {
      await own.exec('set transaction isolation level repeatable read, read only');
      return work(transactionOn(own));
    });
  const own = doorOn(engine);
  return {
    kind: 'embedded',
    transaction: (work) => runTransaction({ begin, onWait }, work),
    read: (work) => runTransaction({ begin: beginReading, onWait }, work),
    door: {
      query: (text, values) => {
        refuseWithin();
        return own.query(text, values);
      },
    },
    close: async () => {
      await engine.close();
      await lock?.release();
    },
  };
}

function transactionOn(own: PgliteTransaction): Transaction {
  return {
    rows: async <Row>({ text, values }: { text: string; values: readonly unknown[] }) =>
      (await own.query<Row>(text, [...values])).rows,
    run: async ({ text, values }) => (await own.query(text, [...values])).affectedRows ?? 0,
    script: async (text) => {
      await own.exec(text);
    },
    door: doorOn(own),
  };
}

/** Moments as the packages expect them, where ours are text. */
const DRIVER_PARSERS = {
  [TIMESTAMPTZ]: (text: string) => new Date(text),
  [DATE]: (text: string) => new Date(text),
};

function doorOn(own: Pick<PgliteTransaction, 'query' | 'exec'>): Door {
  return {
    query: async (text, values) => {
      if (values !== undefined && values.length > 0) {
        return own.query<Record<string, unknown>>(text, [...values], { parsers: DRIVER_PARSERS });
      }
      const results = await own.exec(text, { parsers: DRIVER_PARSERS });
      return { rows: results.flatMap(({ rows }) => rows) };
    },
  };
}
