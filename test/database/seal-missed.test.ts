import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { day } from '../../src/base/day.ts';
import { ok } from '../../src/base/result.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
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
  const seal = (today: string, stop = never) => sealMissed(database, { today: day(today), algorithm: 'sha256', stop });

  test('yesterday is sealed for every body that had something by then, and once', async () => {
    expect(await seal('2026-03-02')).toBe(2);
    expect(await roots(database, OFTEN)).toEqual([{ day: '2026-03-01', heads: 2 }]);
    expect(await roots(database, TODAY)).toEqual([]);
    expect(await seal('2026-03-02')).toBe(0);
  });

  test('days on which the program was off are caught up in their order, each with its own root; what came meanwhile is in the first', async () => {
    await note(database, OFTEN, '2026-03-02T02:00:00.000Z');
    expect(await database.read(oldestUnsealed)).toBe('2026-03-01T16:30:00.000Z');
    expect(await seal('2026-03-05')).toBe(3 + 3 + 1);
    expect(await roots(database, OFTEN)).toEqual([
      { day: '2026-03-01', heads: 2 },
      { day: '2026-03-02', heads: 1 },
      { day: '2026-03-03', heads: 0 },
      { day: '2026-03-04', heads: 0 },
    ]);
    expect(await roots(database, TODAY)).toEqual([{ day: '2026-03-04', heads: 1 }]);
    expect(await database.read(oldestUnsealed)).toBe(null);
    expect((await verifyLedger(database)).faults).toEqual([]);
  });

  test('a program that is about to end stops between two roots, and the rest is made by the next one', async () => {
    expect(await seal('2026-03-07', AbortSignal.abort())).toBe(0);
    expect(await seal('2026-03-07')).toBe(6);
  });

  test('two programs that seal at one moment make one root a day', async () => {
    await Promise.all([seal('2026-03-09'), seal('2026-03-09')]);
    const days = (await roots(database, ONCE)).map((root) => root.day);
    expect(days).toEqual(Array.from({ length: 8 }, (_, index) => `2026-03-0${index + 1}`));
    expect((await verifyLedger(database)).faults).toEqual([]);
  });
});
