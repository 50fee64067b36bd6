import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DUTIES, duties } from '../../src/duties.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { makeBackup, restoreBackup } from '../../src/platform/backup/index.ts';
import { clockAt } from '../../src/platform/clock/index.ts';
import { migrate, openEmbedded, sql, type Database } from '../../src/platform/db/index.ts';
import { diskStore } from '../../src/platform/files/index.ts';
import { openJobs, type Job, type JobFacts, type Jobs } from '../../src/platform/jobs/index.ts';
import { openSmtp, queueMail } from '../../src/platform/mail/index.ts';
import { found } from './bodies.ts';
import { onBothEngines } from './engines.ts';
import { startMailServer } from './mail-server.ts';
import { from, officerWithPassword, openTestDoor } from './staff.ts';

/** A fault whose words name somebody, as those of drivers do. */
class Unlucky extends Error {
  readonly code = 'ECONNREFUSED';
}

const done: { readonly by: string; readonly facts: JobFacts }[] = [];
const reports: unknown[] = [];

const jobsOf = (by: string): readonly Job[] => {
  const job = (name: string, work: Job['work'], more: Partial<Job> = {}): Job => ({
    name,
    cron: null,
    isDueAtStart: false,
    isOneAtATime: false,
    retries: 0,
    longest: 60,
    lookEvery: 0.5,
    work,
    ...more,
  });
  return [
    job('note', async (facts) => {
      done.push({ by, facts });
      return { noted: true };
    }),
    job('break', () => Promise.reject(new Unlucky('李示例 13800138000 不在'))),
    job('again', () => Promise.reject(new Unlucky('李示例')), { retries: 3 }),
    job('nightly', async () => ({}), { cron: '5 0 * * *', isDueAtStart: true, isOneAtATime: true }),
  ];
};

async function until<Value>(look: () => Promise<Value | false> | Value | false): Promise<Value> {
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = await look();
    if (seen !== false) return seen;
    await pause(50);
  }
  throw new Error('It did not come');
}

onBothEngines((engine) => {
  let database: Database;
  let opened: readonly Jobs[] = [];

  beforeAll(async () => {
    database = await engine.create();
    const report = (trouble: unknown) => void reports.push(trouble);
    // Two programs on a server; the embedded database has one.
    const names = engine.name === 'server' ? ['one', 'other'] : ['one'];
    const jobs: Jobs[] = [];
    for (const by of names) jobs.push(await openJobs(database, jobsOf(by), report));
    opened = jobs;
  });
  afterAll(async () => {
    for (const jobs of opened) await jobs.stop(1000);
  });
  const first = (): Jobs => {
    const [jobs] = opened;
    if (jobs === undefined) throw new Error('No jobs were opened');
    return jobs;
  };
  const numbers = () => done.map(({ facts }) => facts['number']);

  test('a job that an act asks for is done once, and not at all where the act is taken back', async () => {
    done.length = 0;
    const [taken, kept] = [randomUUID(), randomUUID()];
    await expect(
      database.transaction(async (transaction) => {
        await first().enqueue(transaction, 'note', { number: taken });
        throw new Error('The act was refused');
      }),
    ).rejects.toThrow('The act was refused');
    await database.transaction((transaction) => first().enqueue(transaction, 'note', { number: kept }));
    await until(() => numbers().includes(kept));
    await pause(700);
    expect(numbers()).toEqual([kept]);
    expect(await first().lastRun('note')).toMatchObject({ facts: { noted: true } });
  });

  test('of many jobs each is done by one program', async () => {
    done.length = 0;
    await database.transaction(async (transaction) => {
      for (let number = 0; number < 6; number += 1) await first().enqueue(transaction, 'note', { number });
    });
    await until(() => done.length >= 6);
    await pause(300);
    expect(numbers().toSorted((one, other) => Number(one) - Number(other))).toEqual([...Array(6).keys()]);
  });

  test('what fails is listed with its code and tries, what may come right is tried again later, and nothing that a fault said is kept', async () => {
    reports.length = 0;
    await database.transaction(async (transaction) => {
      await first().enqueue(transaction, 'break');
      await first().enqueue(transaction, 'again');
    });
    const troubled = await until(async () => {
      const seen = await first().troubled();
      return seen.length >= 2 && seen;
    });
    expect(troubled.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toMatchObject([
      { name: 'again', state: 'retrying', tries: 1, fault: 'ECONNREFUSED', nextAt: expect.any(String) },
      { name: 'break', state: 'failed', tries: 1, fault: 'ECONNREFUSED', nextAt: null },
    ]);
    const [again] = troubled.filter(({ name }) => name === 'again');
    expect(Date.parse(again?.nextAt ?? '') - Date.parse(again?.at ?? '')).toBeGreaterThan(10_000);
    expect(JSON.stringify(reports)).toContain('ECONNREFUSED');
    const kept = await database.read((transaction) =>
      transaction.rows<{ job: string }>(sql`select row_to_json(job)::text as job from pgboss.job`),
    );
    expect(JSON.stringify({ kept, reports })).not.toMatch(/李示例|13800138000/u);
    const broken = troubled.find(({ name }) => name === 'break');
    expect(await first().retry('break', broken?.id ?? '')).toBe(true);
    await until(async () => (await first().troubled()).filter(({ name }) => name === 'break').length === 1);
  });

  test('what comes round is laid out in Beijing time, and what is due at start is done once for all programs', async () => {
    await until(async () => (await first().lastRun('nightly')) !== null);
    const kept = await database.read((transaction) =>
      transaction.rows(sql`select name, cron, timezone from pgboss.schedule`),
    );
    expect(kept).toEqual([{ name: 'nightly', cron: '5 0 * * *', timezone: 'Asia/Shanghai' }]);
    const counts = await first().counts();
    expect(counts.filter(({ name, state }) => name === 'nightly' && state === 'done')[0]?.jobs).toBeLessThanOrEqual(2);
  });

  test('a job is not asked for outside the transaction that one is in', async () => {
    await expect(database.transaction(() => first().retry('note', randomUUID()))).rejects.toThrow(
      'A transaction was begun inside another one',
    );
  });
});

test('what was promised when a backup was made is done after it is restored: the queue itself is in none, and loses nothing', async () => {
  const [source, target] = [await inMemory(), await inMemory()];
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-promised-'));
  const server = await startMailServer();
  const store = diskStore(join(folder, 'files'));
  await migrate(source, MIGRATIONS);
  const door = openTestDoor(source);
  const agency = await found(source, { fullName: '青河区示例守约局' });
  // Of a day in March: origins to be erased after their term, a session that is over, a day that has no root.
  await officerWithPassword(door, agency, { account: 'promised', password: 'nine paper lanterns over a river' });
  await door.signIn.withPassword({
    account: 'promised',
    password: 'nine paper lanterns over a river',
    origin: from(),
  });
  const message = {
    to: 'reader@example.com',
    subject: '已受理',
    text: '示例',
    senderName: '青河区示例守约局',
    replyTo: null,
  };
  const queued = await source.transaction((transaction) =>
    queueMail(transaction, door.vault, { agency, id: randomUUID(), message, now: door.clock.moment() }),
  );
  expect(queued.ok).toBe(true);
  // Taken by a sender that did not come back to it.
  await source.transaction((transaction) =>
    transaction.run(sql`update mail set next_try_at = ${'2026-03-10T01:15:00Z'}, tries = 1`),
  );
  const path = join(folder, 'one.gongkai');
  await makeBackup({ database: source, store }, { path, seal: null });
  expect((await restoreBackup({ database: target, store, migrations: MIGRATIONS }, { path, secrets: [] })).ok).toBe(
    true,
  );

  const transport = openSmtp({
    host: '127.0.0.1',
    port: server.port,
    isEncrypted: false,
    user: null,
    password: null,
    from: 'gongkai@example.com',
    patience: 2000,
  });
  const clock = clockAt('2026-10-10T01:00:00Z');
  const ground = { database: target, vault: door.vault, files: store, transport, clock, algorithm: 'sha256' } as const;
  const open = () => openJobs(target, duties({ ...ground, log: () => undefined }), (trouble) => reports.push(trouble));
  const left = () =>
    target.read(async (transaction) => {
      const [row] = await transaction.rows<{ origins: number; sessions: number; unsealed: number }>(sql`
        select (select count(*) from audit_origin where at < '2026-03-31') as origins, (select count(*) from desk_session) as sessions,
          (select count(*) from ledger_stream where head_number > sealed_number and kind = 'officer') as unsealed`);
      return row;
    });
  expect((await left())?.origins).toBeGreaterThan(0);
  const first = await open();
  await until(async () => (await first.lastRun(DUTIES.verify)) !== null);
  await until(async () => JSON.stringify(await left()) === JSON.stringify({ origins: 0, sessions: 0, unsealed: 0 }));
  await until(() => server.received.length > 0);
  expect(server.received.map(({ recipients }) => recipients)).toEqual([['reader@example.com']]);
  expect(await first.lastRun(DUTIES.verify)).toMatchObject({ facts: { faults: 0 } });
  await first.stop(1000);
  // It was verified a moment ago: another start does not do it again.
  const again = await open();
  const verified = (await again.counts()).filter(({ name }) => name === DUTIES.verify);
  expect(verified.map(({ state, jobs }) => [state, jobs])).toEqual([['done', 1]]);
  await again.stop(1000);
  transport.close();
  await server.stop();
  for (const database of [source, target]) await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function inMemory(): Promise<Database> {
  const opened = await openEmbedded(null);
  if (!opened.ok) throw new Error('A database in memory is in nobody’s use');
  return opened.value;
}
