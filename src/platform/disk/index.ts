import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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

/** A name beside a file for what becomes it: nobody else's, whoever works on the same file, and not that of one who was killed at it. */
export function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
}

/** 定名: gives what was written beside a file its name, never over one that is there (`EEXIST`). */
export async function nameOnce(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (fault) {
    if (!WITHOUT_LINKS.has(codeOf(fault))) throw fault;
    // Sticks and shares of other systems have no links: the name is taken first.
    await (await open(path, 'wx')).close();
    await rename(beside, path);
    return;
  }
  await rm(beside, { force: true });
}

const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK']);

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
