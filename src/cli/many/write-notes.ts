import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { noteMatter, writeReturnNote, type CheckedFile, type NoteSender } from '../../annual-report/index.ts';
import { parseDay } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { writeWhole } from '../write-whole.ts';

/** Return notes that are to be written: where, and by whom. Files below `root` keep their folders below `folder`. */
export type NotesWish = {
  readonly folder: string;
  readonly root: string;
  /** Two files of one folder differ in their ending alone: notes then carry the whole name. */
  readonly isWholeName: boolean;
  readonly sender: NoteSender;
};

/** Reads what the flags say of return notes. */
export function notesWish(
  paths: readonly string[],
  values: Readonly<Record<string, string | boolean | undefined>>,
): Result<NotesWish | null, Words> {
  const folder = values['return-notes'];
  const asked = values['reply-by'];
  const office = values['office'];
  if (typeof folder !== 'string') {
    return typeof asked === 'string' || typeof office === 'string'
      ? err({
          zh: '--office 和 --reply-by 是写退回意见用的，请同时给出 --return-notes DIR',
          en: '--office and --reply-by are for return notes; name their folder with --return-notes DIR',
        })
      : ok(null);
  }
  const replyBy = typeof asked === 'string' ? parseDay(asked) : null;
  if (typeof asked === 'string' && replyBy === null) {
    return err({
      zh: `--reply-by 要写成日期，例：2026-01-20，不是“${asked}”`,
      en: `--reply-by takes a day like 2026-01-20, not "${asked}"`,
    });
  }
  const stems = paths.map((path) => resolve(stemOf(path)));
  return ok({
    folder,
    root: rootOf(paths),
    isWholeName: new Set(stems).size < stems.length,
    sender: { office: typeof office === 'string' ? office : null, replyBy, on: todayInBeijing() },
  });
}

/** 写退回意见: a note for each report of a file that has something to mend or to explain. */
export async function writeNotes(
  path: string,
  checked: CheckedFile,
  { folder, root, isWholeName, sender }: NotesWish,
): Promise<{ readonly written: number; readonly said: readonly Words[] }> {
  if (!checked.ok) return { written: 0, said: [] };
  const from = relative(root, resolve(isWholeName ? path : stemOf(path)));
  const said: Words[] = [];
  let written = 0;
  for (const report of checked.reports) {
    const part = report.report.part === undefined ? '' : `-${report.report.part}`;
    const at = join(folder, `${from}${part}-退回意见`);
    let isWhole = false;
    for (const format of ['docx', 'pdf'] as const) {
      const bytes = await writeReturnNote(noteMatter(report), sender, format);
      if (bytes === null) break;
      const kept = await write(`${at}.${format}`, bytes);
      isWhole = kept.ok;
      if (kept.ok) continue;
      said.push(kept.reason);
      break;
    }
    if (isWhole) written += 1;
  }
  return { written, said };
}

async function write(path: string, bytes: Uint8Array): Promise<Result<null, Words>> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return err({
      zh: `不能新建文件夹“${dirname(path)}”（${String(fault.code)}）`,
      en: `the folder "${dirname(path)}" cannot be made (${String(fault.code)})`,
    });
  }
  return writeWhole(path, bytes);
}

const stemOf = (path: string): string => join(dirname(path), basename(path, extname(path)));

/** The folder that holds all files. */
function rootOf(paths: readonly string[]): string {
  const [first = '.', ...others] = paths.map((path) => dirname(resolve(path)));
  let root = first;
  for (const folder of others)
    while (relative(root, folder).startsWith('..') && dirname(root) !== root) root = dirname(root);
  return root;
}
