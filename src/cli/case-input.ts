import { createReadStream, fstatSync, readFileSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';

/** What a single case, and one line of many, may measure: far more than a case file ever holds. */
const MOST_CHARACTERS = 8 * 1024 * 1024;

/** It is no part of the text. */
const BYTE_ORDER_MARK = '\uFEFF';

/** 标准输入: how it is named on the command line. */
export const STANDARD_INPUT = '-';

/** How an input is named in a sentence. */
export function sayInput(path: string): Words {
  return path === STANDARD_INPUT ? { zh: '标准输入', en: 'standard input' } : { zh: `“${path}”`, en: `"${path}"` };
}

/** Whether nobody has put anything on the standard input: a person sits there, or nothing is connected. */
export function hasNoInput(): boolean {
  if (process.stdin.isTTY) return true;
  try {
    const found = fstatSync(0);
    return found.isCharacterDevice();
  } catch {
    return true;
  }
}

/** 全文: the whole of one input as text, or one sentence why it cannot be had. */
export async function readWhole(path: string): Promise<Result<string, Words>> {
  try {
    if (path !== STANDARD_INPUT) return readFileWhole(path);
    const parts: string[] = [];
    let size = 0;
    for await (const part of chunks(path)) {
      size += part.length;
      if (size > MOST_CHARACTERS) return err(tooLarge(path));
      parts.push(part);
    }
    return ok(parts.join(''));
  } catch (fault) {
    return err(unreadable(path, fault));
  }
}

/** At once, not as a stream: of a short process the stream would be the longest part. */
function readFileWhole(path: string): Result<string, Words> {
  if (statSync(path).size > MOST_CHARACTERS) return err(tooLarge(path));
  const text = readFileSync(path, 'utf8');
  return ok(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
}

/** 逐行: the lines of one input as they come; a line that is too long is null. Throws `InputFault` when it cannot be read. */
export async function* readLines(path: string): AsyncGenerator<readonly (string | null)[]> {
  let rest = '';
  let isTooLong = false;
  try {
    for await (const part of chunks(path)) {
      const lines: (string | null)[] = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      if (isTooLong && lines.length > 0) {
        lines[0] = null;
        isTooLong = false;
      }
      if (rest.length > MOST_CHARACTERS) {
        rest = '';
        isTooLong = true;
      }
      yield lines;
    }
  } catch (fault) {
    throw new InputFault(unreadable(path, fault));
  }
  if (isTooLong) yield [null];
  else if (rest !== '') yield [rest];
}

/** An input that could not be opened or read, with the sentence that says so. */
export class InputFault extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

async function* chunks(path: string): AsyncGenerator<string> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: 1024 * 1024 });
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  for await (const bytes of stream) {
    const text = decoder.write(bytes as Buffer);
    yield isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    isFirst = false;
  }
  yield decoder.end();
}

function tooLarge(path: string): Words {
  const { zh, en } = sayInput(path);
  return { zh: `${zh}太大，一件案卷不会有这么多内容`, en: `${en} is too large to be one case` };
}

function unreadable(path: string, fault: unknown): Words {
  const { zh, en } = sayInput(path);
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  switch (code) {
    case 'ENOENT':
      return { zh: `没有${zh}这个文件`, en: `there is no file ${en}` };
    case 'EACCES':
    case 'EPERM':
      return { zh: `没有权限读取${zh}`, en: `no permission to read ${en}` };
    case 'EISDIR':
      return { zh: `${zh}是文件夹，不是文件`, en: `${en} is a folder, not a file` };
    default:
      return { zh: `${zh}不能读取（${code || String(fault)}）`, en: `${en} cannot be read (${code || String(fault)})` };
  }
}
