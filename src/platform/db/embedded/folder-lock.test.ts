import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

describe('the lock of a data folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-lock-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('lets one in and tells the next who is there', async () => {
    const first = await lockFolder(folder);
    expect(await lockFolder(folder)).toEqual({
      ok: false,
      reason: { kind: 'folder_in_use', folder, pid: process.pid },
    });
    if (first.ok) await first.value.release();
    expect((await lockFolder(folder)).ok).toBe(true);
  });

  test('of a process that has ended is taken over, by one of many that try', async () => {
    const ended = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => ended.once('close', resolve));
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: ended.pid, began: 'x/1' }));
    const tries = await Promise.all(Array.from({ length: 12 }, () => lockFolder(folder)));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.runIf(process.platform === 'linux')(
    'of a process whose number another one bears now is taken over',
    async () => {
      await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.pid, began: 'another-start/1' }));
      expect((await lockFolder(folder)).ok).toBe(true);
      expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8')).pid).toBe(process.pid);
    },
  );

  test('that was never written to its end is taken over, also when the one who took over before died in it', async () => {
    await writeFile(join(folder, 'lock'), '{"pi');
    await writeFile(join(folder, 'lock.turn'), '');
    expect((await lockFolder(folder)).ok).toBe(true);
  });
});
