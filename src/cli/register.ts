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
  type FolderInUse,
  type MigrationProblem,
  type ServerProblem,
} from '../platform/db/index.ts';

/** The flag of every command that works on the register. */
export const REGISTER_FLAGS = { data: { type: 'string' } } as const;

/** Milliseconds: a command may take longer over a statement than a page. */
const LONGEST_STATEMENT = 10 * 60 * 1000;

/** Which database is meant, and what is done where there is none. */
export type RegisterAsked = { readonly data: unknown; readonly whereNone?: 'refuse' | 'begin' | 'preview' };

/**
 * 打开台账库: the database that `--data` or the environment names, with its tables brought up; or one sentence why not. Gives what the work
 * gives, and closes it after. `whereNone`: what is done where there is none yet: one is begun, or for a preview an empty one taken that nobody keeps.
 */
export async function withRegister<Value>(
  asked: RegisterAsked,
  work: (database: Database, taken: readonly number[]) => Promise<Value>,
): Promise<Result<Value, Words>> {
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
  if (!place.ok) return err(sayWrongSetting(place.reason));
  const isNone = place.value.kind === 'embedded' && !holdsDatabase(place.value.folder);
  if (place.value.kind === 'embedded' && isNone && whereNone === 'refuse') {
    return err(sayNothingThere(place.value.folder));
  }
  const opened = await (isNone && whereNone === 'preview' ? openEmbedded(null) : open(place.value));
  if (!opened.ok) return err(sayProblem(opened.reason));
  try {
    return ok(await work(opened.value));
  } finally {
    await opened.value.close();
  }
}

function open(place: DatabasePlace): Promise<Result<Database, FolderInUse | ServerProblem>> {
  return place.kind === 'embedded'
    ? openEmbedded(place.folder)
    : openServer({ url: place.url, connections: place.connections, longestStatement: LONGEST_STATEMENT });
}

const sayNothingThere = (folder: string): Words => ({
  zh: `数据目录 ${folder} 里没有数据库，用 --data 指明它在哪里`,
  en: `the data folder ${folder} holds no database: say with --data where it is`,
});

const sayWrongSetting = ({ setting, value }: { setting: string; value: string }): Words => ({
  zh: `环境变量 ${setting} 不能用“${value}”，${SETTINGS[setting]?.zh ?? ''}`,
  en: `${setting} cannot be "${value}": ${SETTINGS[setting]?.en ?? ''}`,
});

const SETTINGS: Readonly<Record<string, Words>> = {
  DATABASE_URL: { zh: '应以 postgres:// 开头', en: 'it begins with postgres://' },
  DATABASE_CONNECTIONS: { zh: '应为 1 至 999 的整数', en: 'it is a whole number from 1 to 999' },
};

function sayProblem(problem: FolderInUse | ServerProblem): Words {
  switch (problem.kind) {
    case 'folder_in_use':
      return {
        zh: `数据目录 ${problem.folder} 正由另一个进程（${problem.pid}）使用，先停下它，或用 --data 指定别的目录`,
        en: `the data folder ${problem.folder} is in use by another process (${problem.pid}): stop it, or name another folder with --data`,
      };
    case 'no_connection':
      return { zh: `连不上数据库：${problem.why}`, en: `the database cannot be reached: ${problem.why}` };
    case 'server_too_old':
      return {
        zh: `数据库是 PostgreSQL ${problem.version}，需要 14 或更新的版本`,
        en: `the database is PostgreSQL ${problem.version}; 14 or newer is needed`,
      };
    case 'not_utf8':
      return {
        zh: `数据库的编码是 ${problem.encoding}，需要 UTF8`,
        en: `the database is encoded as ${problem.encoding}; UTF8 is needed`,
      };
  }
}

function sayMigration(problem: MigrationProblem): Words {
  return problem.kind === 'database_newer'
    ? {
        zh: `数据库由更新的程序用过（第 ${problem.database} 步，本程序到第 ${problem.program} 步），请改用新版程序`,
        en: `the database was used by a newer program (step ${problem.database}; this one knows ${problem.program}): use the newer one`,
      }
    : {
        zh: `数据表第 ${problem.number} 步（${problem.name}）与本程序的不同，请用当初的程序打开`,
        en: `step ${problem.number} (${problem.name}) of the tables differs from that of this program: use the program that took it`,
      };
}
