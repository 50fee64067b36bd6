import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDay, type Day } from '../base/day.ts';
import type { SampleAccount } from './accounts.ts';

/** 样例说明: what lies beside the database of the sample: of which day it is, and who can be signed in as. */
export type SampleNote = {
  readonly seed: string;
  readonly today: Day;
  readonly accounts: readonly SampleAccount[];
};

const NOTE = 'sample.json';

export const notePath = (folder: string): string => join(folder, NOTE);

/** Null for a folder that holds no sample. */
export async function readNote(folder: string): Promise<SampleNote | null> {
  const text = await readFile(notePath(folder), 'utf8').catch(() => null);
  if (text === null) return null;
  const note: SampleNote = JSON.parse(text);
  return parseDay(note.today) === null ? null : note;
}
