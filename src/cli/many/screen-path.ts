import { basename } from 'node:path';
import type { Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { sayUnreadable } from '../../platform/documents/index.ts';
import { redactFile, sayNoCopy, screenFile, withoutIdentifiers, type RedactedFile } from '../../screening/index.ts';
import { readBytes } from '../gather-files.ts';
import type { ScreeningFlags } from '../screening-flags.ts';
import { painter } from '../terminal.ts';
import { writeCopy } from '../write-copy.ts';
import { bytesOfMember, encoded, type ToldFile } from './told-file.ts';

/** A file to screen, and where its clean copy goes, or why it cannot go there; null where none is wanted. */
export type FileToScreen = { readonly path: string; readonly copy: Result<string, Words> | null };

/** How screened files are to be answered: plain values, so that a thread can be told. */
export type ScreenWish = { readonly language: Language; readonly isColoured: boolean; readonly isJson: boolean };

/** What is left of a file when it is screened: what is printed and said, and how the run may end. The findings are gone. */
export type ScreenAnswer = {
  readonly out: readonly Uint8Array<ArrayBuffer>[];
  readonly said: readonly string[];
  readonly hasErrors: boolean;
  /** False where the file was not read, or has no clean copy though one is wanted. */
  readonly isDone: boolean;
};

/** 筛查一份: opens and screens a file, writes its clean copy where one is wanted, and turns it into its answer at once. */
export async function screenPath(
  file: FileToScreen,
  wish: ScreenWish,
  settings: ScreeningFlags,
): Promise<ScreenAnswer> {
  const { path, copy } = file;
  if (copy !== null && !copy.ok) return notScreened(path, copy.reason, wish);
  const name = basename(path);
  const bytes = await readBytes(path, MOST_BYTES);
  if (!bytes.ok) return notScreened(path, bytes.reason, wish);
  const named = { name, bytes: bytes.value };
  if (copy === null) {
    const screened = await screenFile(named, settings);
    if (!screened.ok) return notScreened(path, sayUnreadable(name, screened.reason), wish);
    return answerOf({ file: withoutIdentifiers(path), findings: screened.value }, [], wish);
  }
  const redacted = await redactFile(named, settings);
  if (!redacted.ok) return notScreened(path, sayUnreadable(name, redacted.reason), wish);
  const problem = await problemOf(name, redacted.value, copy.value);
  const answer = { file: withoutIdentifiers(path), findings: redacted.value.findings, redacted: problem === null };
  return answerOf(answer, problem === null ? [] : [problem[wish.language]], wish);
}

/** The answer for a file that could not be screened. Its name may hold an identifier itself: it is masked wherever it is told. */
export async function notScreened(path: string, { zh, en }: Words, wish: ScreenWish): Promise<ScreenAnswer> {
  const error = { zh: withoutIdentifiers(zh), en: withoutIdentifiers(en) };
  return answerOf({ file: withoutIdentifiers(path), error }, [error[wish.language]], wish);
}

/** A file may be a little larger than is read, so that the reader itself can say that it is too large. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Writes the copy; why there is none, or null. */
async function problemOf(
  name: string,
  { copy }: Extract<RedactedFile, { ok: true }>['value'],
  to: string,
): Promise<Words | null> {
  return copy.ok ? writeCopy(to, copy.value) : sayNoCopy(name, copy.reason);
}

async function answerOf(told: ToldFile, said: readonly string[], wish: ScreenWish): Promise<ScreenAnswer> {
  return {
    out: wish.isJson ? bytesOfMember(told) : 'error' in told ? [] : [encoded(await shown(told, wish))],
    said,
    hasErrors: 'findings' in told && told.findings.some(({ severity }) => severity === 'error'),
    isDone: 'findings' in told && told.redacted !== false,
  };
}

/** What people read is laid out only where people read. */
async function shown(
  told: Extract<ToldFile, { readonly findings: unknown }>,
  { language, isColoured }: ScreenWish,
): Promise<string> {
  const { showScreening } = await import('../show/screening.ts');
  return `${showScreening(told, { language, paint: painter(isColoured) })}\n\n`;
}
