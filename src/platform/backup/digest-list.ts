import { createReadStream } from 'node:fs';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A list of digests on the disk. */
export type DigestList = {
  clear(): Promise<void>;
  add(digests: readonly string[]): Promise<void>;
  all(): AsyncIterable<string>;
  remove(): Promise<void>;
};

/** A list in a file of its own, which goes with it. */
export function digestList(path: string): DigestList {
  return {
    clear: () => writeFile(path, '', { mode: 0o600 }),
    add: (digests) => appendFile(path, digests.map((digest) => `${digest}\n`).join('')),
    all: () => createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity }),
    remove: () => rm(path, { force: true }),
  };
}
