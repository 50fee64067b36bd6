import { basename } from 'node:path';
import type { Words } from '../../base/words.ts';
import type { WorkFailed } from '../../platform/workers/index.ts';

/** 读不完的文件: one sentence for a file that took too long, or took its thread with it. */
export function sayFailed(path: string, { kind }: WorkFailed): Words {
  const file = basename(path);
  return kind === 'too_long'
    ? {
        zh: `“${file}”读取用时过长，为安全没有读取`,
        en: `"${file}" takes too long to read and was not read, for safety`,
      }
    : {
        zh: `“${file}”内容异常，为安全没有读取`,
        en: `"${file}" is not an ordinary document and was not read, for safety`,
      };
}
