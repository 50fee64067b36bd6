import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openFile } from '../open-file.ts';

const ID = '445102199001011234';

const fixture = (name: string): Buffer => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

/** Every text that a file tells, seen or hidden, or that it is not read whole. */
async function told(bytes: Uint8Array, name: string): Promise<string | null> {
  const opened = await openFile(bytes, name);
  if (!opened.ok || opened.value.gathered.unread.length > 0) return null;
  return opened.value.gathered.passages.map(({ text }) => text).join('\n');
}

/** One byte of the file changed, the same every time. */
function changed(bytes: Buffer, seed: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.imul(seed, 2_654_435_761) >>> 0;
  copy[at % copy.length] = [0, 1, 0x7f, 0xff, seed & 0xff][seed % 5] ?? 0;
  return copy;
}

describe('a file of before 2007 that is broken', () => {
  test.each(['everything.doc', 'everything.xls'])('%s cut off anywhere is not read, or read whole', async (name) => {
    const bytes = fixture(name);
    const whole = (await told(bytes, name)) ?? '';
    expect(whole).toContain(ID);
    for (let length = 0; length < bytes.length; length += 173) {
      const said = await told(bytes.subarray(0, length), name);
      if (said !== null) expect(said).toBe(whole);
    }
  });

  test.each(['everything.doc', 'everything.xls'])(
    '%s with any byte changed never hides a number that still stands in it',
    async (name) => {
      const bytes = fixture(name);
      const wide = Buffer.from(ID.slice(0, 12), 'utf16le');
      const narrow = Buffer.from(ID.slice(0, 12), 'latin1');
      const lost: number[] = [];
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const broken = changed(bytes, seed);
        const said = await told(broken, name);
        const stands = broken.includes(wide) || broken.includes(narrow);
        if (stands && said !== null && !said.includes(ID.slice(0, 12))) lost.push(seed);
      }
      expect(lost).toEqual([]);
    },
  );
});

const SEEDS = 400;
