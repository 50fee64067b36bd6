import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  exportAudit,
  recordAudit,
  searchAudit,
  tidySignIn,
  type AuditEntry,
  type AuditFilter,
  type AuditLine,
  type AuditPlace,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS, PROJECTIONS } from '../../src/migrations.ts';
import { clockAt } from '../../src/platform/clock/index.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { rebuildCaches, verifyLedger } from '../../src/platform/ledger/index.ts';
import { found } from './bodies.ts';
import { onBothEngines } from './engines.ts';
import { officerCalled } from './staff.ts';

onBothEngines((engine) => {
  let database: Database;
  let body: string;
  let other: string;
  let reader: { readonly agency: string; readonly officer: string };
  const clock = clockAt('2026-03-10T01:00:00Z');
  const frame = () => ({ at: clock.moment(), algorithm: 'sha256' as const });

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    body = await found(database, { fullName: '青河区示例审计局' });
    other = await found(database, { fullName: '青河区示例旁局' });
    reader = await officerCalled(database, body, {
      account: 'shenji',
      name: '=HYPERLINK("x")',
      roles: ['audit_administrator'],
    });
  });

  const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
    kind: 'signed_in',
    agency: body,
    officer: null,
    origin: { address: '192.0.2.5', browser: '=cmd|calc' },
    detail: {},
    ...more,
  });
  const record = (more: Partial<AuditEntry> = {}) =>
    database.transaction((transaction) => recordAudit(transaction, entry(more), frame()));
  const asReader = () => ({ ...reader, origin: null, frame: frame() });
  const search = (filter: AuditFilter & { readonly after?: AuditPlace; readonly limit?: number } = {}) =>
    searchAudit(database, asReader(), { limit: 50, ...filter });
  const count = async (table: 'audit_entry' | 'audit_burst' | 'audit_origin') => {
    const [row] = await database.read((transaction) =>
      transaction.rows<{ count: number }>({ text: `select count(*) as count from ${table}`, values: [] }),
    );
    return row?.count ?? 0;
  };

  test('is searched page by page, newest first, by kind, officer, body and days; whoever looks leaves an entry', async () => {
    const officer = randomUUID();
    for (let number = 0; number < 7; number += 1) {
      await record({ detail: { number }, agency: number % 2 === 0 ? body : other, officer });
      if (number === 3) clock.advance(24 * 60 * 60_000);
    }
    const seen: AuditLine[] = [];
    for (let after: AuditPlace | undefined | null; after !== null;) {
      const page = await search({ officer, limit: 3, ...(after === undefined ? {} : { after }) });
      seen.push(...page.lines);
      after = page.next;
    }
    expect(seen.map(({ detail }) => detail['number']).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(seen.every(({ isTrue }) => isTrue)).toBe(true);
    const numbers = async (filter: AuditFilter) =>
      (await search({ officer, ...filter })).lines.map(({ detail }) => Number(detail['number'])).toSorted();
    expect(await numbers({ agency: other })).toEqual([1, 3, 5]);
    expect(await numbers({ until: day('2026-03-10') })).toEqual([0, 1, 2, 3]);
    expect(await numbers({ from: day('2026-03-11'), kinds: ['signed_in'] })).toEqual([4, 5, 6]);
    expect(await numbers({ kinds: ['signed_out'] })).toEqual([]);
    const readings = await search({ kinds: ['audit_read'] });
    // One for each search, none for the pages that follow in one.
    expect(readings.lines).toHaveLength(6);
    expect(readings.lines[0]).toMatchObject({
      officer: reader.officer,
      account: 'shenji',
      detail: { asked: { kinds: ['audit_read'] } },
    });
  });

  test('goes by the days of Beijing, to the second', async () => {
    const officer = randomUUID();
    const moments = ['2026-02-27T16:00:00.000Z', '2026-02-28T15:59:59.999Z', '2026-02-28T16:00:00.000Z'];
    for (const at of moments) {
      await database.transaction((transaction) => recordAudit(transaction, entry({ officer }), { ...frame(), at }));
    }
    const on = async (text: string) =>
      (await search({ officer, from: day(text), until: day(text) })).lines.map(({ at }) => at);
    expect(await on('2026-02-28')).toEqual([moments[1], moments[0]]);
    expect(await on('2026-03-01')).toEqual([moments[2]]);
    expect(await on('2026-02-27')).toEqual([]);
  });

  test('takes entries of many at one moment, each in its place', async () => {
    const before = await count('audit_entry');
    const third = await found(database, { fullName: '青河区示例新局' });
    await Promise.all(Array.from({ length: 12 }, (_, number) => record({ agency: third, detail: { number } })));
    expect(await count('audit_entry')).toBe(before + 12);
    expect((await verifyLedger(database)).faults).toEqual([]);
  });

  test('does not fill up by hammering: what comes too often is counted, and told when the minute is over', async () => {
    clock.advance(60_000);
    await tidySignIn(database, frame());
    const before = await count('audit_entry');
    for (let number = 0; number < 40; number += 1) await record({ kind: 'sign_in_refused' });
    for (let number = 0; number < 70; number += 1) {
      await record({ kind: 'sign_in_refused', origin: { address: `2001:db8:${number}::1`, browser: '' } });
    }
    // Ten of the first place, one each of as many places as are told apart.
    expect(await count('audit_entry')).toBe(before + 10 + 49);
    for (let number = 0; number < 12; number += 1) {
      await record({ kind: 'sign_in_refused', origin: { address: `2001:db8:1::${number}`, browser: '' } });
    }
    clock.advance(60_000);
    const { lines } = await search({ kinds: ['sign_in_refused'] });
    const told = lines
      .filter(({ detail }) => 'more' in detail)
      .map(({ detail, origin }) => [detail['more'], origin?.address ?? null]);
    expect(told.toSorted((one, two) => Number(one[0]) - Number(two[0]))).toEqual([
      [3, '2001:db8:1::1'],
      [21, null],
      [30, '192.0.2.5'],
    ]);
    expect(await count('audit_burst')).toBe(0);
  });

  test('forgets where requests came from after its term, and the ledger holds all the same', async () => {
    const officer = randomUUID();
    await record({ officer });
    expect((await search({ officer })).lines[0]).toMatchObject({ origin: { address: '192.0.2.5' }, isTrue: true });
    clock.advance(193 * 24 * 60 * 60_000);
    expect((await tidySignIn(database, frame())).origins).toBeGreaterThan(0);
    expect((await search({ officer })).lines[0]).toMatchObject({ origin: null, isTrue: true });
    expect(await count('audit_origin')).toBe(0);
    expect((await verifyLedger(database)).faults).toEqual([]);
  });

  test('is exported in lines that a spreadsheet takes for text', async () => {
    const officer = reader.officer;
    await record({ officer, detail: { note: 'a "word", and more' } });
    const lines: string[] = [];
    for await (const line of exportAudit(database, asReader(), { officer })) lines.push(line);
    expect(lines[0]).toContain('时间（UTC）');
    const [latest] = lines.filter((line) => line.includes('"signed_in"'));
    expect(latest).toContain(
      `"'=HYPERLINK(""x"")","192.0.2.5","'=cmd|calc","{""note"":""a \\""word\\"", and more""}","是"`,
    );
    expect(lines[1]).toContain('"audit_exported"');
  });

  describe('that somebody changed', () => {
    const tamper = (script: string) => database.transaction((transaction) => transaction.script(script));

    test('is told of: where its origin or its row was changed, in the line; where its event was, by the ledger', async () => {
      const [mine, row, event] = [randomUUID(), randomUUID(), randomUUID()];
      for (const officer of [mine, row, event]) await record({ officer });
      expect(await rebuildCaches(database, PROJECTIONS, { isMending: false })).toMatchObject({ differences: 0 });
      await tamper(
        `update audit_origin set address = '198.51.100.1' where (stream_id, number) in (select stream_id, number from audit_entry where officer_id = '${mine}')`,
      );
      expect((await search({ officer: mine })).lines[0]?.isTrue).toBe(false);
      await tamper(`update audit_entry set kind = 'signed_out' where officer_id = '${row}'`);
      expect((await search({ officer: row })).lines[0]?.isTrue).toBe(false);
      expect((await rebuildCaches(database, PROJECTIONS, { isMending: true })).told).toMatchObject([
        { kind: 'row_differs', table: 'audit_entry' },
      ]);
      expect((await search({ officer: row })).lines[0]?.isTrue).toBe(true);
      await tamper(
        `update ledger_event set body = replace(body, '${event}', '${mine}') where kind = 'audit' and body like '%${event}%'`,
      );
      expect((await search({ officer: event })).lines[0]?.isTrue).toBe(false);
      expect((await verifyLedger(database)).faults).toHaveLength(1);
    });

    test('or took out, is missed', async () => {
      const gone = randomUUID();
      await record({ officer: gone, agency: other });
      await record({ agency: other });
      const before = (await verifyLedger(database)).faults.length;
      await tamper(`delete from ledger_event where kind = 'audit' and body like '%${gone}%'`);
      expect((await verifyLedger(database)).faults.length).toBe(before + 1);
      const [line] = await database.read((transaction) =>
        transaction.rows(sql`select from audit_entry where officer_id = ${gone}`),
      );
      expect(line).toBeDefined();
      expect((await search({ officer: gone })).lines[0]?.isTrue).toBe(false);
    });
  });
});
