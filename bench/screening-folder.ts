import process from 'node:process';
import { EMPTY_ALLOW_LIST, OWN_LEXICON, redactFile, screenFile } from '../src/screening/index.ts';
import { wholeRun } from './measure.ts';
import { folderOfMixedFiles, workbookOfPersons } from './mixed-files.ts';
import { asSize, atLeast, atMost } from './notes.ts';

/** How many megabytes; the aim is set for a gigabyte, which takes many minutes: `MEGABYTES=1024 npm run bench`. */
const MEGABYTES = Number(process.env['MEGABYTES'] ?? 100);
const ROUNDS = 3;

/** A folder of files of every kind: memory of screening it, and what a second thread brings. */
export function mixedFolder(): void {
  const { path, files, end } = folderOfMixedFiles(MEGABYTES);
  const screen = (workers: number) => wholeRun(['screen', path, '--json', '--workers', String(workers)]);
  try {
    let [one, two, peak] = [Infinity, Infinity, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      one = Math.min(one, screen(1).seconds);
      const run = screen(2);
      two = Math.min(two, run.seconds);
      peak = Math.max(peak, run.megabytes);
    }
    const what = `${files} files of ${MEGABYTES} MB`;
    atMost(`peak memory of one screening of ${what} by two threads, in MB`, peak, 700);
    atLeast(`${what} screened by two threads, times as fast as by one (best of ${ROUNDS})`, one / two, 1.7);
  } finally {
    end();
  }
}

const ROWS = 20_000;

/** A long list of persons, each with an identity number, a telephone and an address: what is found and masked grows no faster than the list. */
export async function longList(): Promise<void> {
  const file = { name: '名册.xlsx', bytes: workbookOfPersons(1, ROWS) };
  const settings = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2024-12-01' };
  const started = process.cpuUsage();
  const screened = await screenFile(file, settings);
  const between = process.cpuUsage(started);
  const redacted = await redactFile(file, settings);
  const ended = process.cpuUsage(started);
  if (!screened.ok || !redacted.ok || !redacted.value.copy.ok) throw new Error('the long list has no copy');
  const what = `a workbook of ${ROWS} rows with ${screened.value.length} findings`;
  asSize(`${what} screened, in time of the processor`, millisecondsOf(between), 4000);
  asSize(
    `${what} masked and its copy proved, in time of the processor`,
    millisecondsOf(ended) - millisecondsOf(between),
    12_000,
  );
}

const millisecondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
