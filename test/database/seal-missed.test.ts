import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { clockAt } from '../../src/platform/clock/index.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { oldestUnsealed, perform, sealMissed, verifyLedger } from '../../src/platform/ledger/index.ts';
import { onBothEngines } from './engines.ts';

const [OFTEN, ONCE, TODAY] = [randomUUID(), randomUUID(), randomUUID()];
const never = new AbortController().signal;

function note(database: Database, agency: string, at: string) {
  return perform(
    database,
    { agency, key: randomUUID(), actor: 'officer:1', asked: null, algorithm: 'sha256', at },
    {
      decide: async () =>
        ok([
          { stream: { kind: 'case', id: randomUUID() }, after: 0, events: [{ type: 'noted', body: { text: '甲' } }] },
        ]),
      cache: async () => undefined,
    },
  );
}

const roots = (database: Database, agency: string) =>
  database.read((transaction) =>
    transaction.rows<{ day: string; heads: number }>(
      sql`select day, heads from ledger_root where agency_id = ${agency} order by number`,
    ),
  );

onBothEngines((engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    // 23:59 and 00:01 in Beijing.
    await note(database, OFTEN, '2026-03-01T15:59:00.000Z');
    await note(database, OFTEN, '2026-03-01T16:01:00.000Z');
    await note(database, ONCE, '2026-03-01T08:00:00.000Z');
    await note(database, TODAY, '2026-03-01T16:30:00.000Z');
  });
  // Shortly after midnight in Beijing.
  const seal = (today: string, stop = never) =>
    sealMissed(database, { clock: clockAt(`${today}T00:05:00.000+08:00`), algorithm: 'sha256', stop });

  test('yesterday is sealed for every body that had something by then, and once', async () => {
    expect(await seal('2026-03-02')).toBe(2);
    expect(await roots(database, OFTEN)).toEqual([{ day: '2026-03-01', heads: 2 }]);
    expect(await roots(database, TODAY)).toEqual([]);
    expect(await seal('2026-03-02')).toBe(0);
  });

  test('after days on which the program was off one root covers what was written down meanwhile; where nothing moved there is none', async () => {
    await note(database, OFTEN, '2026-03-02T02:00:00.000Z');
    expect(await database.read(oldestUnsealed)).toBe('2026-03-01T16:30:00.000Z');
    expect(await seal('2026-03-05')).toBe(2);
    expect(await roots(database, OFTEN)).toEqual([
      { day: '2026-03-01', heads: 2 },
      { day: '2026-03-04', heads: 1 },
    ]);
    expect(await roots(database, TODAY)).toEqual([{ day: '2026-03-04', heads: 1 }]);
    expect(await roots(database, ONCE)).toEqual([{ day: '2026-03-01', heads: 1 }]);
    expect(await database.read(oldestUnsealed)).toBe(null);
    expect((await verifyLedger(database)).faults).toEqual([]);
  });

  test('an act whose moment is a little before the root, and which ended after it, is in the next root', async () => {
    // The root before was made at 00:05 of 2 March.
    await note(database, ONCE, '2026-03-01T16:04:00.000Z');
    expect(await seal('2026-03-06')).toBe(1);
    expect(await roots(database, ONCE)).toEqual([
      { day: '2026-03-01', heads: 1 },
      { day: '2026-03-05', heads: 1 },
    ]);
  });

  test('a program that is about to end stops between two roots, and the rest is made by the next one', async () => {
    await note(database, OFTEN, '2026-03-05T02:00:00.000Z');
    expect(await seal('2026-03-07', AbortSignal.abort())).toBe(0);
    expect(await seal('2026-03-07')).toBe(1);
  });

  test('two programs that seal at one moment make one root', async () => {
    await note(database, ONCE, '2026-03-08T02:00:00.000Z');
    await Promise.all([seal('2026-03-09'), seal('2026-03-09')]);
    expect((await roots(database, ONCE)).map((root) => root.day)).toEqual(['2026-03-01', '2026-03-05', '2026-03-08']);
    expect((await verifyLedger(database)).faults).toEqual([]);
  });
});
