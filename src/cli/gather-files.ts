import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';

/** Files to read in order, files in folders that are not read, and paths that lead nowhere. */
export type Gathered = {
  readonly paths: readonly string[];
  readonly leftOut: readonly string[];
  readonly hasFolder: boolean;
};

/**
 * 收文件: the paths as given; a folder is walked by name through all below it, taking files with one of the endings. Links to folders are
 * not followed, and hidden files and the lock files of an open Word (`~$…`) are no reports.
 */
export async function gatherFiles(given: readonly string[], endings: readonly string[]): Promise<Gathered> {
  const paths: string[] = [];
  const leftOut: string[] = [];
  let hasFolder = false;
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) await walk(path);
      else if (
        entry.isFile() &&
        !entry.name.startsWith('~$') &&
        endings.includes(extname(entry.name).slice(1).toLowerCase())
      )
        paths.push(path);
      else leftOut.push(path);
    }
  };
  for (const path of given) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isFolder) {
      hasFolder = true;
      await walk(path);
    } else paths.push(path);
  }
  return { paths, leftOut, hasFolder };
}

/** The bytes of a file, or one sentence why they cannot be had. A file over `limit` bytes is not read. */
export async function readBytes(path: string, limit: number): Promise<Result<Uint8Array, Words>> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return err({ zh: `“${path}”是文件夹，不是文件`, en: `"${path}" is a folder, not a file` });
    if (!found.isFile())
      return err({ zh: `“${path}”不是普通文件，没有读取`, en: `"${path}" is not an ordinary file and was not read` });
    if (found.size > limit) {
      const most = Math.round(limit / 1024 / 1024);
      return err({
        zh: `“${name}”超过 ${most} MB，没有读取`,
        en: `"${name}" is larger than ${most} MB and was not read`,
      });
    }
    return ok(await readFile(path));
  } catch (fault) {
    return err(sayFault(path, fault));
  }
}

function sayFault(path: string, fault: unknown): Words {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { zh: `没有“${path}”这个文件`, en: `there is no file "${path}"` };
  if (code === 'EACCES' || code === 'EPERM')
    return { zh: `没有权限读取“${path}”`, en: `no permission to read "${path}"` };
  return {
    zh: `“${path}”读取失败（${code || '原因不明'}）`,
    en: `"${path}" could not be read (${code || 'unknown cause'})`,
  };
}
