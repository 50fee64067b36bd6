import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseDay } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import {
  EMPTY_ALLOW_LIST,
  lexiconOf,
  OWN_LEXICON,
  readAllowList,
  readLexicon,
  writeLexicon,
  type AllowList,
  type Lexicon,
} from '../screening/index.ts';
import { openFile } from './report-files.ts';

/** What the flags of `screen` choose: the words, what the body allows, the day. */
export type ScreeningFlags = { readonly lexicon: Lexicon; readonly allow: AllowList; readonly today: string };

/** 筛查选项: reads the files that the flags name; the first that cannot be used is the reason. */
export async function readScreeningFlags(
  values: Readonly<Record<string, unknown>>,
  presentDay: string,
): Promise<Result<ScreeningFlags, Words>> {
  const { lexicon: words, allow, today = presentDay } = values;
  const day = parseDay(today);
  if (day === null)
    return err({ zh: '--today 要写成 2026-03-01 这样的日期', en: '--today takes a day such as 2026-03-01' });
  const lexicon = typeof words === 'string' ? await readWords(words) : ok(OWN_LEXICON);
  if (!lexicon.ok) return lexicon;
  const allowed = typeof allow === 'string' ? await readFrom(allow, readAllowList) : ok(EMPTY_ALLOW_LIST);
  return allowed.ok ? ok({ lexicon: lexicon.value, allow: allowed.value, today: day }) : allowed;
}

/** Writes the lexicon as a sheet or as csv; says why when it cannot. */
export async function writeLexiconTo(path: string, lexicon: Lexicon): Promise<Words | null> {
  const ending = /\.(xlsx|csv)$/iu.exec(path)?.[1]?.toLowerCase();
  if (ending !== 'xlsx' && ending !== 'csv') {
    return {
      zh: `--write-lexicon 要写成 .xlsx 或 .csv 文件，不是“${path}”`,
      en: `--write-lexicon takes the name of an .xlsx or .csv file, not "${path}"`,
    };
  }
  try {
    await writeFile(path, await writeLexicon(lexicon, ending));
    return null;
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    return {
      zh: `不能写入“${path}”（${String(fault.code)}）`,
      en: `"${path}" cannot be written (${String(fault.code)})`,
    };
  }
}

/** The words of the body, added to those of the program. */
async function readWords(path: string): Promise<Result<Lexicon, Words>> {
  const read = await readFrom(path, readLexicon);
  return read.ok ? ok(lexiconOf([...OWN_LEXICON.entries, ...read.value])) : read;
}

async function readFrom<Value>(
  path: string,
  read: (name: string, bytes: Uint8Array) => Promise<Result<Value, Words>>,
): Promise<Result<Value, Words>> {
  const { bytes } = await openFile(path);
  return bytes.ok ? read(basename(path), bytes.value) : bytes;
}
