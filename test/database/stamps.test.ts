import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate, type Database } from '../../src/platform/db/index.ts';
import {
  askForStamp,
  keepStamp,
  LEDGER_TABLES,
  listStamps,
  rootPapers,
  sayDayPaper,
  sayRootPaper,
  sealDay,
  STAMP_TABLES,
  verifyLedger,
} from '../../src/platform/ledger/index.ts';
import { certificatesIn } from '../../src/platform/timestamp/index.ts';
import { keptAnswers } from '../builders/kept-stamps.ts';
import { sealStampedDay, STAMPED_BODIES } from '../builders/stamped-day.ts';
import { hasOpenssl, openTimeStampService } from '../builders/time-stamp-service.ts';
import { onBothEngines } from './engines.ts';

const AT = '2026-11-29T02:00:00.000Z';
const [FIRST = '', SECOND = ''] = STAMPED_BODIES;

onBothEngines((engine) => {
  let only: Database;
  beforeAll(async () => {
    only = await engine.create();
    await migrate(only, [LEDGER_TABLES, STAMP_TABLES]);
  });

  /** The one database, emptied. */
  async function fresh(): Promise<Database> {
    await run(only, 'truncate ledger_root, ledger_sealed_head, ledger_day_root, ledger_day_leaf, ledger_timestamp');
    return only;
  }

  const run = (database: Database, script: string) => database.transaction((transaction) => transaction.script(script));

  describe.each(keptAnswers())(
    'the roots of a day, stamped by a service with $kind',
    ({ request, answer, authority }) => {
      let database: Database;
      const trusted = certificatesIn(authority);

      beforeAll(async () => {
        database = await fresh();
        const asked = await askForStamp(database, await sealStampedDay(database, request.algorithm));
        expect(asked).toMatchObject({ ok: true, value: { number: 1, bodies: 3, root: request.imprint } });
      });

      test('another request than ours was answered: nothing is kept', async () => {
        expect(await keepStamp(database, { answer, trusted, at: AT })).toEqual({
          ok: false,
          reason: { kind: 'other_nonce' },
        });
        expect(await database.read((transaction) => listStamps(transaction, { limit: 9 }))).toEqual([]);
      });

      test('one stamp covers every body, is kept once, and is told with who gave it and when', async () => {
        await run(database, `update ledger_day_root set nonce = '${request.nonce}'`);
        const kept = await keepStamp(database, { answer, trusted: null, at: AT });
        expect(kept).toMatchObject({
          ok: true,
          value: { day: '2026-11-27', stamp: 1, bodies: 3, isChainChecked: false, isRepeat: false },
        });
        expect(await keepStamp(database, { answer, trusted, at: AT })).toMatchObject({
          ok: true,
          value: { stamp: 1, isChainChecked: true, isRepeat: true },
        });
        const verified = await verifyLedger(database, { trusted });
        expect(verified).toMatchObject({
          roots: 3,
          unstamped: 0,
          faults: [],
          stamps: [
            {
              day: '2026-11-27',
              number: 1,
              stamp: 1,
              authority: 'O=示例时间戳中心, CN=示例时间戳服务',
              isChainChecked: true,
              bodies: 3,
            },
          ],
        });
        expect(await verifyLedger(database, { agency: SECOND })).toMatchObject({
          roots: 1,
          unstamped: 0,
          stamps: [{}],
        });
      });

      test('a certificate of another authority is found when it is asked for', async () => {
        const other = keptAnswers().find((one) => !one.authority.equals(authority));
        const { faults } = await verifyLedger(database, {
          trusted: certificatesIn(other?.authority ?? Buffer.alloc(0)),
        });
        expect(faults).toMatchObject([{ kind: 'stamp_broken', day: '2026-11-27', why: { kind: 'chain_broken' } }]);
      });
    },
  );

  test('a body that is sealed late makes a second root of the day, and the first request stays', async () => {
    const database = await fresh();
    const { day, at } = await sealStampedDay(database, 'sha256');
    const first = await askForStamp(database, { day, at });
    expect(await askForStamp(database, { day, at })).toEqual(first);
    await sealDay(database, { agency: randomUUID(), day, algorithm: 'sha256' });
    const second = await askForStamp(database, { day, at });
    expect(second).toMatchObject({ ok: true, value: { number: 2, bodies: 4 } });
    expect(await verifyLedger(database)).toMatchObject({ unstamped: 4, stamps: [], faults: [] });
    expect(await askForStamp(database, { day: '2026-11-01', at })).toEqual({
      ok: false,
      reason: { kind: 'no_roots', day: '2026-11-01' },
    });
  });

  describe('what was tampered with is found', () => {
    const [{ request, answer } = keptAnswers()[0]!] = keptAnswers();

    test.each([
      [
        'a root that was made anew after it was stamped',
        `update ledger_root set root = repeat('0', 64) where agency_id = '${FIRST}'`,
        [
          { kind: 'root_changed', agency: FIRST, number: 1 },
          { kind: 'root_not_stamped_one', agency: FIRST, number: 1, day: '2026-11-27' },
        ],
      ],
      [
        'the same, also where it went into the total root',
        `update ledger_root set root = repeat('0', 64) where agency_id = '${FIRST}'; update ledger_day_leaf set root = repeat('0', 64) where agency_id = '${FIRST}'`,
        [
          { kind: 'root_changed', agency: FIRST, number: 1 },
          { kind: 'day_root_changed', day: '2026-11-27', number: 1 },
        ],
      ],
      [
        'a body that was taken out of the total root',
        `delete from ledger_day_leaf where agency_id = '${SECOND}'`,
        [{ kind: 'day_root_changed', day: '2026-11-27', number: 1 }],
      ],
      [
        'a total root that was made anew over what is left',
        `delete from ledger_day_leaf where agency_id <> '${FIRST}';
         update ledger_day_root set bodies = 1, root = encode(sha256(convert_to('["gongkai.day.1","2026-11-27",1,"' ||
           encode(sha256('\\x00'::bytea || convert_to('["${FIRST}",1,"' || (select root from ledger_root where agency_id = '${FIRST}') || '"]', 'UTF8')), 'hex') || '"]', 'UTF8')), 'hex')`,
        [{ kind: 'stamp_broken', day: '2026-11-27', number: 1, why: { kind: 'other_imprint' } }],
      ],
      [
        'a total root that was removed',
        'delete from ledger_day_root',
        [{ kind: 'day_root_removed', day: '2026-11-27', number: 1 }],
      ],
      [
        'a token of something else',
        "update ledger_timestamp set token = '\\x3003020100'",
        [{ kind: 'stamp_broken', day: '2026-11-27', number: 1, why: { kind: 'no_token' } }],
      ],
      [
        'an earlier moment than the one in the token',
        "update ledger_timestamp set stamped_at = '2020-01-01T00:00:00Z'",
        [{ kind: 'stamp_told_otherwise', day: '2026-11-27', number: 1 }],
      ],
    ])('%s', async (_name, script, faults) => {
      const database = await fresh();
      const { day, at } = await sealStampedDay(database, 'sha256');
      await askForStamp(database, { day, at });
      await run(database, `update ledger_day_root set nonce = '${request.nonce}'`);
      expect(await keepStamp(database, { answer, trusted: null, at })).toMatchObject({ ok: true });
      await run(database, script);
      expect((await verifyLedger(database)).faults).toEqual(faults);
    });
  });

  test('the page of a root says all that is needed to check it with other means', async () => {
    const database = await fresh();
    const { day } = await sealStampedDay(database, 'sha256');
    const paper = await database.read((transaction) => rootPapers(transaction, { day, agency: SECOND }));
    const [root] = paper?.roots ?? [];
    if (paper === null || root === undefined) throw new Error('Nothing was sealed');
    const said = sayRootPaper(paper, root, () => '青河区示例局');
    const zh = said.facts.map(({ value }) => value.zh);
    expect(zh).toContain(`青河区示例局（${SECOND}）`);
    expect(zh).toContain(root.root.match(/.{8}/gu)?.join(' '));
    expect(said.facts.filter(({ label }) => label.en.startsWith('Neighbour'))).toHaveLength(2);
    const whole = await database.read((transaction) => rootPapers(transaction, { day, agency: null }));
    expect(whole === null ? [] : sayDayPaper(whole, (agency) => agency).facts.map(({ label }) => label.zh)).toEqual([
      '日期',
      '机关数',
      ...STAMPED_BODIES,
      '总根',
      '总根的原文',
      '时间戳',
    ]);
    expect(
      await database.read((transaction) => rootPapers(transaction, { day: '2026-01-01', agency: null })),
    ).toBeNull();
  });

  describe.runIf(hasOpenssl())('with a service of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-stamp-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    test('a day is asked for, answered and kept', async () => {
      const database = await fresh();
      const service = openTimeStampService(folder, 'sm2');
      const asked = await askForStamp(database, await sealStampedDay(database, 'sm3'));
      if (!asked.ok) throw new Error('Nothing was sealed');
      const answer = service.answer(asked.value.file);
      const trusted = certificatesIn(service.authority);
      expect(await keepStamp(database, { answer, trusted, at: AT })).toMatchObject({
        ok: true,
        value: { isChainChecked: true },
      });
      const [other] = keptAnswers();
      expect(await keepStamp(database, { answer: other?.answer ?? answer, trusted, at: AT })).toEqual({
        ok: false,
        reason: { kind: 'not_ours' },
      });
    });
  });
});
