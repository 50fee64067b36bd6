import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';

/**
 * Runs something and its baseline in turn, a block of runs each, so that a machine whose speed drifts is fair to both. A block is
 * timed as a whole: what a run leaves behind for the garbage collector is part of its price. Answers, for both, the median of the
 * blocks in milliseconds a run.
 */
export async function compare(
  one: () => unknown,
  baseline: () => unknown,
  { blocks, runs }: { readonly blocks: number; readonly runs: number },
): Promise<{ readonly one: number; readonly baseline: number }> {
  const figures = { one: [] as number[], baseline: [] as number[] };
  for (let block = 0; block <= blocks; block++) {
    for (const [name, work] of [
      ['one', one],
      ['baseline', baseline],
    ] as const) {
      const taken = await time(work, runs);
      // The first block warms up.
      if (block > 0) figures[name].push(taken / runs);
    }
  }
  return { one: median(figures.one), baseline: median(figures.baseline) };
}

async function time(work: () => unknown, runs: number): Promise<number> {
  const from = performance.now();
  for (let run = 0; run < runs; run++) await work();
  return performance.now() - from;
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs a whole process to its end. */
export function runProcess(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, [...args], { stdio: 'ignore' });
  if (error || status === null || status > 1) throw new Error(`${command} ${args.join(' ')} did not run`);
}

/** The peak is told by the process itself when it ends: that of all its threads. */
const TELL_PEAK = `data:text/javascript,import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));`;

/** Runs the program on files with errors in them: how long it takes and the most memory that it holds at one time. */
export function wholeRun(args: readonly string[]): { readonly seconds: number; readonly megabytes: number } {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_PEAK, 'dist/main.js', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const seconds = (performance.now() - from) / 1000;
  if (status !== 1) throw new Error(`gongkai ${args.join(' ')} ended with ${status}: ${stderr.slice(-400)}`);
  return { seconds, megabytes: Number(/peak (\d+)$/u.exec(stderr)?.[1]) / 1024 };
}

/** Runs a whole process to its end and gives what it answered. */
export function outputOf(command: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(command, [...args], { encoding: 'utf8', maxBuffer: 1024 ** 3 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} did not end well`);
  return stdout;
}

/** Starts a server and answers the first address it prints, and how to end it. Its log goes to a file, as where it is at home. */
export function startServer(
  args: readonly string[],
  stdin = '',
): Promise<{ readonly url: string; readonly end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-log-'));
  const log = join(folder, 'server.log');
  const logFile = openSync(log, 'w');
  const child = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', logFile] });
  closeSync(logFile);
  child.stdin?.end(stdin);
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${args.join(' ')} did not start: see ${log}`)));
    // What it prints later is read too: a pipe that nobody reads would end it.
    child.stdout?.on('data', (chunk: Buffer) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(chunk))?.[0];
      if (url === undefined) return;
      const end = async (): Promise<void> => {
        const ended = once(child, 'exit');
        child.kill();
        await ended;
        rmSync(folder, { recursive: true });
      };
      resolve({ url, end });
    });
  });
}

/** Answers a second, each address in turn and twice, the better of the two. */
export async function requestsPerSecond(urls: readonly string[], seconds: number): Promise<readonly number[]> {
  const best = urls.map(() => 0);
  for (const _ of [1, 2]) {
    for (const [index, url] of urls.entries()) {
      const { requests, non2xx } = await autocannon({ url, connections: 16, duration: seconds });
      if (non2xx > 0) throw new Error(`${url} answered ${non2xx} faults`);
      best[index] = Math.max(best[index] ?? 0, requests.average);
    }
  }
  return best;
}
