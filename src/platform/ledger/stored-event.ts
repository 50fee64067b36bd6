import { sql, type Sql, type Transaction } from '../db/index.ts';
import { canonical, type EventValue } from './canonical.ts';
import type { HashAlgorithm, RecordedEvent } from './event.ts';

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
  const rows = await transaction.rows<StoredEvent>(sql`
    select agency_id, stream_id, number, kind, ${MOMENT} as recorded_at, actor, act_key, act_part, act_digest, type, body, algorithm, previous, hash
    from ledger_event ${condition}`);
  return rows.map(eventOf);
}

/** As it was hashed: with milliseconds; a moment that was changed by less shows its other figures, and so another hash. */
const MOMENT: Sql = {
  text: `regexp_replace(to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'`,
  values: [],
};

function eventOf(row: StoredEvent): RecordedEvent {
  return {
    stream: { agency: row.agency_id, kind: row.kind, id: row.stream_id },
    number: row.number,
    recordedAt: row.recorded_at,
    actor: row.actor,
    act: { key: row.act_key, part: row.act_part, digest: row.act_digest },
    type: row.type,
    body: bodyOf(row.body),
    algorithm: row.algorithm,
    previous: row.previous,
    hash: row.hash,
  };
}

/** A body that somebody broke from outside is shown as what it is; its hash will not agree. */
function bodyOf(text: string): { readonly [key: string]: EventValue } {
  try {
    const body: unknown = JSON.parse(text);
    if (isBody(body) && canonical(body) === text) return body;
  } catch {
    // Told below.
  }
  return { broken: text.replaceAll('\0', '').toWellFormed() };
}

const isBody = (body: unknown): body is { readonly [key: string]: EventValue } =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** Adds events. The same number twice in a stream, or the same part of an act, is refused by the table. */
export async function insertEvents(transaction: Transaction, events: readonly RecordedEvent[]): Promise<void> {
  for (const { stream, number, recordedAt, actor, act, type, body, algorithm, previous, hash } of events) {
    await transaction.run(sql`
      insert into ledger_event (agency_id, stream_id, number, kind, recorded_at, actor, act_key, act_part, act_digest, type, body, algorithm, previous, hash)
      values (${stream.agency}, ${stream.id}, ${number}, ${stream.kind}, ${recordedAt}, ${actor}, ${act.key}, ${act.part}, ${act.digest}, ${type}, ${canonical(body)}, ${algorithm}, ${previous}, ${hash})`);
  }
}
