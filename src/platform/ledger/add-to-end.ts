import { sql, type Transaction } from '../db/index.ts';
import { appendEvents } from './append-events.ts';
import { canonical } from './canonical.ts';
import type { HashAlgorithm, NewEvent, RecordedEvent, Stream } from './event.ts';
import { digestOf } from './hash-event.ts';

/** Something to be written down wherever its stream ends. */
export type EndAddition = {
  readonly stream: Stream;
  readonly event: NewEvent;
  readonly actor: string;
  readonly key: string;
  readonly algorithm: HashAlgorithm;
  /** ISO in UTC. */
  readonly at: string;
};

/**
 * 续记: adds one event at the end of its stream, which may grow without anybody having read it: nothing that stands before has a say in it. Writers of one
 * stream wait for each other until their transactions end, so it is called last.
 */
export async function addToEnd(transaction: Transaction, given: EndAddition): Promise<RecordedEvent> {
  const { stream, event, actor, key, algorithm, at } = given;
  // A stream that is not begun has no row that could be held.
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext(${stream.agency}), hashtext(${stream.id}))`);
  const [head] = await transaction.rows<{ number: number }>(sql`
    select head_number as number from ledger_stream where agency_id = ${stream.agency} and stream_id = ${stream.id}`);
  const added = await appendEvents(transaction, [{ stream, after: head?.number ?? 0, events: [event] }], {
    agency: stream.agency,
    actor,
    act: { key, digest: digestOf(algorithm, canonical(event.body)) },
    algorithm,
    recordedAt: at,
  });
  const [recorded] = added.ok ? added.value : [];
  if (recorded === undefined) throw new Error('A stream that was held moved on');
  return recorded;
}
