import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded, openServer, sql, type Database } from '../../src/platform/db/index.ts';
import { verifyLedger } from '../../src/platform/ledger/index.ts';
import { newServerDatabase } from './engines.ts';

const KILLS = 20;

/** Lets a program write into a place and kills it at a moment that nobody chose; gives the keys that it had acknowledged. */
async function writeUntilKilled(place: string, agency: string): Promise<readonly string[]> {
  const writer = spawn(process.execPath, ['test/database/writer.ts', place, agency], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  writer.stderr.on('data', (chunk) => (complained += String(chunk)));
  const ended = new Promise<void>((resolve) => writer.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    writer.stdout.on('data', (chunk) => {
      said += String(chunk);
      resolve();
    });
    void ended.then(() => reject(new Error(`The writer ended by itself: ${complained}`)));
  });
  await pause(Math.random() * 120);
  writer.kill('SIGKILL');
  await ended;
  return said.split('\n').slice(0, -1);
}

async function keysIn(database: Database, agency: string): Promise<ReadonlySet<string>> {
  const rows = await database.read((transaction) =>
    transaction.rows<{ key: string }>(sql`select act_key as key from ledger_event where agency_id = ${agency}`),
  );
  return new Set(rows.map(({ key }) => key));
}

async function lostAfterKills(place: string, reopen: () => Promise<Database>) {
  const agency = randomUUID();
  const acknowledged: string[] = [];
  for (let kills = 0; kills < KILLS; kills += 1) acknowledged.push(...(await writeUntilKilled(place, agency)));
  const database = await reopen();
  const kept = await keysIn(database, agency);
  const { faults } = await verifyLedger(database, { agency });
  await database.close();
  return { lost: acknowledged.filter((key) => !kept.has(key)), faults, isMuch: acknowledged.length >= KILLS };
}

describe(`a program that is killed ${KILLS} times in the middle of writing loses nothing that it acknowledged`, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-killed-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('on the embedded database', async () => {
    const result = await lostAfterKills(folder, async () => {
      const opened = await openEmbedded(folder);
      if (!opened.ok) throw new Error('The lock of a killed program was not taken over');
      return opened.value;
    });
    expect(result).toEqual({ lost: [], faults: [], isMuch: true });
  }, 300_000);

  test('on a PostgreSQL server', async () => {
    const url = await newServerDatabase();
    const result = await lostAfterKills(url, async () => {
      const opened = await openServer({ url, connections: 2, longestStatement: 30_000 });
      if (!opened.ok) throw new Error(JSON.stringify(opened.reason));
      return opened.value;
    });
    expect(result).toEqual({ lost: [], faults: [], isMuch: true });
  }, 300_000);
});
