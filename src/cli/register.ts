import process from 'node:process';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { MIGRATIONS } from '../migrations.ts';
import { databasePlace, type DatabasePlace } from '../platform/config/index.ts';
import {
  migrate,
  holdsDatabase,
  openEmbedded,
  openServer,
  type Database,
  type FolderProblem,
  type ServerProblem,
} from '../platform/db/index.ts';
import { sayDatabaseProblem, sayMigration, saySetting } from './say-opening.ts';
import type { Register } from './service.ts';

/** The flag of every command that works on the register. */
export const REGISTER_FLAGS = { data: { type: 'string' } } as const;

/** Milliseconds: a command may take longer over a statement than a page. */
const LONGEST_STATEMENT = 10 * 60 * 1000;

/** Which database is meant, and what is done where there is none. */
export type RegisterAsked = {
  readonly data: unknown;
  readonly whereNone?: 'refuse' | 'begin' | 'preview';
  /** The one that is open already, where the command runs inside the program that holds it. */
  readonly register?: Register | null;
};

/**
 * 打开台账库: the database that `--data` or the environment names, with its tables brought up; or one sentence why not. Gives what the work
 * gives, and closes it after. `whereNone`: what is done where there is none yet: one is begun, or for a preview an empty one taken that nobody keeps.
 */
export async function withRegister<Value>(
  asked: RegisterAsked,
  work: (database: Database, taken: readonly number[]) => Promise<Value>,
): Promise<Result<Value, Words>> {
  // Whoever opened it brought its tables up.
  if (asked.register) return ok(await work(asked.register.database, []));
  const done = await withDatabase(asked, async (database): Promise<Result<Value, Words>> => {
    const taken = await migrate(database, MIGRATIONS);
    return taken.ok ? ok(await work(database, taken.value)) : err(sayMigration(taken.reason));
  });
  return done.ok ? done.value : done;
}

/** The same with the tables left as they are. */
export async function withDatabase<Value>(
  { data, whereNone = 'refuse' }: RegisterAsked,
  work: (database: Database) => Promise<Value>,
): Promise<Result<Value, Words>> {
  const place = databasePlace(typeof data === 'string' ? data : null, process.env);
  if (!place.ok) return err(saySetting(place.reason));
  const isNone = place.value.kind === 'embedded' && !holdsDatabase(place.value.folder);
  if (place.value.kind === 'embedded' && isNone && whereNone === 'refuse') {
    return err(sayNothingThere(place.value.folder));
  }
  const opened = await (isNone && whereNone === 'preview' ? openEmbedded(null) : open(place.value));
  if (!opened.ok) return err(sayDatabaseProblem(opened.reason));
  try {
    return ok(await work(opened.value));
  } finally {
    await opened.value.close();
  }
}

function open(place: DatabasePlace): Promise<Result<Database, FolderProblem | ServerProblem>> {
  return place.kind === 'embedded'
    ? openEmbedded(place.folder)
    : openServer({ url: place.url, connections: place.connections, longestStatement: LONGEST_STATEMENT });
}

const sayNothingThere = (folder: string): Words => ({
  zh: `数据目录 ${folder} 里没有数据库，用 --data 指明它在哪里`,
  en: `the data folder ${folder} holds no database: say with --data where it is`,
});
