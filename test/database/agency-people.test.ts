import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  actorOf,
  bodyBy,
  changeOfficer,
  importBodies,
  listBodies,
  listOfficers,
  mayDo,
  readActing,
  readBody,
  readList,
  supervisorsOf,
  type Role,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS, PROJECTIONS } from '../../src/migrations.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import { eventsOf, rebuildCaches, verifyLedger } from '../../src/platform/ledger/index.ts';
import { creditCode, found } from './bodies.ts';
import { onBothEngines } from './engines.ts';

onBothEngines((engine) => {
  let database: Database;
  let government: string;
  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    government = await found(database, { kind: 'government', fullName: '青河区人民政府', slug: 'qinghe' });
    await found(database, { fullName: '青河区示例甲局', slug: 'shili-jia', parent: government });
  });

  const listed = (more: Partial<Parameters<typeof listBodies>[1]> = {}) =>
    database.read((transaction) => listBodies(transaction, { on: day('2026-01-01'), limit: 50, ...more }));

  describe('a list of bodies', () => {
    const LIST = [
      '机关名称,机关类型,上级机关,公开主管部门,统一社会信用代码,网址标识,股室,联系电话',
      `青河区示例乙局,部门,青河区人民政府,青河区示例办公室,${creditCode(7)},shili-yi,"人秘股、业务股",0000-1234567`,
      '青河区示例办公室,部门,青河区人民政府,,,shili-ban,,',
      '青河区示例镇人民政府,,青河区人民政府,青河区示例办公室,,qinghe,,',
      '青河区人民政府,,,青河区示例办公室,,,,0000-7654321',
    ].join('\n');
    const take = async (text: string, isPreview = false) => {
      const list = await readList(new TextEncoder().encode(text), '名册.csv');
      if (!list.ok) throw new Error(list.reason.kind);
      return importBodies(database, list.value.rows, {
        on: day('2026-03-12'),
        isPreview,
        actor: 'command',
        algorithm: 'sha256',
      });
    };

    test('is previewed as it will be taken, and the preview writes nothing', async () => {
      const before = await listed();
      const seen = await take(LIST, true);
      expect(await listed()).toEqual(before);
      expect(seen.map(({ outcome, problem }) => [outcome, problem?.kind ?? null])).toEqual([
        ['founded', null],
        ['founded', null],
        ['not_taken', 'slug_taken'],
        ['changed', null],
      ]);
      const taken = await take(LIST);
      const told = (rows: typeof taken) =>
        rows.map(({ outcome, changes }) => [outcome, changes.map(({ kind }) => kind)]);
      expect(told(taken)).toEqual(told(seen));
      const [office, known] = await database.read(async (transaction) => [
        await bodyBy(transaction, 'slug', 'shili-ban'),
        (await readBody(transaction, government)).body,
      ]);
      const [bureau] = await listed({ search: '示例乙局' });
      expect(await database.read((transaction) => supervisorsOf(transaction, bureau?.id ?? ''))).toEqual([office]);
      expect(known).toMatchObject({ competent: office, slug: 'qinghe', contact: { phone: '0000-7654321' } });
    });

    test('that comes again changes nothing, and a new name in it is a renaming', async () => {
      const events = async () => (await verifyLedger(database)).events;
      const before = await events();
      expect((await take(LIST)).map(({ outcome }) => outcome)).toEqual(['same', 'same', 'not_taken', 'same']);
      expect(await events()).toBe(before);
      const renamed = LIST.replace('青河区示例乙局', '青河区样例乙局');
      expect((await take(renamed)).map(({ outcome }) => outcome)).toEqual(['changed', 'same', 'not_taken', 'same']);
      expect(await events()).toBe(before + 1);
    });
  });

  describe('officers', () => {
    let body: string;
    const officer = (id: string, ask: Parameters<typeof changeOfficer>[2], actor = 'setup') =>
      changeOfficer(
        database,
        { agency: body, officer: id, key: randomUUID(), actor, algorithm: 'sha256', isSmall: false },
        ask,
      );
    const come = async (account: string) => {
      const id = randomUUID();
      const done = await officer(id, {
        kind: 'enter',
        on: day('2024-01-01'),
        section: null,
        person: { account, name: `示例${account}` },
      });
      if (!done.ok) throw new Error(JSON.stringify(done.reason));
      return id;
    };
    const give = (id: string, role: Role, actor = 'setup') =>
      officer(id, { kind: 'give_role', role, section: null, on: day('2024-02-01'), until: null }, actor);
    beforeAll(async () => {
      body = await found(database, { fullName: '青河区示例人员局', parent: government });
    });

    test('come, take roles and are represented; nothing personal stands in the ledger', async () => {
      const [signer, deputy] = [await come('qianfa'), await come('daili')];
      expect(await give(signer, 'signer', actorOf(signer))).toMatchObject({ reason: { kind: 'own_role' } });
      expect((await give(signer, 'signer', actorOf(deputy))).ok).toBe(true);
      const named = await officer(signer, {
        kind: 'name_deputy',
        deputy,
        on: day('2026-03-09'),
        until: day('2026-03-14'),
      });
      expect(named.ok).toBe(true);
      const acting = await database.read((transaction) => readActing(transaction, { agency: body, officer: deputy }));
      const target = { on: day('2026-03-10'), agency: body, section: null, supervisedBy: [], steps: [] };
      expect(acting === null ? null : mayDo(acting, 'sign_letter', target)).toEqual({
        ok: true,
        value: { role: 'signer', insteadOf: signer },
      });
      const people = await database.read((transaction) =>
        listOfficers(transaction, { agency: body, on: day('2026-03-10'), limit: 20 }),
      );
      expect(people.find(({ id }) => id === signer)).toMatchObject({ roles: ['signer'], deputy, name: '示例qianfa' });
      expect(
        await officer(randomUUID(), {
          kind: 'enter',
          on: day('2024-01-01'),
          section: null,
          person: { account: 'qianfa', name: '另一人' },
        }),
      ).toMatchObject({ reason: { kind: 'account_taken' } });
      const told = await database.read((transaction) =>
        transaction.rows<{ body: string }>(
          sql`select body || actor as body from ledger_event where body like '%示例qianfa%' or body like '%qianfa%'`,
        ),
      );
      expect(told).toEqual([]);
    });

    test('who is corrected keeps his stream and his roles; that it was done stands there, and not what was', async () => {
      const [id, other] = [await come('xiecuo'), await come('tongming')];
      await give(id, 'signer');
      const correct = (account: string, name: string) =>
        officer(id, { kind: 'correct_person', on: day('2026-03-10'), person: { account, name } });
      expect(await correct('xiecuo', '示例xiecuo')).toMatchObject({ reason: { kind: 'nothing_corrected' } });
      expect(await correct('tongming', '示例更正')).toMatchObject({ reason: { kind: 'account_taken' } });
      expect((await correct('gaizheng', '示例更正')).ok).toBe(true);
      const people = await database.read((transaction) =>
        listOfficers(transaction, { agency: body, on: day('2026-03-10'), limit: 20 }),
      );
      expect(people.find((one) => one.id === id)).toMatchObject({
        account: 'gaizheng',
        name: '示例更正',
        roles: ['signer'],
      });
      expect(people.find((one) => one.id === other)).toMatchObject({ account: 'tongming' });
      const events = await database.read((transaction) => eventsOf(transaction, { agency: body, id }));
      expect(events.slice(-2)).toMatchObject([
        { type: 'name_corrected', body: { on: '2026-03-10' } },
        { type: 'account_corrected', body: { on: '2026-03-10' } },
      ]);
      // The account that was given up is free again.
      await come('xiecuo');
    });

    test('a name beside a change that takes none is refused, and not written down on the way', async () => {
      const id = await come('biande');
      const person = { account: 'bieren', name: '示例旁人' };
      const on = day('2026-03-10');
      const changes = [
        { kind: 'place', on, section: null },
        { kind: 'give_role', role: 'signer', section: null, on, until: null },
        { kind: 'leave', on },
      ] as const;
      for (const change of changes) {
        expect(await officer(id, { ...change, person })).toMatchObject({ reason: { kind: 'person_not_taken' } });
      }
      const [kept] = await database.read((transaction) =>
        listOfficers(transaction, { agency: body, on, limit: 20, search: 'biande' }),
      );
      expect(kept).toMatchObject({ id, account: 'biande', name: '示例biande', roles: [] });
    });

    test('two acts at one moment cannot bring together what must stay apart', async () => {
      const [one, other] = [await come('yi'), await come('er')];
      await officer(one, { kind: 'name_deputy', deputy: other, on: day('2024-01-01'), until: day('2030-01-01') });
      const answers = await Promise.all([give(one, 'signer'), give(other, 'audit_administrator')]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: { kind: 'roles_conflict', deputises: true } });
    });
  });

  describe('the state tables', () => {
    const rebuild = (isMending: boolean) => rebuildCaches(database, PROJECTIONS, { isMending });

    test('are what the events say', async () => {
      expect(await rebuild(true)).toMatchObject({ differences: 0, told: [] });
    });

    test('that somebody changed, emptied or added to are told of and made again', async () => {
      const before = await listed({ withClosed: true });
      await database.transaction((transaction) =>
        transaction.script(`
          update agency set level = 'province', contact = '{}' where slug = 'qinghe';
          update agency_key set agency_id = (select agency_id from agency where slug = 'shili-jia') where value = 'qinghe';
          delete from agency_name where full_name = '青河区人民政府';
          insert into section values (gen_random_uuid(), gen_random_uuid(), 1, '无主股', null, null);
          update officer_role set role = 'audit_administrator' where role = 'signer';`),
      );
      const seen = await rebuild(false);
      expect(
        new Set(seen.told.map((one) => (one.kind === 'stream_not_proven' ? one.kind : `${one.kind} ${one.table}`))),
      ).toEqual(
        new Set([
          'row_differs agency',
          'row_missing agency_key',
          'row_extra agency_key',
          'row_missing agency_name',
          'row_extra section',
          'row_differs officer_role',
        ]),
      );
      expect((await rebuild(true)).differences).toBe(seen.differences);
      expect(await rebuild(false)).toMatchObject({ differences: 0 });
      expect(await listed({ withClosed: true })).toEqual(before);
      const holder = await database.read((transaction) => bodyBy(transaction, 'slug', 'qinghe'));
      expect(holder).toBe(government);
    });
  });

  test('what was done stands in a ledger that holds; nothing is made from a stream that was tampered with', async () => {
    expect((await verifyLedger(database)).faults).toEqual([]);
    await database.transaction((transaction) =>
      transaction.script(
        `update ledger_event set body = replace(body, '青河区人民政府', '青河县人民政府') where body like '%"青河区人民政府"%'`,
      ),
    );
    expect((await rebuildCaches(database, PROJECTIONS, { isMending: true })).told).toEqual([
      { kind: 'stream_not_proven', agency: government, stream: government },
    ]);
    expect((await listed({ search: '青河区人民政府' })).map(({ id }) => id)).toEqual([government]);
  });
});
