import { join } from 'node:path';
import { ok, type Result } from '../base/result.ts';
import { MIGRATIONS } from '../migrations.ts';
import { createOnce } from '../platform/disk/index.ts';
import { migrate, openEmbedded, type FolderProblem } from '../platform/db/index.ts';
import { sampleAccounts } from './accounts.ts';
import { readRealReport } from './compilation.ts';
import { fillSample, type SampleAsked } from './fill-sample.ts';
import { notePath, type SampleNote } from './sample-note.ts';

/** `home`: the folder in which the real report lies. */
export type SampleHome = Pick<SampleAsked, 'today' | 'seed'> & { readonly home: string };

/** 制作样例: an empty folder becomes the data folder of the sample district. It takes some seconds; a snapshot of it is opened much faster. */
export async function makeSample(
  folder: string,
  { today, seed, home }: SampleHome,
): Promise<Result<SampleNote, FolderProblem>> {
  const opened = await openEmbedded(folder);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const migrated = await migrate(database, MIGRATIONS);
    if (!migrated.ok) throw new Error(`An empty database takes no tables: ${migrated.reason.kind}`);
    const report = await readRealReport(join(home, 'xiangqiao-2019.txt'));
    const district = await fillSample(database, { today, seed, report });
    const note = { today, seed, accounts: sampleAccounts(district) };
    await createOnce(notePath(folder), JSON.stringify(note, null, 2));
    return ok(note);
  } finally {
    await database.close();
  }
}
