import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/migrations.ts';
import { migrate, openServer, sql, withStandby, type Database, type Reads } from '../../src/platform/db/index.ts';
import { startPair, type ServerPair } from './with-standby.ts';

let pair: ServerPair;
let primary: Database;
let standby: Database;
let reads: Reads;
const left: unknown[] = [];

const open = async (url: string): Promise<Database> => {
  const opened = await openServer({ url, connections: 3, longestStatement: 10_000 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.reason));
  return opened.value;
};

/** Whether a read is answered by a server that follows another. */
const isFollower = async (from: Reads): Promise<boolean | undefined> => {
  const rows = await from.read((transaction) =>
    transaction.rows<{ follows: boolean }>(sql`select pg_is_in_recovery() as follows`),
  );
  return rows[0]?.follows;
};

const steps = async (from: Reads): Promise<number> =>
  (await from.read((transaction) => transaction.rows(sql`select number from schema_migration`))).length;

beforeAll(async () => {
  pair = await startPair();
  primary = await open(pair.primary);
  await migrate(primary, MIGRATIONS);
  await pair.caughtUp();
  standby = await open(pair.standby);
  reads = withStandby(primary, standby, (fault) => left.push(fault));
}, 60_000);

afterAll(async () => {
  await primary.close();
  await standby.close();
  await pair.stop();
}, 60_000);

test('what is written to the one is read from the other, and nothing is written there', async () => {
  expect(await isFollower(reads)).toBe(true);
  expect(await isFollower(primary)).toBe(false);
  expect(await steps(reads)).toBe(MIGRATIONS.length);
  await expect(
    standby.transaction((transaction) => transaction.run(sql`delete from schema_migration`)),
  ).rejects.toThrow(/read-only/u);
});

test('a standby that goes away costs no page: the database itself answers, and it is told', async () => {
  await pair.stopStandby();
  expect(await steps(reads)).toBe(MIGRATIONS.length);
  expect(await isFollower(reads)).toBe(false);
  expect(left).toHaveLength(1);
}, 30_000);

test('a fault of the question itself is no fault of the standby', async () => {
  await pair.startStandby();
  const both = withStandby(primary, standby, (fault) => left.push(fault));
  const before = left.length;
  await expect(both.read((transaction) => transaction.rows(sql`select * from nothing_there`))).rejects.toThrow(
    /nothing_there/u,
  );
  expect(await isFollower(both)).toBe(true);
  expect(left).toHaveLength(before);
}, 30_000);
