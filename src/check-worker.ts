import { checkFiles, type CheckedFile, type NamedFile } from './annual-report/index.ts';

/** What the pages ask of a worker: the files of one upload. */
export type CheckTask = { readonly files: readonly NamedFile[]; readonly previous: readonly NamedFile[] };

/** Runs in a thread of its own; the files live and die with the call. */
export default function check({ files, previous }: CheckTask): Promise<readonly CheckedFile[]> {
  return checkFiles(files, previous);
}
