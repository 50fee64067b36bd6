import { basename } from 'node:path';
import { REPORT_ENDINGS } from '../annual-report/index.ts';
import type { Words } from '../base/words.ts';
import { err, ok, type Result } from '../base/result.ts';
import { gatherFiles, readBytes, type Gathered } from './gather-files.ts';
import type { Terminal } from './terminal.ts';

/** A file of the command line: read, or one sentence why not. `path` is how the user named it. */
export type OpenedFile = { readonly path: string; readonly bytes: Result<Uint8Array, Words> };

/** A file may be a little larger than is read, so that the reader itself can say that it is too large. */
const MOST_BYTES = 20 * 1024 * 1024;

/** The report files among the paths given; what a folder holds besides is named once. */
export async function gatherReports(given: readonly string[], { err: say, language }: Terminal): Promise<Gathered> {
  const gathered = await gatherFiles(given, REPORT_ENDINGS);
  const { leftOut } = gathered;
  if (leftOut.length > 0) {
    const names = leftOut.slice(0, 5).map((path) => basename(path));
    const more = leftOut.length - names.length;
    say(
      language === 'zh'
        ? `没有读取 ${leftOut.length} 个其他文件：${names.join('、')}${more > 0 ? ` 等` : ''}`
        : `${leftOut.length} other file${leftOut.length === 1 ? '' : 's'} not read: ${names.join(', ')}${more > 0 ? ', …' : ''}`,
    );
  }
  return gathered;
}

/** Opens one file. */
export async function openFile(path: string): Promise<OpenedFile> {
  return { path, bytes: await readBytes(path, MOST_BYTES) };
}

/** The files that could be opened, by their paths; the first that could not be is the reason. */
export async function openAll(
  paths: readonly string[],
): Promise<Result<readonly { name: string; bytes: Uint8Array }[], Words>> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const { bytes } = await openFile(path);
    if (!bytes.ok) return err(bytes.reason);
    files.push({ name: path, bytes: bytes.value });
  }
  return ok(files);
}
