import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { collectFile, consolidate, consolidationFile, type CollectedFile } from '../src/annual-report/index.ts';
import { folderOfReports } from './many-reports.ts';
import { wholeRun } from './measure.ts';
import { atLeast, atMost } from './notes.ts';

/** How many reports; the aims are set for 10,000, which take some minutes: `REPORTS=10000 npm run bench`. */
const REPORTS = Number(process.env['REPORTS'] ?? 1000);
/** The aim of consolidation is set for 3,000. */
const MEMBERS = Math.min(3000, REPORTS);
const ROUNDS = 3;

/** Folders of reports: memory of a check, what a second thread brings, what the sum costs beside the reading. */
export async function folders(): Promise<void> {
  const { path, end } = folderOfReports(REPORTS);
  try {
    let [one, two, peak] = [Infinity, Infinity, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      one = Math.min(one, wholeRun(['check', path, '--jsonl', '--workers', '1']).seconds);
      const run = wholeRun(['check', path, '--jsonl', '--workers', '2']);
      two = Math.min(two, run.seconds);
      peak = Math.max(peak, run.megabytes);
    }
    atMost(`peak memory of one check of ${REPORTS} docx by two threads, in MB`, peak, 700);
    atLeast(`${REPORTS} docx checked by two threads, times as fast as by one (best of ${ROUNDS})`, one / two, 1.7);
    await sums(path);
  } finally {
    end();
  }
}

/** In one process, by the time that its processor works: what runs beside it on the machine is no part of it. */
async function sums(path: string): Promise<void> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.docx'))
    .toSorted()
    .slice(0, MEMBERS);
  const from = process.cpuUsage();
  const collected: CollectedFile[] = [];
  for (const name of files) collected.push(await collectFile({ name, bytes: readFileSync(join(path, name)) }, name));
  const read = process.cpuUsage(from);
  const sum = consolidate({ files: collected, members: null, year: null, own: null, previous: null });
  if (!sum.ok) throw new Error('there is no sum');
  await consolidationFile(sum.value, 'xlsx', 'zh');
  const written = process.cpuUsage(from);
  atMost(
    `${files.length} reports read, added up and written as a workbook, against reading them, in time of the processor`,
    secondsOf(written) / secondsOf(read),
    1.2,
  );
}

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
