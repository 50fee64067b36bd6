import {
  checkFiles,
  collectFile,
  type CheckedFile,
  type CollectedFile,
  type NamedFile,
} from './annual-report/index.ts';

/** What the pages ask of a worker: the files of one upload. */
export type CheckTask = { readonly files: readonly NamedFile[]; readonly previous: readonly NamedFile[] };

/** The files of one upload that are to be added up. */
export type CollectTask = { readonly files: readonly NamedFile[] };

/** Runs in a thread of its own; the files live and die with the call. */
export default function check({ files, previous }: CheckTask): Promise<readonly CheckedFile[]> {
  return checkFiles(files, previous);
}

/** The same for a sum: what it needs of each report. */
export async function collect({ files }: CollectTask): Promise<readonly CollectedFile[]> {
  const collected: CollectedFile[] = [];
  for (const file of files) collected.push(await collectFile(file, file.name));
  return collected;
}
