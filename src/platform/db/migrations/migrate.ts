import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Database, Transaction } from '../database.ts';
import { sql } from '../sql.ts';
import type { Migration, MigrationProblem } from './migration.ts';

/** Any number of our own: programs that start at the same moment wait here for one another. */
const LOCK = 7_204_117;

const TABLE = `
create table if not exists schema_migration (
  number integer primary key,
  name text not null,
  digest text not null,
  taken_at timestamptz not null default now()
)`;

type Taken = { readonly number: number; readonly name: string; readonly digest: string };

/** 升级数据表: takes the steps that are missing, all of them or none; gives their numbers. Harmless when there is nothing to do. */
export function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<Result<readonly number[], MigrationProblem>> {
  return database.transaction(async (transaction) => {
    await transaction.rows(sql`select pg_advisory_xact_lock(${LOCK})`);
    await transaction.script(TABLE);
    const taken = await transaction.rows<Taken>(sql`select number, name, digest from schema_migration order by number`);
    const problem = problemOf(taken, migrations);
    if (problem !== null) return err(problem);
    const known = new Set(taken.map(({ number }) => number));
    const missing = migrations
      .filter(({ number }) => !known.has(number))
      .toSorted((one, other) => one.number - other.number);
    for (const migration of missing) await take(transaction, migration);
    return ok(missing.map(({ number }) => number));
  });
}

/** 数据表现状: how many steps are missing, or why this program cannot work on the tables; nothing is changed. */
export async function missingSteps(
  transaction: Transaction,
  migrations: readonly Migration[],
): Promise<Result<number, MigrationProblem>> {
  const [begun] = await transaction.rows<{ there: boolean }>(
    sql`select to_regclass('public.schema_migration') is not null as there`,
  );
  if (begun?.there !== true) return ok(migrations.length);
  const taken = await transaction.rows<Taken>(sql`select number, name, digest from schema_migration order by number`);
  const problem = problemOf(taken, migrations);
  return problem === null ? ok(migrations.length - taken.length) : err(problem);
}

function problemOf(taken: readonly Taken[], migrations: readonly Migration[]): MigrationProblem | null {
  const ours = new Map(migrations.map((migration) => [migration.number, migration]));
  const program = Math.max(0, ...ours.keys());
  const database = taken.at(-1)?.number ?? 0;
  if (database > program) return { kind: 'database_newer', database, program };
  const other = taken.find(({ number, digest }) => digestOf(ours.get(number)) !== digest);
  return other === undefined ? null : { kind: 'step_differs', number: other.number, name: other.name };
}

async function take(transaction: Transaction, migration: Migration): Promise<void> {
  await transaction.script(migration.script);
  await transaction.run(
    sql`insert into schema_migration (number, name, digest) values (${migration.number}, ${migration.name}, ${digestOf(migration)})`,
  );
}

const digestOf = (migration: Migration | undefined): string =>
  migration === undefined ? '' : createHash('sha256').update(migration.script).digest('hex');
