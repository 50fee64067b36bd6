import { sql, type Database, type Transaction } from '../db/index.ts';
import { differencesFrom, mend } from './bring-up.ts';
import { keyOf, type CacheDifference } from './cache-difference.ts';
import { removeRow, strayRows } from './cached-rows.ts';
import { diagnoseStream, type Head } from './diagnose-stream.ts';
import type { Stream } from './event.ts';
import type { Projection } from './projection.ts';
import type { WrittenEvent } from './hash-event.ts';
import { readEvent, writtenWhere } from './stored-event.ts';

/** 重建结果: what was looked at and what differed. `told` holds the first differences, `differences` counts all. */
export type Rebuilt = {
  readonly streams: number;
  readonly events: number;
  readonly differences: number;
  readonly told: readonly CacheDifference[];
};

export type RebuildAsked = {
  /** False: it is only said what differs. */
  readonly isMending: boolean;
  readonly onProgress?: (streams: number) => void;
};

/** Streams taken in one transaction: acts on them wait for it. */
const PAGE = 100;
/** Differences told at most. */
const MOST_TOLD = 1000;

/**
 * 重建状态表: the state tables are computed anew from the events, page by page, and what differed is said and mended. Nothing is made from a stream whose
 * chain does not hold.
 */
export async function rebuildCaches(
  database: Database,
  projections: readonly Projection[],
  { isMending, onProgress = () => undefined }: RebuildAsked,
): Promise<Rebuilt> {
  const rebuilt = { streams: 0, events: 0, differences: 0, told: [] as CacheDifference[] };
  const tell = (differences: readonly CacheDifference[]): void => {
    rebuilt.differences += differences.length;
    rebuilt.told.push(...differences.slice(0, MOST_TOLD - rebuilt.told.length));
  };
  const run: Database['transaction'] = (work) => (isMending ? database.transaction(work) : database.read(work));
  for (const projection of projections) {
    for (let after: Place | null = BEFORE_ALL; after !== null;) {
      const from: Place = after;
      const page = await run((transaction) => rebuildPage(transaction, projection, { from, isMending }));
      rebuilt.streams += page.streams;
      rebuilt.events += page.events;
      tell(page.differences);
      onProgress(rebuilt.streams);
      after = page.last;
    }
    tell(await clearStrays(run, projection, isMending));
  }
  return rebuilt;
}

type Place = { readonly agency: string; readonly id: string };

const BEFORE_ALL: Place = {
  agency: '00000000-0000-0000-0000-000000000000',
  id: '00000000-0000-0000-0000-000000000000',
};

type Page = {
  readonly streams: number;
  readonly events: number;
  readonly differences: readonly CacheDifference[];
  /** The last stream of the page; null when there are no more. */
  readonly last: Place | null;
};

async function rebuildPage(
  transaction: Transaction,
  projection: Projection,
  { from, isMending }: { readonly from: Place; readonly isMending: boolean },
): Promise<Page> {
  const heads = await headsAfter(transaction, projection.kind, { from, isMending });
  const streams = await eventsOfAll(transaction, heads);
  const proven = streams.filter(({ head, events, stream }) => diagnoseStream(stream, events, head).length === 0);
  const broken = streams.filter((one) => !proven.includes(one));
  const found = await differencesFrom(
    transaction,
    projection,
    proven.map(({ stream, events }) => ({ stream, events: events.map(readEvent) })),
  );
  if (isMending) for (const one of found) await mend(transaction, projection, one);
  const last = heads.at(-1);
  return {
    streams: streams.length,
    events: streams.reduce((sum, { events }) => sum + events.length, 0),
    differences: [
      ...broken.map(({ stream }) => ({ kind: 'stream_not_proven', agency: stream.agency, stream: stream.id }) as const),
      ...found.map(({ difference }) => difference),
    ],
    last: last === undefined || heads.length < PAGE ? null : last,
  };
}

type StreamHead = Stream & { readonly number: number; readonly hash: string };

/** The next streams in the order of their keys, held while they are mended. */
function headsAfter(
  transaction: Transaction,
  kind: string,
  { from, isMending }: { readonly from: Place; readonly isMending: boolean },
): Promise<readonly StreamHead[]> {
  return transaction.rows<StreamHead>(sql`
    select agency_id as agency, kind, stream_id as id, head_number as number, head_hash as hash from ledger_stream
    where kind = ${kind} and (agency_id, stream_id) > (${from.agency}::uuid, ${from.id}::uuid)
    order by agency_id, stream_id limit ${PAGE} ${isMending ? HELD : FREE}`);
}

const HELD = sql`for update`;
const FREE = sql``;

async function eventsOfAll(
  transaction: Transaction,
  heads: readonly StreamHead[],
): Promise<readonly { readonly stream: Stream; readonly events: readonly WrittenEvent[]; readonly head: Head }[]> {
  const agencies = [...new Set(heads.map(({ agency }) => agency))];
  const events = await writtenWhere(
    transaction,
    sql`where agency_id = any(${agencies}::uuid[]) and stream_id = any(${heads.map(({ id }) => id)}::uuid[]) order by agency_id, stream_id, number`,
  );
  const byStream = Map.groupBy(events, ({ stream }) => `${stream.agency}/${stream.id}`);
  return heads.map(({ number, hash, ...stream }) => ({
    stream,
    head: { number, hash },
    events: byStream.get(`${stream.agency}/${stream.id}`) ?? [],
  }));
}

/** Rows of which no stream knows. */
async function clearStrays(
  run: Database['transaction'],
  { kind, tables }: Projection,
  isMending: boolean,
): Promise<readonly CacheDifference[]> {
  const differences: CacheDifference[] = [];
  for (const table of tables) {
    for (let isMore = true; isMore;) {
      const strays = await run(async (transaction) => {
        const rows = await strayRows(transaction, table, { kind, most: MOST_TOLD });
        if (isMending) for (const row of rows) await removeRow(transaction, table, row);
        return rows;
      });
      differences.push(
        ...strays.map((row): CacheDifference => ({
          kind: 'row_extra',
          agency: String(row['agency_id']),
          stream: String(row[table.stream]),
          table: table.name,
          key: keyOf(table, row),
        })),
      );
      isMore = isMending && strays.length === MOST_TOLD;
    }
  }
  return differences;
}
