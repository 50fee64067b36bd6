// Puts files into a store without an end and says each one that lies in its place; it is killed in the middle of it.
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { diskStore } from '../../src/platform/files/index.ts';

const [, , folder = ''] = process.argv;
const store = diskStore(folder);

async function* content(): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < 12; piece += 1) yield randomBytes(64 * 1024);
}

for (;;) {
  const taken = await store.take(content(), 1e9);
  if (!taken.ok) throw new Error(taken.reason.kind);
  await taken.value.place();
  await taken.value.close();
  process.stdout.write(`${taken.value.digest}\n`);
}
