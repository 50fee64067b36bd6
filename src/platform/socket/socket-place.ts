import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** Where the socket of a folder is; `release` gives back what was held to reach it. */
export type SocketPlace = { readonly path: string; readonly isFile: boolean; release(): Promise<void> };

const NAME = 'socket';
/** The system takes no longer names of sockets. */
const LONGEST = 100;

/** 套接字位置: a file in the data folder; a named pipe on Windows. A folder whose name is too long is reached through an open handle where the system can; else null. */
export async function socketPlace(folder: string): Promise<SocketPlace | null> {
  const nothing = { release: async () => undefined };
  if (process.platform === 'win32') {
    const digest = createHash('sha256').update(resolve(folder).toLowerCase()).digest('hex').slice(0, 32);
    return { path: `\\\\.\\pipe\\gongkai-${digest}`, isFile: false, ...nothing };
  }
  const path = join(resolve(folder), NAME);
  if (Buffer.byteLength(path) <= LONGEST) return { path, isFile: true, ...nothing };
  if (process.platform !== 'linux') return null;
  const held: FileHandle | null = await open(resolve(folder), 'r').catch(() => null);
  if (held === null) return null;
  return { path: `/proc/self/fd/${held.fd}/${NAME}`, isFile: true, release: () => held.close() };
}
