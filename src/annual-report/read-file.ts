import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import {
  decodeText,
  LIMITS,
  READABLE_ENDINGS,
  readPaper,
  sayUnreadable,
  type Unreadable,
} from '../platform/documents/index.ts';
import { readReportJson } from './read/report-json.ts';
import { readReports } from './read/read-paper.ts';
import type { Reading } from './report.ts';

/** A file by its name and what is in it. The name decides nothing but how the file is called. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why a file gives no report: it cannot be read, or it holds none. */
export type NotRead = Unreadable | { readonly kind: 'no_report' } | ReadingStopped;

/** Reading was stopped from outside, or ended the thread that it ran in. */
export type ReadingStopped = { readonly kind: 'too_long' | 'too_much_memory' | 'crashed' };

/** Endings of the files that hold reports, without the dot, in small letters. */
export const REPORT_ENDINGS: readonly string[] = [...READABLE_ENDINGS, 'json'];

/** Whether the pages of the file, as they are laid out, are kept with what is read: they are larger than all the rest. */
export type KeepsPages = { readonly keepsPages: boolean };

/** 读年报文件: every annual report in a file, at least one, or why there is none. */
export async function readReportFile(
  file: NamedFile,
  { keepsPages }: KeepsPages = { keepsPages: false },
): Promise<Result<readonly Reading[], NotRead>> {
  const { name, bytes } = file;
  const readings = /\.json$/iu.test(name) ? readJson(name, bytes) : await readDocument(file, keepsPages);
  if (readings.ok && readings.value.length === 0) return err({ kind: 'no_report' });
  return readings;
}

async function readDocument(
  { name, bytes }: NamedFile,
  keepsPages: boolean,
): Promise<Result<readonly Reading[], NotRead>> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) return paper;
  const readings = readReports(paper.value, name);
  const { pages } = paper.value;
  return ok(keepsPages && pages !== undefined ? readings.map((reading) => ({ ...reading, pages })) : readings);
}

function readJson(name: string, bytes: Uint8Array): Result<readonly Reading[], NotRead> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes.length > LIMITS.fileSize) return err({ kind: 'too_large', limit: LIMITS.fileSize });
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const readings = readReportJson(text.value, name);
  return readings === null ? err({ kind: 'damaged', format: 'JSON' }) : ok(readings);
}

/** One sentence that names the file and says why there is no report, and what to do. */
export function sayNotRead(file: string, reason: NotRead): Words {
  if (reason.kind === 'no_report') {
    return { zh: `“${file}”里没有找到政府信息公开工作年度报告`, en: `no annual report found in ${file}` };
  }
  return isStopped(reason) ? sayStopped(file, reason) : sayUnreadable(file, reason);
}

const isStopped = (reason: NotRead): reason is ReadingStopped =>
  reason.kind === 'too_long' || reason.kind === 'too_much_memory' || reason.kind === 'crashed';

const sayStopped = (file: string, { kind }: ReadingStopped): Words =>
  kind === 'too_long'
    ? {
        zh: `“${file}”读取用时过长，为安全没有读取`,
        en: `"${file}" takes too long to read and was not read, for safety`,
      }
    : {
        zh: `“${file}”内容异常，为安全没有读取`,
        en: `"${file}" is not an ordinary document and was not read, for safety`,
      };
