import { err, ok, type Result } from '../../base/result.ts';
import { migrate, sql, type Database, type Migration, type MigrationProblem } from '../db/index.ts';
import type { FileStore } from '../files/index.ts';
import { verifyLedger, type Verification } from '../ledger/index.ts';
import { BackupDamaged, type BackupContents, type Block, type TakenStep } from './backup-file.ts';
import { firstFilled, stepsOf } from './catalogue.ts';
import { fillTables } from './fill-tables.ts';
import { openBackup, type NotOpened, type OpenBackup } from './read-backup-file.ts';
import { lookOver } from './look-over.ts';

/** 恢复结果: what was put there, and what the ledger says of itself after. */
export type Restored = BackupContents & { readonly madeAt: string; readonly verification: Verification };

/** Why a backup was not restored. Nothing of it is in the database then. */
export type NotRestored =
  | NotOpened
  | { readonly kind: 'damaged'; readonly why: string }
  /** The target holds something already. */
  | { readonly kind: 'not_empty'; readonly table: string }
  /** The target's tables were brought further than those of the backup. */
  | { readonly kind: 'target_further' }
  | { readonly kind: 'backup_newer'; readonly backup: number; readonly program: number }
  | { readonly kind: 'step_differs'; readonly number: number; readonly name: string };

/** 能否打开: why a backup does not open with these secrets, for whoever asks before a place is begun for it; null where it does. */
export async function cannotOpen(path: string, secrets: readonly string[]): Promise<NotOpened | null> {
  const backup = await openBackup(path, secrets);
  return backup.ok ? null : backup.reason;
}

type Target = {
  readonly database: Database;
  readonly store: FileStore;
  readonly migrations: readonly Migration[];
};

/**
 * 恢复: puts a backup into an empty database, on either engine, wherever it was made. The whole of it is looked over first, its files come into the store
 * on the way; then all tables are filled in one transaction, brought up to this program, and the ledger is verified.
 */
export async function restoreBackup(
  target: Target,
  { path, secrets }: { readonly path: string; readonly secrets: readonly string[] },
): Promise<Result<Restored, NotRestored>> {
  const backup = await openBackup(path, secrets);
  if (!backup.ok) return backup;
  const filled = await target.database.transaction(firstFilled);
  if (filled !== null) return err({ kind: 'not_empty', table: filled });
  try {
    const { steps, contents } = await lookOver(backup.value, target.store);
    const begun = await bringTo(target, steps);
    if (!begun.ok) return begun;
    const done = await fill(target.database, backup.value, contents);
    if (!done.ok) return done;
    const brought = await migrate(target.database, target.migrations);
    if (!brought.ok) return err(problemOf(brought.reason, steps));
    return ok({ ...contents, madeAt: backup.value.madeAt, verification: await verifyLedger(target.database) });
  } catch (fault) {
    if (fault instanceof BackupDamaged) return err({ kind: 'damaged', why: fault.message });
    throw fault;
  }
}

/** The tables as the backup's database had them: the rows fit into these. */
async function bringTo(
  { database, migrations }: Target,
  steps: readonly TakenStep[],
): Promise<Result<null, NotRestored>> {
  const wanted = new Set(steps.map(({ number }) => number));
  const program = Math.max(0, ...migrations.map(({ number }) => number));
  const unknown = steps.find(({ number }) => !migrations.some((migration) => migration.number === number));
  if (unknown !== undefined) return err({ kind: 'backup_newer', backup: unknown.number, program });
  const before = await database.transaction(stepsOf);
  if (before.some(({ number }) => !wanted.has(number))) return err({ kind: 'target_further' });
  const brought = await migrate(
    database,
    migrations.filter(({ number }) => wanted.has(number)),
  );
  if (!brought.ok) return err(problemOf(brought.reason, steps));
  const taken = await database.transaction(stepsOf);
  const other = steps.find(({ number, digest }) => taken.find((step) => step.number === number)?.digest !== digest);
  return other === undefined ? ok(null) : err({ kind: 'step_differs', number: other.number, name: other.name });
}

function problemOf(problem: MigrationProblem, steps: readonly TakenStep[]): NotRestored {
  return problem.kind === 'database_newer'
    ? { kind: 'backup_newer', backup: Math.max(0, ...steps.map(({ number }) => number)), program: problem.program }
    : problem;
}

/** Asked again whether it is empty: others may have come in while the backup was looked over. */
function fill(database: Database, backup: OpenBackup, contents: BackupContents): Promise<Result<null, NotRestored>> {
  return database.transaction(async (transaction) => {
    await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('restore'))`);
    const filled = await firstFilled(transaction);
    if (filled !== null) return err({ kind: 'not_empty' as const, table: filled });
    const blocks: AsyncGenerator<Block> = backup.blocks();
    try {
      await fillTables(transaction, blocks, contents);
    } finally {
      await blocks.return(undefined);
    }
    return ok(null);
  });
}
