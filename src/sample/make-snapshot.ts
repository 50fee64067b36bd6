import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { todayInBeijing } from '../platform/clock/index.ts';
import { SAMPLE_SEED } from './fill-sample.ts';
import { makeSample } from './make-sample.ts';

/** 样例快照: makes the snapshot of the sample district of today in the folder that is named; run by the set-up. It appears whole or not at all. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Name the folder of the snapshot');
const beside = `${folder}.${process.pid}`;
await mkdir(dirname(folder), { recursive: true });
try {
  const made = await makeSample(beside, { today: todayInBeijing(), seed: SAMPLE_SEED, home: import.meta.dirname });
  if (!made.ok) throw new Error(`${beside} is in use`);
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
} finally {
  await rm(beside, { recursive: true, force: true });
}
