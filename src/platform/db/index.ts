export type { Database, Door, Transaction, WaitWatcher } from './database.ts';
export { isTaken, isUnavailable } from './faults.ts';
export { holdsDatabase, openEmbedded } from './embedded/open-embedded.ts';
export type { FolderProblem } from './embedded/folder-problem.ts';
export { migrate, missingSteps } from './migrations/migrate.ts';
export type { Migration, MigrationProblem } from './migrations/migration.ts';
export { withStandby, type Reads } from './with-standby.ts';
export { openServer, type ServerProblem, type ServerSettings } from './server/open-server.ts';
export { listed, sql, type Sql, type SqlValue } from './sql.ts';
