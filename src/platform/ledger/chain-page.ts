import { sql, type Sql, type Transaction } from '../db/index.ts';
import type { Head } from './diagnose-stream.ts';
import type { Stream } from './event.ts';
import type { WrittenEvent } from './hash-event.ts';
import { writtenWhere } from './stored-event.ts';

/** The place of an event among all: body, stream, number. */
export type Place = { readonly agency: string; readonly stream: string; readonly number: number };

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Before every event. */
export const BEFORE_ALL: Place = { agency: NOBODY, stream: NOBODY, number: 0 };

/** Rows of a page. */
export const EVENTS_AT_ONCE = 2000;

/** Events and the heads of their streams, as they stood at one moment; `only`: of this body alone. */
export async function pageAfter(
  transaction: Transaction,
  { agency, stream, number }: Place,
  only: string | null,
): Promise<{ readonly events: readonly WrittenEvent[]; readonly heads: ReadonlyMap<string, Head> }> {
  const events = await writtenWhere(
    transaction,
    sql`where (agency_id, stream_id, number) > (${agency}::uuid, ${stream}::uuid, ${number}::integer)
      ${ofBody(only)} order by agency_id, stream_id, number limit ${EVENTS_AT_ONCE}`,
  );
  const agencies = [...new Set(events.map((event) => event.stream.agency))];
  const streams = [...new Set(events.map((event) => event.stream.id))];
  const rows = await transaction.rows<{ agency: string; stream: string; number: number; hash: string }>(sql`
    select agency_id as agency, stream_id as stream, head_number as number, head_hash as hash from ledger_stream
    where agency_id = any(${agencies}::uuid[]) and stream_id = any(${streams}::uuid[])`);
  return { events, heads: new Map(rows.map((row) => [`${row.agency}/${row.stream}`, row])) };
}

export const ofBody = (agency: string | null): Sql => (agency === null ? sql`` : sql`and agency_id = ${agency}`);

export const nameOf = ({ agency, id }: Stream): string => `${agency}/${id}`;

export const placeOf = ({ stream, number }: WrittenEvent): Place => ({
  agency: stream.agency,
  stream: stream.id,
  number,
});
