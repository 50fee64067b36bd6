import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';

/** 写出文件: false when the file cannot be written, and why is said. */
export async function writeOut(path: string, bytes: Uint8Array, { err: say, language }: Terminal): Promise<boolean> {
  const written = await writeWhole(path, bytes);
  if (!written.ok) say(written.reason[language]);
  return written.ok;
}
