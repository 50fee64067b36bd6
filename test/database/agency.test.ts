import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { bodyBy, listBodies, NO_CONTACT, readBody, nameOn } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { migrate, type Database } from '../../src/platform/db/index.ts';
import { verifyLedger } from '../../src/platform/ledger/index.ts';
import { change, creditCode, found, founding } from './bodies.ts';
import { onBothEngines } from './engines.ts';

onBothEngines((engine) => {
  let database: Database;
  let government: string;
  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, MIGRATIONS);
    government = await found(database, { kind: 'government', fullName: '青河区人民政府', slug: 'qinghe' });
  });

  const bodyOf = (id: string) => database.read(async (transaction) => (await readBody(transaction, id)).body);
  const listed = (more: Partial<Parameters<typeof listBodies>[1]> = {}) =>
    database.read((transaction) => listBodies(transaction, { on: day('2026-01-01'), limit: 50, ...more }));

  describe('a body', () => {
    test('is founded, renamed from a day on, and goes by the name of the day', async () => {
      const id = await found(database, { fullName: '青河区示例经贸局', parent: government });
      const names = { fullName: '青河区示例工信局', shortName: '示例工信局', letterName: null };
      expect((await change(database, id, [{ kind: 'rename', on: day('2021-05-01'), names }])).ok).toBe(true);
      const body = await bodyOf(id);
      expect(body?.names).toMatchObject([
        { from: '2019-03-25', to: '2021-05-01' },
        { from: '2021-05-01', to: null },
      ]);
      const under = (on: string) => listed({ on: day(on), search: '示例', parent: government });
      expect((await under('2021-04-30')).map(({ fullName }) => fullName)).toEqual(['青河区示例经贸局']);
      expect((await under('2021-05-01')).map(({ fullName }) => fullName)).toEqual(['青河区示例工信局']);
      expect(body === null ? null : nameOn(body, day('2020-01-01')).fullName).toBe('青河区示例经贸局');
    });

    test('that is founded twice by a double click is founded once', async () => {
      const [id, key] = [randomUUID(), randomUUID()];
      const ask = [founding({ fullName: '青河区示例双击局', parent: government })];
      const answers = await Promise.all([change(database, id, ask, key), change(database, id, ask, key)]);
      expect(answers.map((answer) => answer.ok && answer.value.isRepeat).toSorted()).toEqual([false, true]);
      expect(await listed({ search: '示例双击局' })).toHaveLength(1);
    });

    test('does not take the slug, the credit code, or beside it the name that another has, also at one moment', async () => {
      const how = { fullName: '青河区示例甲局', slug: 'shili-jia', creditCode: creditCode(1), parent: government };
      const answers = await Promise.all(
        [1, 2, 3].map((number) =>
          change(database, randomUUID(), [founding({ ...how, fullName: `青河区示例甲${number}局` })]),
        ),
      );
      const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.reason.kind]));
      expect(refused).toEqual(['credit_code_taken', 'credit_code_taken']);
      const one = (more: object) => change(database, randomUUID(), [founding({ ...how, creditCode: null, ...more })]);
      expect(await one({ fullName: '青河区示例乙局' })).toMatchObject({ ok: false, reason: { kind: 'slug_taken' } });
      expect(await one({ fullName: '青河区人民政府', slug: null, parent: null })).toMatchObject({
        ok: false,
        reason: { kind: 'name_taken' },
      });
      const holder = await database.read((transaction) => bodyBy(transaction, 'slug', 'shili-jia'));
      expect((await bodyOf(holder ?? ''))?.creditCode).toBe(creditCode(1));
    });

    test('cannot be put under itself or under what stands below it, also when two are moved at one moment', async () => {
      const [one, other] = [
        await found(database, { fullName: '青河区示例丙局', parent: government }),
        await found(database, { fullName: '青河区示例丁局', parent: government }),
      ];
      const move = (id: string, parent: string) =>
        change(database, id, [{ kind: 'move', on: day('2022-01-01'), place: { parent, competent: null } }]);
      const answers = await Promise.all([move(one, other), move(other, one)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: { kind: 'under_itself' } });
      expect(await move(government, one)).toMatchObject({ ok: false, reason: { kind: 'under_itself' } });
    });

    test('changes its contact data and its sections in one act, or not at all', async () => {
      const id = await found(database, { fullName: '青河区示例戊局', parent: government });
      const [first, second] = [randomUUID(), randomUUID()];
      const on = day('2024-02-01');
      const contact = { ...NO_CONTACT, office: '人秘股', phone: '0000-0000000', mail: 'gongkai@example.org' };
      const sections = [
        { kind: 'open_section', section: first, name: '人秘股', on },
        { kind: 'open_section', section: second, name: '经济运行股', on },
      ] as const;
      expect((await change(database, id, [{ kind: 'change_contact', on, contact }, ...sections])).ok).toBe(true);
      const wrong = await change(database, id, [
        { kind: 'rename_section', section: second, name: '企业股', on },
        { kind: 'open_section', section: randomUUID(), name: '人秘股', on },
      ]);
      expect(wrong).toMatchObject({ ok: false, reason: { kind: 'section_name_taken', name: '人秘股' } });
      await change(database, id, [{ kind: 'close_section', section: second, on: day('2025-01-01') }]);
      expect(await bodyOf(id)).toMatchObject({
        contact,
        sections: [
          { name: '人秘股', closed: null },
          { name: '经济运行股', closed: '2025-01-01' },
        ],
      });
    });
  });

  describe('a list of bodies', () => {
    test('comes page by page, each body once', async () => {
      const parent = await found(database, { kind: 'government', fullName: '白石区人民政府' });
      for (const number of ['一', '二', '三', '四', '五']) {
        await found(database, { fullName: `白石区示例${number}局`, parent });
      }
      const names: string[] = [];
      let after: { fullName: string; id: string } | undefined;
      for (let page = 0; page < 4; page += 1) {
        const rows = await listed({ parent, limit: 2, ...(after === undefined ? {} : { after }) });
        names.push(...rows.map(({ fullName }) => fullName));
        after = rows.at(-1);
        if (after === undefined) break;
      }
      expect(names).toHaveLength(5);
      expect(new Set(names).size).toBe(5);
    });
  });

  test('what was done to bodies stands in a ledger that holds', async () => {
    expect((await verifyLedger(database)).faults).toEqual([]);
  });
});
