import { listed, sql, type Sql, type Transaction } from '../db/index.ts';
import { canonical } from './canonical.ts';
import type { HashAlgorithm, RecordedEvent } from './event.ts';
import type { WrittenEvent } from './hash-event.ts';

/** A row of `ledger_event`. */
type StoredEvent = {
  readonly agency_id: string;
  readonly stream_id: string;
  readonly number: number;
  readonly kind: string;
  readonly recorded_at: string;
  readonly actor: string;
  readonly act_key: string;
  readonly act_part: number;
  readonly act_digest: string;
  readonly type: string;
  readonly body: string;
  readonly algorithm: HashAlgorithm;
  readonly previous: string;
  readonly hash: string;
};

/** Events of the ledger that a condition chooses, which also says their order. */
export async function eventsWhere(transaction: Transaction, condition: Sql): Promise<readonly RecordedEvent[]> {
  return (await writtenWhere(transaction, condition)).map(readEvent);
}

/** An event with its body read; a body that somebody broke from outside is a fault. */
export function readEvent({ bodyText, ...event }: WrittenEvent): RecordedEvent {
  return { ...event, body: JSON.parse(bodyText) };
}

/** The same as they stand, for those who verify: what somebody broke from outside is no fault of ours. */
export async function writtenWhere(transaction: Transaction, condition: Sql): Promise<readonly WrittenEvent[]> {
  const rows = await transaction.rows<StoredEvent>(sql`
    select agency_id, stream_id, number, kind, recorded_at, actor, act_key, act_part, act_digest, type, body, algorithm, previous, hash
    from ledger_event ${condition}`);
  return rows.map((row) => ({
    stream: { agency: row.agency_id, kind: row.kind, id: row.stream_id },
    number: row.number,
    recordedAt: row.recorded_at,
    actor: row.actor,
    act: { key: row.act_key, part: row.act_part, digest: row.act_digest },
    type: row.type,
    bodyText: row.body,
    algorithm: row.algorithm,
    previous: row.previous,
    hash: row.hash,
  }));
}

/**
 * Adds events, with what moves the heads of their streams (there are not more of them): one statement, so that an act costs one question less. The same
 * number twice in a stream, or the same part of an act, is refused by the table.
 */
export async function insertEvents(
  transaction: Transaction,
  events: readonly RecordedEvent[],
  heads: readonly Sql[],
): Promise<void> {
  const rows = events.map(
    ({ stream, number, recordedAt, actor, act, type, body, algorithm, previous, hash }) =>
      sql`(${stream.agency}, ${stream.id}, ${number}, ${stream.kind}, ${recordedAt}, ${actor}, ${act.key}, ${act.part}, ${act.digest}, ${type}, ${canonical(body)}, ${algorithm}, ${previous}, ${hash})`,
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await transaction.run(sql`${withHeads(heads.slice(from, from + ROWS_AT_ONCE))}
      insert into ledger_event (agency_id, stream_id, number, kind, recorded_at, actor, act_key, act_part, act_digest, type, body, algorithm, previous, hash)
      values ${listed(rows.slice(from, from + ROWS_AT_ONCE))}`);
  }
}

/** Statements that are done with the one that follows. */
function withHeads(heads: readonly Sql[]): Sql {
  return heads.length === 0
    ? sql``
    : sql`with ${listed(heads.map((head, index) => sql`${{ text: `head_${index + 1}`, values: [] }} as (${head})`))}`;
}

/** A statement takes 65,535 values at most. */
const ROWS_AT_ONCE = 1000;
