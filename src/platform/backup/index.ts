export type { BackupContents } from './backup-file.ts';
export { makeBackup } from './make-backup.ts';
export { cannotOpen, restoreBackup, type NotRestored, type Restored } from './restore-backup.ts';
export type { BackupSeal } from './write-backup-file.ts';
