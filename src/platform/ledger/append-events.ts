import { err, ok, type Result } from '../../base/result.ts';
import { sql, type Sql, type Transaction } from '../db/index.ts';
import { canonical } from './canonical.ts';
import type { HashAlgorithm, NewEvent, RecordedEvent, Stream } from './event.ts';
import { hashEvent, NOTHING_BEFORE } from './hash-event.ts';
import { insertEvents } from './stored-event.ts';

/** Events for one stream. `after`: the number of its last event as the decision saw it; 0 begins it. */
export type Addition = {
  readonly stream: Omit<Stream, 'agency'>;
  readonly after: number;
  readonly events: readonly NewEvent[];
};

/** Somebody else wrote something down in the meantime. */
export type StreamMoved = { readonly kind: 'stream_moved'; readonly stream: string; readonly after: number };

type Frame = {
  readonly agency: string;
  readonly actor: string;
  readonly act: { readonly key: string; readonly digest: string };
  readonly algorithm: HashAlgorithm;
  readonly recordedAt: string;
};

/** 入账: adds the events of one act to their streams, each bound to the one before it. */
export async function appendEvents(
  transaction: Transaction,
  additions: readonly Addition[],
  frame: Frame,
): Promise<Result<readonly RecordedEvent[], StreamMoved>> {
  const recorded: RecordedEvent[] = [];
  const heads: Sql[] = [];
  // Always in one order, so that two acts on the same streams do not wait for each other.
  for (const { stream, after, events } of additions.toSorted((one, other) =>
    one.stream.id < other.stream.id ? -1 : 1,
  )) {
    const head = await headOf(transaction, { ...stream, agency: frame.agency });
    if ((head?.number ?? 0) !== after) return err({ kind: 'stream_moved', stream: stream.id, after });
    if (events.length === 0) continue;
    let previous = head?.hash ?? NOTHING_BEFORE;
    let number = after;
    for (const { type, body } of events) {
      number += 1;
      const event = {
        stream: { ...stream, agency: frame.agency },
        number,
        recordedAt: frame.recordedAt,
        actor: frame.actor,
        act: { ...frame.act, part: recorded.length + 1 },
        type,
        body,
        algorithm: frame.algorithm,
        previous,
      };
      previous = hashEvent({ ...event, bodyText: canonical(body) });
      recorded.push({ ...event, hash: previous });
    }
    heads.push(headSet({ ...stream, agency: frame.agency }, { before: after, number, hash: previous }));
  }
  if (recorded.length === 0) throw new Error('An act wrote nothing down');
  await insertEvents(transaction, recorded, heads);
  return ok(recorded);
}

/** The last event of a stream, held until the transaction ends; null for one that is not begun. */
async function headOf(
  transaction: Transaction,
  { agency, id }: Stream,
): Promise<{ readonly number: number; readonly hash: string } | null> {
  const [head] = await transaction.rows<{ number: number; hash: string }>(sql`
    select head_number as number, head_hash as hash from ledger_stream where agency_id = ${agency} and stream_id = ${id} for update`);
  return head ?? null;
}

/** The statement that moves the head of a stream; it goes with the events in one. */
function headSet(
  { agency, kind, id }: Stream,
  { before, number, hash }: { before: number; number: number; hash: string },
): Sql {
  return before === 0
    ? sql`insert into ledger_stream (agency_id, stream_id, kind, head_number, head_hash) values (${agency}, ${id}, ${kind}, ${number}, ${hash})`
    : sql`update ledger_stream set head_number = ${number}, head_hash = ${hash} where agency_id = ${agency} and stream_id = ${id}`;
}
