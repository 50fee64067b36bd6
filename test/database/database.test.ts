import { beforeAll, describe, expect, test } from 'vitest';
import { isTaken, migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { onBothEngines } from './engines.ts';

onBothEngines((engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await engine.create();
    await database.transaction((transaction) =>
      transaction.script(`
        create table thing (number integer primary key, day date, moment timestamptz, large bigint, fee numeric, bytes bytea, told jsonb, names text[], is_open boolean);
        create table counter (id integer primary key, value integer not null);
        insert into counter values (1, 0), (2, 0)`),
    );
  });

  test('values go in and come back the same, whatever their type', async () => {
    const bytes = Uint8Array.of(0, 1, 254, 255);
    const told = JSON.stringify({ 名: ['甲', 1, null] });
    await database.transaction((transaction) =>
      transaction.run(
        sql`insert into thing values (1, ${'2026-11-28'}, ${'2026-11-28T08:00:00.123+08:00'}, ${9_007_199_254_740_991}, ${'0.10'}, ${bytes}, ${told}, ${['甲', '乙,"丙"']}, ${true})`,
      ),
    );
    const rows = await database.read((transaction) =>
      transaction.rows<Record<string, unknown>>(sql`select * from thing`),
    );
    expect(rows).toHaveLength(1);
    const { bytes: back, ...rest } = rows[0] ?? {};
    expect(Uint8Array.from(back as Uint8Array)).toEqual(bytes);
    expect(rest).toEqual({
      number: 1,
      day: '2026-11-28',
      moment: '2026-11-28T00:00:00.123Z',
      large: 9_007_199_254_740_991,
      fee: '0.10',
      told: { 名: ['甲', 1, null] },
      names: ['甲', '乙,"丙"'],
      is_open: true,
    });
  });

  test('a value is never read as SQL', async () => {
    const name = "'; drop table thing; --";
    const rows = await database.read((transaction) =>
      transaction.rows<{ said: string }>(sql`select ${name}::text as said`),
    );
    expect(rows).toEqual([{ said: name }]);
  });

  test('a query stands inside another with its own values', async () => {
    const among = sql`number = any(${[1, 2]}) and day < ${'2027-01-01'}`;
    const rows = await database.read((transaction) =>
      transaction.rows(sql`select number from thing where is_open = ${true} and ${among} and fee < ${'1'}`),
    );
    expect(rows).toEqual([{ number: 1 }]);
  });

  test('a transaction that fails leaves nothing behind, and the next one works', async () => {
    const failing = database.transaction(async (transaction) => {
      await transaction.run(sql`insert into counter values (3, 1)`);
      await transaction.run(sql`insert into counter values (3, 2)`);
    });
    expect(isTaken(await failing.catch((fault: unknown) => fault))).toBe(true);
    const rows = await database.read((transaction) => transaction.rows(sql`select id from counter order by id`));
    expect(rows).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test('what only reads cannot write', async () => {
    await expect(
      database.read((transaction) => transaction.run(sql`insert into counter values (4, 1)`)),
    ).rejects.toThrow();
  });

  test('a transaction inside another one is a fault, not a wait without end', async () => {
    await expect(database.transaction(() => database.read(async () => 1))).rejects.toThrow('inside another');
  });

  test('eight that count up the same two rows in opposite orders all count', async () => {
    const countUp = (ids: readonly number[]) =>
      database.transaction(async (transaction) => {
        for (const id of ids) await transaction.run(sql`update counter set value = value + 1 where id = ${id}`);
      });
    await Promise.all(Array.from({ length: 8 }, (_, index) => countUp(index % 2 === 0 ? [1, 2] : [2, 1])));
    const rows = await database.read((transaction) => transaction.rows(sql`select value from counter order by id`));
    expect(rows).toEqual([{ value: 8 }, { value: 8 }]);
  });

  describe('migrations', () => {
    const first = {
      number: 1,
      name: 'first',
      script: 'create table a (id integer primary key); insert into a values (1)',
    };
    const second = { number: 2, name: 'second', script: 'alter table a add column name text' };

    test('are taken once and in order, also when several programs start at the same moment', async () => {
      const fresh = await engine.create();
      const taken = await Promise.all([1, 2, 3].map(() => migrate(fresh, [second, first])));
      expect(taken.map((one) => one.ok && one.value.length).toSorted()).toEqual([0, 0, 2]);
      expect(await migrate(fresh, [first, second])).toEqual({ ok: true, value: [] });
    });

    test('all of them or none', async () => {
      const fresh = await engine.create();
      const broken = { number: 2, name: 'broken', script: 'create table b (id integer); select nothing from nowhere' };
      await expect(migrate(fresh, [first, broken])).rejects.toThrow();
      expect(await migrate(fresh, [first])).toEqual({ ok: true, value: [1] });
    });

    test('a database of a newer program is not touched', async () => {
      const fresh = await engine.create();
      await migrate(fresh, [first, second]);
      expect(await migrate(fresh, [first])).toEqual({
        ok: false,
        reason: { kind: 'database_newer', database: 2, program: 1 },
      });
    });

    test('a step that reads otherwise than when it was taken is named', async () => {
      const fresh = await engine.create();
      await migrate(fresh, [first]);
      const changed = { ...first, script: `${first.script} ` };
      expect(await migrate(fresh, [changed])).toEqual({
        ok: false,
        reason: { kind: 'step_differs', number: 1, name: 'first' },
      });
    });
  });
});
