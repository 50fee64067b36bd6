import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { err, ok } from '../../src/base/result.ts';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import {
  eventsOf,
  LEDGER_TABLES,
  perform,
  sealDay,
  STAMP_TABLES,
  verifyLedger,
  type ActRequest,
  type HashAlgorithm,
} from '../../src/platform/ledger/index.ts';
import { onBothEngines } from './engines.ts';

type Name = 'long' | 'short' | 'lone';

onBothEngines((engine) => {
  let database: Database;

  async function freshLedger(): Promise<Database> {
    const fresh = await engine.create();
    await migrate(fresh, [LEDGER_TABLES, STAMP_TABLES]);
    await fresh.transaction((transaction) =>
      transaction.script(
        'create table tally (agency_id uuid not null, id uuid not null, events integer not null, primary key (agency_id, id))',
      ),
    );
    return fresh;
  }

  beforeAll(async () => {
    database = await freshLedger();
  });

  const request = (agency: string, more: Partial<ActRequest> = {}): ActRequest => ({
    agency,
    key: randomUUID(),
    actor: 'officer:1',
    asked: { note: 'x' },
    algorithm: 'sha256',
    ...more,
  });

  /** Writes `count` events down in a stream, and counts them in a table of state. */
  const write = (
    to: Database,
    asked: ActRequest,
    { id, count = 1, after }: { id: string; count?: number; after?: number },
  ) =>
    perform(to, asked, {
      decide: async (transaction) => {
        const before = await eventsOf(transaction, { agency: asked.agency, id });
        return ok([
          {
            stream: { kind: 'case', id },
            after: after ?? before.length,
            events: Array.from({ length: count }, (_, index) => ({
              type: 'noted',
              body: { day: '2026-11-28', figure: before.length + index, text: '甲“乙”\n' },
            })),
          },
        ]);
      },
      cache: async (transaction, events) => {
        await transaction.run(sql`
          insert into tally values (${asked.agency}, ${id}, ${events.length})
          on conflict (agency_id, id) do update set events = tally.events + excluded.events`);
      },
    });

  const tallyOf = async (from: Database, agency: string) =>
    (
      await from.read((transaction) =>
        transaction.rows<{ events: number }>(sql`select events from tally where agency_id = ${agency}`),
      )
    )[0]?.events;

  describe('an act', () => {
    test('is written down with who, what and the link to what came before, and its state in the same breath', async () => {
      const [agency, id] = [randomUUID(), randomUUID()];
      await write(database, request(agency), { id });
      const done = await write(database, request(agency, { actor: 'officer:2' }), { id, count: 2 });
      const events = await database.read((transaction) => eventsOf(transaction, { agency, id }));
      expect(done.ok && done.value.events).toEqual(events.slice(1));
      expect(events.map(({ number, actor, act }) => [number, actor, act.part])).toEqual([
        [1, 'officer:1', 1],
        [2, 'officer:2', 1],
        [3, 'officer:2', 2],
      ]);
      expect(events.map(({ previous }) => previous)).toEqual(['', events[0]?.hash, events[1]?.hash]);
      expect(await tallyOf(database, agency)).toBe(3);
    });

    test('that comes twenty times at one moment with one key is done once, and each is answered the same', async () => {
      const [agency, id] = [randomUUID(), randomUUID()];
      const asked = request(agency);
      const answers = await Promise.all(Array.from({ length: 20 }, () => write(database, asked, { id, after: 0 })));
      expect(answers.filter((answer) => answer.ok && !answer.value.isRepeat)).toHaveLength(1);
      expect(new Set(answers.map((answer) => (answer.ok ? answer.value.events[0]?.hash : 'refused'))).size).toBe(1);
      expect(await tallyOf(database, agency)).toBe(1);
    });

    test('with a key that another request had is refused', async () => {
      const [agency, id] = [randomUUID(), randomUUID()];
      const asked = request(agency);
      await write(database, asked, { id });
      expect(await write(database, { ...asked, asked: { note: 'y' } }, { id })).toEqual({
        ok: false,
        reason: { kind: 'key_used_otherwise', key: asked.key },
      });
      expect(await tallyOf(database, agency)).toBe(1);
    });

    test('decided on what is no longer so is refused, and nothing of it stays', async () => {
      const [agency, id] = [randomUUID(), randomUUID()];
      await write(database, request(agency), { id });
      expect(await write(database, request(agency), { id, after: 0 })).toEqual({
        ok: false,
        reason: { kind: 'stream_moved', stream: id, after: 0 },
      });
      expect(await tallyOf(database, agency)).toBe(1);
    });

    test('that is decided against writes nothing', async () => {
      const agency = randomUUID();
      const refused = await perform(database, request(agency), {
        decide: async () => err({ kind: 'too_late' as const }),
        cache: () => Promise.reject(new Error('not reached')),
      });
      expect(refused).toEqual({ ok: false, reason: { kind: 'too_late' } });
    });

    test('whose state cannot be written leaves no event', async () => {
      const [agency, id] = [randomUUID(), randomUUID()];
      const failing = perform(database, request(agency), {
        decide: async () => ok([{ stream: { kind: 'case', id }, after: 0, events: [{ type: 'noted', body: {} }] }]),
        cache: () => Promise.reject(new Error('no room')),
      });
      await expect(failing).rejects.toThrow('no room');
      expect(await database.read((transaction) => eventsOf(transaction, { agency, id }))).toEqual([]);
    });

    test('two bodies may use the same key and the same stream name without knowing each other', async () => {
      const [one, other, id, key] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
      expect((await write(database, request(one, { key }), { id })).ok).toBe(true);
      expect((await write(database, request(other, { key }), { id })).ok).toBe(true);
    });
  });

  test('fifty at once on one stream all get in, each once, in one chain', async () => {
    const [agency, id] = [randomUUID(), randomUUID()];
    const insist = async (): Promise<void> => {
      for (;;) if ((await write(database, request(agency), { id })).ok) return;
    };
    await Promise.all(Array.from({ length: 50 }, insist));
    expect(await tallyOf(database, agency)).toBe(50);
    expect((await verifyLedger(database, { agency })).faults).toEqual([]);
  });

  describe.each<HashAlgorithm>(['sha256', 'sm3'])('a ledger chained by %s', (algorithm) => {
    /** A body with three streams and two roots of its own. */
    async function filled() {
      const agency = randomUUID();
      const [long = '', short = '', lone = ''] = [randomUUID(), randomUUID(), randomUUID()].toSorted();
      for (const [id, count] of [
        [long, 8],
        [short, 2],
        [lone, 1],
      ] as const) {
        await write(database, request(agency, { algorithm }), { id, count });
      }
      await sealDay(database, { agency, day: '2026-11-27', algorithm });
      await write(database, request(agency, { algorithm }), { id: long, count: 2 });
      await sealDay(database, { agency, day: '2026-11-28', algorithm });
      return { agency, long, short, lone };
    }

    const at = (number: number, stream: Name = 'long') => ({ stream, number });
    const swap = (one: number, other: number): readonly string[] => [
      `update ledger_event set number = -1 where stream_id = '{long}' and number = ${one}`,
      `update ledger_event set number = ${one} where stream_id = '{long}' and number = ${other}`,
      `update ledger_event set number = ${other} where stream_id = '{long}' and number = -1`,
    ];
    const closeUp = (from: number, by: number): readonly string[] => [
      `update ledger_event set number = number + 1000 where stream_id = '{long}' and number >= ${from}`,
      `update ledger_event set number = number - 1000 + ${by} where stream_id = '{long}' and number >= 1000`,
    ];
    const inserted = (number: number): string => `
      insert into ledger_event select agency_id, stream_id, ${number}, kind, recorded_at, actor, 'another', 1, act_digest, type, body, algorithm, previous, hash
      from ledger_event where stream_id = '{long}' and number = 1`;

    test('holds as it was written', async () => {
      const { faults, streams, events, roots } = await verifyLedger(database, await filled());
      expect({ faults, streams, events, roots }).toEqual({ faults: [], streams: 3, events: 13, roots: 2 });
    });

    test.each<[string, readonly string[], unknown[]]>([
      [
        'a changed body',
        [`update ledger_event set body = '{"day":"2026-11-29"}' where stream_id = '{long}' and number = 4`],
        [{ kind: 'changed', ...at(4) }],
      ],
      [
        'a body that is no JSON any more',
        [`update ledger_event set body = '{' where stream_id = '{long}' and number = 4`],
        [{ kind: 'changed', ...at(4) }],
      ],
      [
        'a blank added to a body',
        [`update ledger_event set body = body || ' ' where stream_id = '{long}' and number = 4`],
        [{ kind: 'changed', ...at(4) }],
      ],
      [
        'another officer',
        [`update ledger_event set actor = 'officer:9' where stream_id = '{long}' and number = 10`],
        [{ kind: 'changed', ...at(10) }],
      ],
      [
        'a moment later by a millionth of a second',
        [`update ledger_event set recorded_at = recorded_at + interval '1 microsecond' where stream_id = '{lone}'`],
        [{ kind: 'changed', ...at(1, 'lone') }],
      ],
      [
        'another key of the act',
        [`update ledger_event set act_key = 'x' where stream_id = '{long}' and number = 1`],
        [{ kind: 'changed', ...at(1) }],
      ],
      [
        'another kind of the stream',
        [`update ledger_event set kind = 'other' where stream_id = '{lone}'`],
        [{ kind: 'changed', ...at(1, 'lone') }],
      ],
      [
        'an event taken out',
        [`delete from ledger_event where stream_id = '{long}' and number = 5`],
        [{ kind: 'removed', ...at(5) }],
      ],
      [
        'an event taken out and the numbers closed up',
        [`delete from ledger_event where stream_id = '{long}' and number = 5`, ...closeUp(6, -1)],
        [{ kind: 'removed', ...at(5) }],
      ],
      [
        'the last event taken out',
        [`delete from ledger_event where stream_id = '{long}' and number = 10`],
        [{ kind: 'removed', ...at(10) }],
      ],
      [
        'the last event taken out and the head put right',
        [
          `delete from ledger_event where stream_id = '{long}' and number = 10`,
          `update ledger_stream set head_number = 9, head_hash = (select hash from ledger_event where stream_id = '{long}' and number = 9) where stream_id = '{long}'`,
        ],
        [{ kind: 'sealed_otherwise', ...at(10), root: 2 }],
      ],
      [
        'all events of a stream taken out',
        [`delete from ledger_event where stream_id = '{lone}'`],
        [{ kind: 'removed', ...at(1, 'lone') }],
      ],
      ['an event put in between', [...closeUp(4, 1), inserted(4)], [{ kind: 'inserted', ...at(4) }]],
      ['an event put in at the end', [inserted(11)], [{ kind: 'inserted', ...at(11) }]],
      [
        'two events that changed places',
        swap(3, 6),
        [
          { kind: 'reordered', ...at(3), was: 6 },
          { kind: 'reordered', ...at(6), was: 3 },
        ],
      ],
      [
        'a head that says another hash',
        [`update ledger_stream set head_hash = 'x' where stream_id = '{short}'`],
        [{ kind: 'head_differs', ...at(2, 'short') }],
      ],
      [
        'a stream without its head',
        [`delete from ledger_stream where stream_id = '{short}'`],
        [{ kind: 'head_differs', ...at(2, 'short') }],
      ],
      [
        'a root that says another hash',
        [`update ledger_root set root = 'x' where agency_id = '{agency}' and number = 2`],
        [{ kind: 'root_changed', number: 2 }],
      ],
      [
        'a root for another day',
        [`update ledger_root set day = '2026-11-26' where agency_id = '{agency}' and number = 1`],
        [{ kind: 'root_changed', number: 1 }],
      ],
      [
        'the last root taken out',
        [`delete from ledger_root where agency_id = '{agency}' and number = 2`],
        [{ kind: 'root_removed', number: 2 }],
      ],
      [
        'the first root taken out',
        [`delete from ledger_root where agency_id = '{agency}' and number = 1`],
        [
          { kind: 'root_removed', number: 1 },
          { kind: 'root_changed', number: 2 },
        ],
      ],
      [
        'a sealed head taken out',
        [`delete from ledger_sealed_head where root_number = 1 and stream_id = '{short}'`],
        [{ kind: 'root_changed', number: 1 }],
      ],
      [
        'a sealed head changed',
        [`update ledger_sealed_head set head_hash = 'x' where root_number = 1 and stream_id = '{short}'`],
        [
          { kind: 'root_changed', number: 1 },
          { kind: 'sealed_otherwise', ...at(2, 'short'), root: 1 },
        ],
      ],
    ])('%s is found and named', async (_, tampering, faults) => {
      const body = await filled();
      const names = Object.entries(body);
      const script = names.reduce((text, [name, id]) => text.replaceAll(`{${name}}`, id), tampering.join(';'));
      await database.transaction((transaction) => transaction.script(script));
      const found = await verifyLedger(database, { agency: body.agency });
      const told = found.faults.map((fault) => ({
        ...('stream' in fault ? { ...fault, stream: names.find(([, id]) => id === fault.stream)?.[0] } : fault),
        agency: undefined,
      }));
      expect(told).toEqual(faults);
    });
  });

  test('a day is sealed once; what comes later is in the next root', async () => {
    const [agency, id] = [randomUUID(), randomUUID()];
    await write(database, request(agency), { id });
    const seal = (day: string) => sealDay(database, { agency, day, algorithm: 'sha256' });
    const [first, again] = await Promise.all([seal('2026-11-27'), seal('2026-11-27')]);
    expect(again).toEqual(first);
    await write(database, request(agency), { id });
    const second = await seal('2026-11-28');
    expect([first.heads, second.heads, second.previous]).toEqual([1, 1, first.root]);
    expect(await seal('2026-11-29')).toMatchObject({ heads: 0, previous: second.root });
    expect((await verifyLedger(database, { agency })).faults).toEqual([]);
  });

  test('a ledger of several pages is followed across them while others write', async () => {
    const fresh = await freshLedger();
    const agency = randomUUID();
    const ids = Array.from({ length: 5 }, () => randomUUID());
    for (const id of ids) await write(fresh, request(agency), { id, count: 900 });
    const writing = (async () => {
      for (const id of [...ids, ...ids]) await write(fresh, request(agency), { id, count: 3 });
    })();
    const { faults, events } = await verifyLedger(fresh);
    await writing;
    expect(faults).toEqual([]);
    expect(events).toBeGreaterThanOrEqual(4500);
  });
});
