import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dayNumber, type Day } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import { holdsDatabase, type FolderProblem } from '../platform/db/index.ts';
import { codeOf } from '../platform/disk/index.ts';
import { SAMPLE_SEED } from './fill-sample.ts';
import { makeSample } from './make-sample.ts';
import { notePath, readNote, type SampleNote } from './sample-note.ts';

/** `kept`: it was there; `copied` from the snapshot; `made` anew, which takes some seconds. */
export type SampleOpened = SampleNote & { readonly how: 'kept' | 'copied' | 'made' };

/** Why a folder cannot be the sample's: another register is in it, or a process works in it. */
export type SampleProblem = FolderProblem | { readonly kind: 'another_register'; readonly folder: string };

export type SampleFrom = {
  /** The folder of what came with the program: the real report and, if it was made, the snapshot. */
  readonly home: string;
  readonly today: Day;
  /** Told before what takes some seconds. */
  readonly onMaking: () => void;
};

const SNAPSHOT = 'qinghe';

/** Days by which a snapshot may be old: its district then ends so many days ago. */
const OLDEST = 7;

/**
 * 打开样例: makes a folder the data folder of the sample district, if it is empty; one that is kept stays as people left it. The snapshot is copied
 * while it is fresh. Its days are bound by the hashes of the ledger and cannot be moved, so that an older one is made anew.
 */
export async function openSample(folder: string, from: SampleFrom): Promise<Result<SampleOpened, SampleProblem>> {
  if (holdsDatabase(folder)) {
    const kept = await readNote(folder);
    return kept === null ? err({ kind: 'another_register', folder }) : ok({ ...kept, how: 'kept' });
  }
  const snapshot = join(from.home, SNAPSHOT);
  const note = await readNote(snapshot);
  if (note !== null && isFresh(note, from.today) && (await copySnapshot(snapshot, folder))) {
    return ok({ ...note, how: 'copied' });
  }
  from.onMaking();
  const made = await makeSample(folder, { today: from.today, seed: SAMPLE_SEED, home: from.home });
  return made.ok ? ok({ ...made.value, how: 'made' }) : made;
}

/** Whether a snapshot ends near enough to this day. One of a later day is of a machine whose clock was wrong. */
export function isFresh(note: Pick<SampleNote, 'today'>, today: Day): boolean {
  const age = dayNumber(today) - dayNumber(note.today);
  return age >= 0 && age <= OLDEST;
}

/** Each part comes beside its name and then gets it, the note first: a copy that broke off leaves no half of a database. False where another process was faster. */
async function copySnapshot(snapshot: string, folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `sample.${randomUUID()}`);
  try {
    await cp(snapshot, beside, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await rename(notePath(beside), notePath(folder));
    for (const part of await readdir(beside)) await rename(join(beside, part), join(folder, part));
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'ENOTEMPTY' || codeOf(fault) === 'EEXIST') return false;
    throw fault;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
