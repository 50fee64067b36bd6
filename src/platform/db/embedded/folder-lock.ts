import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '../../../base/result.ts';
import { createOnce } from '../../disk/index.ts';

/** A folder that another process works in. */
export type FolderInUse = { readonly kind: 'folder_in_use'; readonly folder: string; readonly pid: number };

export type FolderLock = { release(): Promise<void> };

/** Who holds a folder: the process, and when that process began, since numbers of processes are used again. */
type Holder = { readonly pid: number; readonly began: string };

/** 数据目录锁: two processes on one folder would ruin the database in it. A lock whose process has ended is taken over. */
export async function lockFolder(folder: string): Promise<Result<FolderLock, FolderInUse>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  if (await create(path)) return ok(lockAt(path));
  const holder = await holderOf(path);
  if (holder !== null && isAlive(holder)) return err({ kind: 'folder_in_use', folder, pid: holder.pid });
  return takeOver(folder, path);
}

/** One process at a time looks again, puts the old lock away and makes its own. */
async function takeOver(folder: string, path: string): Promise<Result<FolderLock, FolderInUse>> {
  const turn = join(folder, 'lock.turn');
  while (!(await create(turn))) {
    const holder = await holderOf(turn);
    // Nobody ended this turn: its process died in it.
    if (holder === null || !isAlive(holder)) await rm(turn, { force: true });
    await pause(20);
  }
  try {
    const holder = await holderOf(path);
    if (holder !== null && isAlive(holder)) return err({ kind: 'folder_in_use', folder, pid: holder.pid });
    await rm(path, { force: true });
    return (await create(path)) ? ok(lockAt(path)) : err({ kind: 'folder_in_use', folder, pid: holder?.pid ?? 0 });
  } finally {
    await rm(turn, { force: true });
  }
}

function lockAt(path: string): FolderLock {
  return { release: () => rm(path, { force: true }) };
}

/** A lock appears with all that it says, or not at all. */
function create(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, began: beganOf(process.pid) };
  return createOnce(path, JSON.stringify(holder));
}

/** Null for a lock that is gone or was never written to its end. */
async function holderOf(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const [, pid, began] = /^\{"pid":(\d+),"began":"([^"]*)"\}$/u.exec(text) ?? [];
  return pid === undefined ? null : { pid: Number(pid), began: began ?? '' };
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EPERM')) return false;
  }
  const now = beganOf(pid);
  return began === '' || now === '' || began === now;
}

/** When a process began, as Linux counts it since the machine started; '' where it cannot be told. */
function beganOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot}/${line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}
