import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { withoutIdentifiers } from '../screening/index.ts';

/** Where clean copies go: into one file, or into a folder under the names of their sources. */
export type CopyTarget = {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  /** Paths given out: files of one name from several folders do not take each other's place. */
  readonly given: Set<string>;
};

/** 副本去处: a folder for several files, or where there is one already; else a file. A folder that is not there yet is made. */
export async function copyTarget(out: string, files: number): Promise<Result<CopyTarget, Words>> {
  const found = await kindOf(out);
  if (files === 1 && found !== 'folder' && !/[\\/]$/u.test(out))
    return ok({ kind: 'file', path: out, given: new Set() });
  if (found === 'file') {
    return err({
      zh: `多个文件的副本要放进文件夹，“${out}”是文件`,
      en: `copies of several files go into a folder; "${out}" is a file`,
    });
  }
  try {
    await mkdir(out, { recursive: true });
    return ok({ kind: 'folder', path: out, given: new Set() });
  } catch (fault) {
    return err(cannotWrite(out, fault));
  }
}

/** The path of the copy of one file, or why it may not be written there: over its source, or as another format. */
export async function copyPath(target: CopyTarget, source: string): Promise<Result<string, Words>> {
  const path = target.kind === 'folder' ? freePath(target, source) : target.path;
  const [from, to] = [extname(source).toLowerCase(), extname(path).toLowerCase()];
  if (from !== to) {
    return err({
      zh: `副本与原件格式相同：要写成 ${from}，不是 ${to || '没有后缀'}`,
      en: `the copy has the format of its source: ${from}, not ${to || 'no ending'}`,
    });
  }
  if (await isSame(source, path))
    return err({ zh: '副本不能写在原件上，请换一个名称', en: 'the copy cannot be written over its source' });
  return ok(path);
}

function freePath({ path, given }: CopyTarget, source: string): string {
  const ending = extname(source);
  const name = withoutIdentifiers(basename(source, ending));
  let free = join(path, `${name}${ending}`);
  for (let number = 2; given.has(free); number += 1) free = join(path, `${name} (${number})${ending}`);
  given.add(free);
  return free;
}

/** Writes a copy; says why when it cannot. */
export async function writeCopy(path: string, bytes: Uint8Array): Promise<Words | null> {
  try {
    await writeFile(path, bytes);
    return null;
  } catch (fault) {
    return cannotWrite(path, fault);
  }
}

function cannotWrite(path: string, fault: unknown): Words {
  if (!(fault instanceof Error && 'code' in fault)) throw fault;
  const name = withoutIdentifiers(path);
  return {
    zh: `不能写入“${name}”（${String(fault.code)}）`,
    en: `"${name}" cannot be written (${String(fault.code)})`,
  };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return null;
    throw fault;
  }
}

async function isSame(source: string, path: string): Promise<boolean> {
  if ((await kindOf(path)) === null) return false;
  return (await realpath(source)) === (await realpath(path));
}
