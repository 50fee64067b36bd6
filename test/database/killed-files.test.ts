import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { diskStore, readDigest } from '../../src/platform/files/index.ts';

/** Lets a program put files into a store and kills it at a moment that nobody chose; gives what it said it had put there. */
async function putUntilKilled(folder: string): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ['test/database/file-writer.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => writer.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    writer.stdout.on('data', (chunk) => {
      said += String(chunk);
      resolve();
    });
    void ended.then(() => reject(new Error('The writer ended by itself')));
  });
  await pause(Math.random() * 60);
  writer.kill('SIGKILL');
  await ended;
  return said.split('\n').slice(0, -1);
}

test('a program that is killed while it puts files away leaves each of them whole in its place, or not there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-killed-files-'));
  const said: string[] = [];
  for (let kills = 0; kills < 6; kills += 1) said.push(...(await putUntilKilled(folder)));
  const store = diskStore(folder);
  const whole: string[] = [];
  for await (const digest of store.olderThan(0)) {
    // Reading looks the content over and throws where it is not what it was.
    for await (const _ of (await store.open(digest)) ?? []);
    whole.push(digest);
  }
  expect(said.filter((digest) => !whole.includes(digest))).toEqual([]);
  expect(said.length).toBeGreaterThanOrEqual(6);
  expect(said.map(readDigest)).not.toContain(null);
  await rm(folder, { recursive: true });
});
