import { randomUUID } from 'node:crypto';
import { link, open, rm, writeFile } from 'node:fs/promises';

/**
 * 建文件: makes a file with all that it says, for its owner alone, and never over one that is there: of several that try at once one makes it. True for
 * that one. It is written beside its name and then given it.
 */
export async function createOnce(path: string, text: string): Promise<boolean> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, text, { mode: 0o600, flag: 'wx', flush: true });
    await link(beside, path);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw fault;
  } finally {
    await rm(beside, { force: true });
  }
}

/** 落盘: the name of a file is safe only when its folder is; systems that cannot do this keep names by themselves. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** What the system calls a fault, such as ENOENT; '' for one that is not of the system. */
export function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}

/** 磁盘已满: true where the system, or a database, says that there is no room left to write. */
export function isDiskFull(fault: unknown): boolean {
  return FULL.has(codeOf(fault));
}

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', '53100']);
