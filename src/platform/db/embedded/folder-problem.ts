import { access, constants, statfs } from 'node:fs/promises';
import { codeOf } from '../../disk/index.ts';
import type { FolderInUse } from './folder-lock.ts';

/** Why there is no database in a folder: it is another's, the system does not let us, or what lies in it cannot be opened. */
export type FolderProblem =
  | FolderInUse
  | { readonly kind: 'folder_unusable'; readonly folder: string; readonly code: string }
  | { readonly kind: 'database_damaged'; readonly folder: string };

/** Bytes without which the database does not begin: its log takes a piece of 16 MB at a time. */
const LEAST_FREE = 20 * 1024 * 1024;

/** What the system says of a folder; a fault that is not the system's is ours. */
export function folderUnusable(folder: string, fault: unknown): FolderProblem {
  const code = codeOf(fault);
  if (code === '') throw fault;
  return { kind: 'folder_unusable', folder, code };
}

/** 打不开的原因: the engine says only that it does not start, so the folder is asked. */
export async function whyNotStarted(folder: string): Promise<FolderProblem> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < LEAST_FREE) return { kind: 'folder_unusable', folder, code: 'ENOSPC' };
  } catch (fault) {
    return folderUnusable(folder, fault);
  }
  return { kind: 'database_damaged', folder };
}
