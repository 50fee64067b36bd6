import { basename } from 'node:path';
import { collectFile, type CollectedFile } from '../../annual-report/index.ts';
import { openFile } from '../report-files.ts';

/** 收一份: opens a file and keeps what a sum needs of it. */
export async function collectPath(path: string): Promise<CollectedFile> {
  const { bytes } = await openFile(path);
  if (!bytes.ok) return { file: path, ok: false, problem: bytes.reason };
  return collectFile({ name: basename(path), bytes: bytes.value }, path);
}
