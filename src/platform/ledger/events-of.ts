import { sql, type Transaction } from '../db/index.ts';
import type { RecordedEvent, Stream } from './event.ts';
import { eventsWhere } from './stored-event.ts';

/** 卷内事件: the events of a stream in their order, from the first one on. */
export function eventsOf(
  transaction: Transaction,
  { agency, id }: Pick<Stream, 'agency' | 'id'>,
): Promise<readonly RecordedEvent[]> {
  return eventsWhere(transaction, sql`where agency_id = ${agency} and stream_id = ${id} order by number`);
}
