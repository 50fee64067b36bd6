// Writes acts into a ledger without an end and says each one that was acknowledged; it is killed in the middle of it.
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { MIGRATIONS } from '../../src/migrations.ts';
import { migrate, openEmbedded, openServer } from '../../src/platform/db/index.ts';
import { eventsOf, perform } from '../../src/platform/ledger/index.ts';
import { ok } from '../../src/base/result.ts';

const [, , place = '', agency = ''] = process.argv;
const opened = place.startsWith('postgres://')
  ? await openServer({ url: place, connections: 4, longestStatement: 10_000 })
  : await openEmbedded(place);
if (!opened.ok) throw new Error(JSON.stringify(opened.reason));
const database = opened.value;
await migrate(database, MIGRATIONS);
const ids = Array.from({ length: 3 }, () => randomUUID());

async function write(id: string): Promise<never> {
  for (;;) {
    const key = randomUUID();
    const done = await perform(
      database,
      { agency, key, actor: 'officer:1', asked: null, algorithm: 'sha256' },
      {
        decide: async (transaction) => {
          const { length } = await eventsOf(transaction, { agency, id });
          return ok([{ stream: { kind: 'case', id }, after: length, events: [{ type: 'noted', body: { length } }] }]);
        },
        cache: async () => undefined,
      },
    );
    if (done.ok) process.stdout.write(`${key}\n`);
  }
}

await Promise.all(ids.map(write));
