import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { citusSql } from '../builders/citus-sql.ts';
import { onBothEngines } from './engines.ts';

/** Small tables that all bodies share. */
const SHARED = new Set([
  'schema_migration',
  'agency_key',
  'account_key',
  'sign_in_delay',
  'installation',
  'ledger_day_root',
  'ledger_timestamp',
]);

onBothEngines((engine) => {
  let database: Database;

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
  });

  test('every key of a table of a capability leads with the body it belongs to, and no foreign key crosses it', async () => {
    const keys = await database.read((transaction) =>
      transaction.rows<{ tab: string; key: string; leads: string }>(sql`
        select class.relname as tab, own.relname as key, attribute.attname as leads
        from pg_index index
        join pg_class class on class.oid = index.indrelid
        join pg_class own on own.oid = index.indexrelid
        join pg_namespace space on space.oid = class.relnamespace and space.nspname = 'public'
        join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum = index.indkey[0]
        where index.indisunique order by 1, 2`),
    );
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter(({ tab, leads }) => !SHARED.has(tab) && leads !== 'agency_id')).toEqual([]);
    const crossing = await database.read((transaction) =>
      transaction.rows(sql`
        select conname from pg_constraint where contype = 'f'
        and not exists (select from unnest(conkey) with ordinality own(number, place)
          join pg_attribute attribute on attribute.attrelid = conrelid and attribute.attnum = own.number
          where own.place = 1 and attribute.attname = 'agency_id')`),
    );
    expect(crossing).toEqual([]);
  });

  test('what lays the tables out over a cluster names every table (node scripts/citus-sql.mjs writes it)', async () => {
    expect(await database.read((transaction) => citusSql(transaction))).toBe(
      readFileSync('docs/operate/citus.sql', 'utf8'),
    );
  });

  test('every table has a primary key', async () => {
    const bare = await database.read((transaction) =>
      transaction.rows(sql`
        select relname from pg_class join pg_namespace space on space.oid = relnamespace and space.nspname = 'public'
        where relkind = 'r' and not exists (select from pg_index where indrelid = pg_class.oid and indisprimary)`),
    );
    expect(bare).toEqual([]);
  });

  test('no step puts rows into a table: a restore fills empty ones', async () => {
    const tables = await database.read((transaction) =>
      transaction.rows<{ name: string }>(
        sql`select tablename::text as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
      ),
    );
    const filled: string[] = [];
    for (const { name } of tables) {
      const rows = await database.read((transaction) =>
        transaction.rows({ text: `select 1 as there from "${name}" limit 1`, values: [] }),
      );
      if (rows.length > 0) filled.push(name);
    }
    expect(filled).toEqual([]);
  });
});
