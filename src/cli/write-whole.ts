import { rename, rm, writeFile } from 'node:fs/promises';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { besideOf } from '../platform/disk/index.ts';

/** 写文件: the whole file or none: it is written beside its name and then takes the name over. One sentence where it cannot be written. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, Words>> {
  const beside = besideOf(path);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return ok(null);
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined);
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return err(sayNotWritten(path, String(fault.code)));
  }
}

/** One sentence why a file cannot be written, by what the system calls it. */
export function sayNotWritten(path: string, code: string): Words {
  const cause = CAUSES[code] ?? { zh: code, en: code };
  return { zh: `不能写入“${path}”：${cause.zh}`, en: `"${path}" cannot be written: ${cause.en}` };
}

const CAUSES: Readonly<Record<string, Words>> = {
  EEXIST: { zh: '已经存在，没有覆盖', en: 'it is there already and was not written over' },
  ENOENT: { zh: '没有这个文件夹', en: 'there is no such folder' },
  ENOTDIR: { zh: '没有这个文件夹', en: 'there is no such folder' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  EPERM: { zh: '没有权限', en: 'no permission' },
  EROFS: { zh: '磁盘只能读取', en: 'the disk can only be read' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EISDIR: { zh: '它是文件夹', en: 'it is a folder' },
  EBUSY: { zh: '文件正被别的程序使用', en: 'another program is using it' },
  ENAMETOOLONG: { zh: '文件名过长', en: 'the name is too long' },
};
