import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type Transaction as PgliteTransaction } from '@electric-sql/pglite';
import { ok, type Result } from '../../../base/result.ts';
import type { Database, Transaction } from '../database.ts';
import { runTransaction } from '../one-at-a-time.ts';
import { PARSERS } from '../values.ts';
import { lockFolder, type FolderInUse } from './folder-lock.ts';

/**
 * 内置数据库: PostgreSQL inside the process, in a folder that is locked against others; null keeps it in memory. It has one connection: transactions
 * wait for one another in the order in which they came.
 */
export async function openEmbedded(folder: string | null): Promise<Result<Database, FolderInUse>> {
  if (folder === null) return ok(databaseOn(await start('memory://'), null));
  const lock = await lockFolder(folder);
  if (!lock.ok) return lock;
  try {
    return ok(databaseOn(await start(join(folder, DATABASE)), lock.value));
  } catch (fault) {
    await lock.value.release();
    throw fault;
  }
}

/** True for a folder in which a database was begun. */
export function holdsDatabase(folder: string): boolean {
  return existsSync(join(folder, DATABASE));
}

const DATABASE = 'postgres';

async function start(place: string): Promise<PGlite> {
  const engine = await PGlite.create(place, { parsers: PARSERS });
  await engine.exec("set timezone to 'UTC'");
  return engine;
}

function databaseOn(engine: PGlite, lock: { release(): Promise<void> } | null): Database {
  const begin = <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
    engine.transaction((own) => work(transactionOn(own)));
  return {
    kind: 'embedded',
    transaction: (work) => runTransaction(begin, work),
    read: (work) =>
      runTransaction(
        (inner) =>
          engine.transaction(async (own) => {
            await own.exec('set transaction isolation level repeatable read, read only');
            return inner(transactionOn(own));
          }),
        work,
      ),
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
  };
}
