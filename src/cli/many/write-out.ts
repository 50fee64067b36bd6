import { writeFile } from 'node:fs/promises';
import type { Terminal } from '../terminal.ts';

/** 写出文件: false when the file cannot be written, and why is said. */
export async function writeOut(path: string, bytes: Uint8Array, { err: say, language }: Terminal): Promise<boolean> {
  try {
    await writeFile(path, bytes);
    return true;
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    say(
      language === 'zh'
        ? `不能写入“${path}”（${String(fault.code)}）`
        : `"${path}" cannot be written (${String(fault.code)})`,
    );
    return false;
  }
}
