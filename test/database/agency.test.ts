import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  afterReform,
  bodyBy,
  carriedOverFrom,
  listBodies,
  nameOn,
  NO_CONTACT,
  readBody,
} from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { migrate, type Database } from '../../src/platform/db/index.ts';
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

    test('is not moved beside another of its name', async () => {
      const county = await found(database, { kind: 'government', fullName: '黑石县人民政府' });
      const town = { kind: 'township', level: 'township', fullName: '城关镇人民政府' } as const;
      const [, other] = [
        await found(database, { ...town, parent: government }),
        await found(database, { ...town, parent: county }),
      ];
      const place = { parent: government, competent: null };
      expect(await change(database, other, [{ kind: 'move', on: day('2024-01-01'), place }])).toMatchObject({
        reason: { kind: 'name_taken' },
      });
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

  describe('bodies that end', () => {
    const handOver = (from: string, to: readonly (readonly [string, string | null])[], on: string, ends = false) =>
      change(database, from, [
        {
          kind: 'hand_over',
          on: day(on),
          ends,
          to: to.map(([receiver, what]) => ({ to: receiver, party: null, function: what, toKind: 'agency' }) as const),
        },
      ]);

    test('two that are merged into a third are followed by it, with open cases and what was carried over', async () => {
      const [land, planning, natural] = [
        await found(database, { fullName: '青河区示例国土局', parent: government }),
        await found(database, { fullName: '青河区示例规划局', parent: government }),
        await found(database, { fullName: '青河区示例资源局', parent: government }),
      ];
      expect((await handOver(land, [[natural, null]], '2024-03-25')).ok).toBe(true);
      expect((await handOver(planning, [[natural, null]], '2024-03-25')).ok).toBe(true);
      const followed = await database.read((transaction) =>
        afterReform(transaction, { agency: land, function: null, on: day('2024-06-03') }),
      );
      expect(followed).toMatchObject({
        answerer: { ok: true, value: { agency: natural, ways: ['successor_answers'] } },
        moved: [
          {
            to: natural,
            things: ['information', 'documents_in_force', 'disputes', 'open_applications', 'carried_forward'],
          },
        ],
      });
      const sources = await database.read((transaction) => carriedOverFrom(transaction, natural, 2024));
      expect(new Set(sources)).toEqual(new Set([natural, land, planning]));
      expect((await bodyOf(land))?.closed).toBe('2024-03-25');
      expect(await handOver(land, [[natural, '节能']], '2025-01-01')).toMatchObject({ reason: { kind: 'is_closed' } });
    });

    test('one that is split is followed function by function, and a function that moves leaves it going on', async () => {
      const [food, market, drugs] = [
        await found(database, { fullName: '青河区示例食药局', parent: government }),
        await found(database, { fullName: '青河区示例市监局', parent: government }),
        await found(database, { fullName: '青河区示例药监局', parent: government }),
      ];
      expect((await handOver(market, [[drugs, '计量']], '2024-01-01')).ok).toBe(true);
      expect((await bodyOf(market))?.closed).toBe(null);
      expect(
        await handOver(
          food,
          [
            [market, null],
            [drugs, null],
          ],
          '2025-01-10',
        ),
      ).toMatchObject({
        reason: { kind: 'succession', problem: { kind: 'two_successors' } },
      });
      expect(
        (
          await handOver(
            food,
            [
              [market, '食品'],
              [drugs, '药品'],
            ],
            '2025-01-10',
            true,
          )
        ).ok,
      ).toBe(true);
      const answerer = async (what: string | null) =>
        (
          await database.read((transaction) =>
            afterReform(transaction, { agency: food, function: what, on: day('2025-07-01') }),
          )
        ).answerer;
      expect(await answerer('药品')).toMatchObject({ ok: true, value: { agency: drugs } });
      expect(await answerer(null)).toMatchObject({ ok: false, reason: { kind: 'function_needed' } });
    });

    test('a government under which bodies go on does not end', async () => {
      expect(await change(database, government, [{ kind: 'close', on: day('2026-01-01') }])).toMatchObject({
        reason: { kind: 'has_bodies_below' },
      });
    });
  });
});
