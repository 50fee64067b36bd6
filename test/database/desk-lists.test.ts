import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  changeOfficer,
  countBodies,
  countOfficers,
  countRoles,
  holdersOfMore,
  holdersOfRole,
  listBodies,
  listOfficers,
  namesOfBodies,
  personsCalled,
  tryBodyChange,
  tryOfficerChange,
  type OfficerChange,
  type Person,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { migrate, sql, type Database, type Transaction } from '../../src/platform/db/index.ts';
import {
  eventsBefore,
  newestRoots,
  newestStreams,
  sealDay,
  streamCalled,
  streamKinds,
  verifyStream,
} from '../../src/platform/ledger/index.ts';
import { countMails, giveUpMail, mailOf, outboxOf, queueMail, retryMail } from '../../src/platform/mail/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { change, found } from './bodies.ts';
import { onBothEngines } from './engines.ts';

const ON = day('2026-03-12');

onBothEngines((engine) => {
  let database: Database;
  let government: string;
  let bureau: string;
  const read = <Value>(work: (transaction: Transaction) => Promise<Value>) => database.read(work);
  const officer = async (id: string, given: OfficerChange & { readonly person?: Person }) => {
    const done = await changeOfficer(
      database,
      { agency: bureau, officer: id, key: randomUUID(), actor: 'setup', algorithm: 'sha256', isSmall: true },
      given,
    );
    if (!done.ok) throw new Error(JSON.stringify(done.reason));
    return id;
  };

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    government = await found(database, { kind: 'government', fullName: '青河区人民政府' });
    bureau = await found(database, { fullName: '青河区示例甲局', parent: government });
    await found(database, { fullName: '青河区示例_乙局', parent: government });
    const gone = await found(database, { fullName: '青河区示例丙局', parent: government });
    await change(database, gone, [{ kind: 'close', on: day('2024-01-01') }]);
  });

  describe('the tree of bodies', () => {
    test('says how many go on under each, and how many a search finds, with signs of patterns taken as they stand', async () => {
      const [top] = await read((transaction) => listBodies(transaction, { on: ON, parent: null, limit: 10 }));
      expect(top).toMatchObject({ fullName: '青河区人民政府', below: 2 });
      const count = (more: object) => read((transaction) => countBodies(transaction, { on: ON, ...more }));
      expect(await count({ parent: government })).toBe(2);
      expect(await count({ parent: government, withClosed: true })).toBe(3);
      expect(await count({ search: '示例_' })).toBe(1);
    });

    test('gives names as of a day', async () => {
      const renamed = await found(database, { fullName: '青河区示例旧局', parent: government });
      const names = { fullName: '青河区示例新局', shortName: null, letterName: null };
      await change(database, renamed, [{ kind: 'rename', on: day('2025-01-01'), names }]);
      const called = (on: string) =>
        read((transaction) => namesOfBodies(transaction, [renamed, randomUUID()], day(on)));
      expect([...(await called('2024-12-31')).values()]).toEqual(['青河区示例旧局']);
      expect([...(await called('2025-01-01')).values()]).toEqual(['青河区示例新局']);
      await change(database, renamed, [{ kind: 'close', on: day('2025-06-01') }]);
    });

    test('a change is tried without anything being written', async () => {
      const tried = await read((transaction) => tryBodyChange(transaction, government, [{ kind: 'close', on: ON }]));
      expect(tried).toMatchObject({ ok: false, reason: { kind: 'has_bodies_below', count: 2 } });
      const fine = await read((transaction) => tryBodyChange(transaction, bureau, [{ kind: 'close', on: ON }]));
      expect(fine).toMatchObject({ ok: true, value: [{ type: 'body_closed' }] });
      expect(await read((transaction) => countBodies(transaction, { on: ON, search: '示例甲局' }))).toBe(1);
    });
  });

  describe('lists of people', () => {
    const NAMES: Readonly<Record<string, string>> = { an: '示例安', bo: '示例波', cai: '示例才' };
    const ids = { an: randomUUID(), bo: randomUUID(), cai: randomUUID() };
    beforeAll(async () => {
      for (const [account, id] of Object.entries(ids)) {
        const person = { account, name: NAMES[account] ?? '' };
        await officer(id, { kind: 'enter', on: day('2024-01-01'), section: null, person });
      }
      await officer(ids.cai, { kind: 'leave', on: day('2025-01-01') });
      const give = (id: string, role: 'system_administrator' | 'security_administrator' | 'signer') =>
        officer(id, { kind: 'give_role', role, section: null, on: day('2024-02-01'), until: null });
      await give(ids.an, 'system_administrator');
      await give(ids.an, 'security_administrator');
      await give(ids.bo, 'signer');
    });

    test('are searched by name and by the beginning of an account, page by page, over all bodies too', async () => {
      const list = (more: object) =>
        read(async (transaction) => {
          const people = await listOfficers(transaction, { agency: null, on: ON, limit: 1, ...more });
          return people.map(({ account }) => account);
        });
      expect(await list({})).toEqual(['an']);
      expect(await list({ after: 'an' })).toEqual(['bo']);
      expect(await list({ after: 'bo' })).toEqual([]);
      expect(await list({ after: 'bo', withLeft: true })).toEqual(['cai']);
      expect(await list({ search: '例波' })).toEqual(['bo']);
      expect(await list({ search: 'o' })).toEqual([]);
      const count = (more: object) =>
        read((transaction) => countOfficers(transaction, { agency: bureau, on: ON, ...more }));
      expect([await count({}), await count({ withLeft: true }), await count({ search: '示例' })]).toEqual([2, 3, 2]);
      const called = await read((transaction) => personsCalled(transaction, [ids.bo, randomUUID()]));
      expect([...called.values()]).toEqual([{ agency: bureau, account: 'bo', name: '示例波' }]);
    });

    test('tell who holds a role, and which administrator holds another one beside it', async () => {
      const holders = await read((transaction) => holdersOfRole(transaction, { role: 'signer', on: ON, limit: 10 }));
      expect(holders).toMatchObject([{ account: 'bo', agencyName: '青河区示例甲局', from: '2024-02-01', to: null }]);
      const after = await read((transaction) =>
        holdersOfRole(transaction, { role: 'signer', on: ON, after: holders[0]?.at ?? '', limit: 10 }),
      );
      expect(after).toEqual([]);
      expect(await read((transaction) => countRoles(transaction, day('2024-01-15')))).toEqual(new Map());
      const counts = await read((transaction) => countRoles(transaction, ON));
      expect([counts.get('signer'), counts.get('system_administrator')]).toEqual([1, 1]);
      const roles = ['system_administrator', 'security_administrator', 'audit_administrator'] as const;
      const more = await read((transaction) => holdersOfMore(transaction, { roles, on: ON, limit: 10 }));
      expect(more).toMatchObject([{ account: 'an', roles: ['security_administrator', 'system_administrator'] }]);
    });

    test('a role that cannot stand beside another is told when it is tried, and nothing is written', async () => {
      const asked = { agency: bureau, officer: ids.bo, isSmall: false, actor: 'setup' };
      const tried = await read((transaction) =>
        tryOfficerChange(transaction, asked, {
          kind: 'give_role',
          role: 'audit_administrator',
          section: null,
          on: ON,
          until: null,
        }),
      );
      expect(tried).toMatchObject({ ok: false, reason: { kind: 'roles_conflict' } });
    });
  });

  describe('the ledger as it is read', () => {
    test('shows streams with what was written down last, the newest first, page by page without a gap', async () => {
      const all = await read((transaction) => newestStreams(transaction, { agency: bureau, limit: 100 }));
      expect(all.map(({ kind }) => kind).toSorted()).toEqual(['agency', 'officer', 'officer', 'officer']);
      expect(all.map(({ lastAt }) => lastAt)).toEqual(
        all
          .map(({ lastAt }) => lastAt)
          .toSorted()
          .toReversed(),
      );
      const paged = [];
      for (let before: { readonly lastAt: string; readonly id: string } | null = null; ;) {
        const page: Awaited<ReturnType<typeof newestStreams>> = await read((transaction) =>
          newestStreams(transaction, { agency: bureau, before, limit: 1 }),
        );
        paged.push(...page);
        before = page.at(-1) ?? null;
        if (before === null) break;
      }
      expect(paged).toEqual(all);
      const officers = await read((transaction) =>
        newestStreams(transaction, { agency: bureau, kind: 'officer', limit: 100 }),
      );
      expect(officers).toHaveLength(3);
      expect(await read((transaction) => streamKinds(transaction, bureau))).toEqual([
        { kind: 'agency', count: 1 },
        { kind: 'officer', count: 3 },
      ]);
    });

    test('proves one stream, names the root that covers it, and finds a word that was changed', async () => {
      const id = await found(database, { fullName: '青河区示例丁局', parent: government });
      const own = { agency: id, id };
      expect(await read((transaction) => verifyStream(transaction, own))).toEqual({
        events: 1,
        faults: [],
        sealed: null,
      });
      const root = await sealDay(database, { agency: id, day: '2026-03-12', algorithm: 'sha256' });
      await change(database, id, [{ kind: 'open_section', section: randomUUID(), name: '示例股', on: null }]);
      expect(await read((transaction) => verifyStream(transaction, own))).toMatchObject({
        events: 2,
        faults: [],
        sealed: { day: '2026-03-12', number: 1, upTo: 1 },
      });
      expect(await read((transaction) => newestRoots(transaction, { agency: id, limit: 5 }))).toMatchObject([root]);
      expect(await read((transaction) => newestRoots(transaction, { agency: id, before: 1, limit: 5 }))).toEqual([]);
      expect(await read((transaction) => streamCalled(transaction, own))).toMatchObject({ length: 2, sealed: 1 });
      const [last] = await read((transaction) => eventsBefore(transaction, { ...own, limit: 1 }));
      expect(last).toMatchObject({ number: 2, type: 'section_opened' });
      await database.transaction((transaction) =>
        transaction.run(
          sql`update ledger_event set body = replace(body, '丁', '戊') where agency_id = ${id} and number = 1`,
        ),
      );
      const { faults } = await read((transaction) => verifyStream(transaction, own));
      expect(faults).toMatchObject([{ kind: 'changed', number: 1 }]);
    });
  });

  test('a mail of the outbox is given up and sent again by those who look after it, and counted', async () => {
    const vault = openVault({ secrets: ['示例示例示例示例示例示例示例示例'], suite: 'aes-256-gcm' });
    const now = '2026-03-12T04:00:00.000Z';
    const name = { agency: bureau, id: randomUUID() };
    const message = { to: 'a@example.invalid', subject: '示例', text: '示例', senderName: '示例', replyTo: null };
    await database.transaction((transaction) => queueMail(transaction, vault, { ...name, message, now }));
    const act = (work: (transaction: Transaction) => Promise<boolean>) => database.transaction(work);
    expect(await act((transaction) => giveUpMail(transaction, name))).toBe(true);
    expect(await act((transaction) => giveUpMail(transaction, name))).toBe(false);
    expect(await read((transaction) => mailOf(transaction, name))).toMatchObject({
      state: 'failed',
      fault: 'given_up',
    });
    expect(await read((transaction) => countMails(transaction, null))).toEqual({ waiting: 0, sent: 0, failed: 1 });
    expect(await act((transaction) => retryMail(transaction, name, now))).toBe(true);
    expect(await read((transaction) => outboxOf(transaction, { agency: null, limit: 5 }))).toMatchObject([
      { id: name.id, state: 'waiting' },
    ]);
    expect(await read((transaction) => countMails(transaction, government))).toMatchObject({ waiting: 0 });
  });
});
