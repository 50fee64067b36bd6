import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../src/base/result.ts';
import { MIGRATIONS } from '../src/migrations.ts';
import { migrate, openEmbedded, openServer, sql, type Database } from '../src/platform/db/index.ts';
import { eventsOf, perform, verifyLedger } from '../src/platform/ledger/index.ts';
import { startServer } from '../test/database/postgres-server.ts';
import { compare } from './measure.ts';
import { atLeast } from './notes.ts';

const STREAMS = 200;

/** 台账的快慢: an act against the same rows by bare SQL, and verifying against reading and hashing, on both engines. */
export async function ledgers(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  const embedded = await openEmbedded(folder);
  if (!embedded.ok) throw new Error('The folder of the bench is in use');
  await onOne('embedded', embedded.value);
  await rm(folder, { recursive: true });
  const server = await startServer();
  const opened = await openServer({ url: await server.create(), connections: 4, longestStatement: 60_000 });
  if (!opened.ok) throw new Error('The server of the bench is not used');
  await onOne('server', opened.value);
  await server.stop();
}

async function onOne(name: string, database: Database): Promise<void> {
  await migrate(database, MIGRATIONS);
  await database.transaction((transaction) =>
    transaction.script(
      'create table state (agency_id uuid, id uuid, events integer not null, primary key (agency_id, id))',
    ),
  );
  const agency = randomUUID();
  const ids = Array.from({ length: STREAMS }, () => randomUUID());
  let turn = 0;
  const next = () => ids[turn++ % STREAMS] ?? '';
  const acts = await compare(
    () => act(database, agency, next()),
    () => bare(database, randomUUID(), next()),
    { blocks: 5, runs: 200 },
  );
  atLeast(`an act on the ${name} database, times as fast as its rows by bare SQL`, acts.baseline / acts.one, 0.7);
  const large = randomUUID();
  for (const id of ids) await act(database, large, id, 100);
  const verifying = await compare(
    () => verifyLedger(database, { agency: large }),
    () => readAndHash(database, large),
    { blocks: 5, runs: 2 },
  );
  atLeast(
    `ledger verify of 20,000 events on the ${name} database, times as fast as reading and hashing`,
    verifying.baseline / verifying.one,
    0.5,
  );
  await database.close();
}

/** What an act of a case will be: its events read, one added, its state written. */
async function act(database: Database, agency: string, id: string, count = 1): Promise<void> {
  const done = await perform(
    database,
    { agency, key: randomUUID(), actor: 'officer:1', asked: { id }, algorithm: 'sha256' },
    {
      decide: async (transaction) => {
        const { length } = await eventsOf(transaction, { agency, id });
        return ok([
          { stream: { kind: 'case', id }, after: length, events: Array.from({ length: count }, () => NOTED) },
        ]);
      },
      cache: async (transaction) => {
        await transaction.run(STATE(agency, id));
      },
    },
  );
  if (!done.ok) throw new Error('An act of the bench was refused');
}

const BODY = { day: '2026-11-28', ground: '条例第三十三条第二款', text: '经审查，延长答复期限二十个工作日。' };
const NOTED = { type: 'noted', body: BODY };
const STATE = (agency: string, id: string) =>
  sql`insert into state values (${agency}, ${id}, 1) on conflict (agency_id, id) do update set events = state.events + 1`;

/** The same statements with nothing of ours around them. */
async function bare(database: Database, agency: string, id: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const key = randomUUID();
    await transaction.rows(sql`select * from ledger_event where agency_id = ${agency} and act_key = ${key}`);
    await transaction.rows(
      sql`select * from ledger_event where agency_id = ${agency} and stream_id = ${id} order by number`,
    );
    await transaction.rows(
      sql`select head_number, head_hash from ledger_stream where agency_id = ${agency} and stream_id = ${id} for update`,
    );
    await transaction.run(
      sql`insert into ledger_stream (agency_id, stream_id, kind, head_number, head_hash) values (${agency}, ${id}, 'case', 1, ${HASH})`,
    );
    await transaction.run(sql`
      insert into ledger_event (agency_id, stream_id, number, kind, recorded_at, actor, act_key, act_part, act_digest, type, body, algorithm, previous, hash)
      values (${agency}, ${id}, 1, 'case', '2026-11-28T00:00:00Z', 'officer:1', ${key}, 1, ${HASH}, 'noted', ${JSON.stringify(BODY)}, 'sha256', '', ${HASH})`);
    await transaction.run(STATE(agency, id));
  });
}

const HASH = '0'.repeat(64);

/** Every row is read, in pages as well, and the same bytes are hashed. */
async function readAndHash(database: Database, agency: string): Promise<number> {
  let events = 0;
  for (let after = { stream: '00000000-0000-0000-0000-000000000000', number: 0 }; ;) {
    const { stream, number } = after;
    const rows = await database.read((transaction) =>
      transaction.rows<Record<string, string | number>>(sql`
        select * from ledger_event where agency_id = ${agency} and (stream_id, number) > (${stream}::uuid, ${number}::integer)
        order by stream_id, number limit 2000`),
    );
    for (const row of rows) createHash('sha256').update(Object.values(row).join()).digest('hex');
    events += rows.length;
    const last = rows.at(-1);
    if (last === undefined) return events;
    after = { stream: String(last['stream_id']), number: Number(last['number']) };
  }
}
