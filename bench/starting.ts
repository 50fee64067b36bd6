import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../test/builders/free-port.ts';
import { median, runProcess } from './measure.ts';
import { asSize, atMost } from './notes.ts';

const RUNS = 7;

/** 启动的快慢: from the start of the process to the first answer of `/readyz`, on the sample district, against a bare process that opens the same database. */
export async function starting(): Promise<void> {
  runProcess(process.execPath, ['scripts/make-sample.mjs']);
  const home = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  const folder = join(home, 'data');
  const demo = (data: string) => (port: number) => ['dist/main.js', 'demo', '--port', `${port}`, '--data', data];
  const first = await timeToAnswer(demo(folder));
  const own: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await timeToAnswer((port) => ['dist/main.js', 'serve', '--port', `${port}`, '--data', folder]));
    bare.push(await timeToAnswer((port) => ['bench/bare-database.ts', join(folder, 'postgres'), `${port}`]));
  }
  atMost(
    'seconds of our own until /readyz answers, on top of a bare process that opens the same embedded database',
    (median(own) - median(bare)) / 1000,
    0.5,
  );
  asSize('serve on the sample district until /readyz answers', median(own), 1000);
  asSize('the bare process until it answers', median(bare), 600);
  asSize('the first demo on an empty folder, the snapshot copied, until /readyz answers', first, 1200);
  await rm(home, { recursive: true });
}

async function timeToAnswer(argumentsFor: (port: number) => readonly string[]): Promise<number> {
  const port = await freePort();
  const from = performance.now();
  const child = spawn(process.execPath, [...argumentsFor(port)], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${argumentsFor(port).join(' ')} ended before it answered`);
    await pause(2);
  }
  const taken = performance.now() - from;
  child.kill('SIGTERM');
  await ended;
  return taken;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
