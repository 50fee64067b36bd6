import type { Transaction } from '../db/index.ts';
import { differencesOf, type RowDifference } from './cache-difference.ts';
import { putRow, removeRow, standingRows } from './cached-rows.ts';
import { eventsOf } from './events-of.ts';
import type { RecordedEvent, Stream } from './event.ts';
import type { Projection } from './projection.ts';

/** A stream with all its events, from the first one on. */
export type WholeStream = { readonly stream: Stream; readonly events: readonly RecordedEvent[] };

/** 更新状态表: brings the rows of the streams of an act up to their events; for the `cache` of an act. */
export async function bringUp(
  transaction: Transaction,
  projection: Projection,
  events: readonly RecordedEvent[],
): Promise<void> {
  const streams = new Map(events.map(({ stream }) => [stream.id, stream]));
  for (const stream of streams.values()) {
    if (stream.kind !== projection.kind) continue;
    const own = events.filter((event) => event.stream.id === stream.id);
    // An act that began the stream has all of it in hand.
    const whole = { stream, events: own[0]?.number === 1 ? own : await eventsOf(transaction, stream) };
    for (const one of await differencesFrom(transaction, projection, [whole])) await mend(transaction, projection, one);
  }
}

/** What the state tables say otherwise than the events of these streams. */
export async function differencesFrom(
  transaction: Transaction,
  projection: Projection,
  streams: readonly WholeStream[],
): Promise<readonly RowDifference[]> {
  const made = streams.map(({ stream, events }) => ({ stream, rows: projection.rowsOf(stream, events) }));
  const differences: RowDifference[] = [];
  for (const table of projection.tables) {
    const standing = await standingRows(
      transaction,
      table,
      streams.map(({ stream }) => stream),
    );
    const byStream = Map.groupBy(standing, (row) => `${String(row['agency_id'])}/${String(row[table.stream])}`);
    for (const { stream, rows } of made) {
      differences.push(
        ...differencesOf(stream, table, {
          standing: byStream.get(`${stream.agency}/${stream.id}`) ?? [],
          made: rows[table.name] ?? [],
        }),
      );
    }
  }
  // What goes, goes first: a key may pass from one row, or one stream, to another.
  return differences.toSorted((one, other) => Number(one.made !== null) - Number(other.made !== null));
}

/** Makes one row what the events say. */
export async function mend(
  transaction: Transaction,
  { tables }: Projection,
  { difference, standing, made }: RowDifference,
): Promise<void> {
  const table = tables.find(({ name }) => name === difference.table);
  if (table === undefined) throw new Error(`There is no state table ${difference.table}`);
  if (made !== null) await putRow(transaction, table, made);
  else if (standing !== null) await removeRow(transaction, table, standing);
}
