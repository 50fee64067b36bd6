import { sql, type Database } from '../db/index.ts';
import { BEFORE_ALL, EVENTS_AT_ONCE, nameOf, ofBody, pageAfter, placeOf } from './chain-page.ts';
import type { Head } from './diagnose-stream.ts';
import type { Stream } from './event.ts';
import type { ExportLine } from './export-line.ts';
import { eventText } from './hash-event.ts';

/** 各卷的行: the events of every stream in their order, then its head as it stood when the last of them was read. Page by page. */
export async function* chainLines(
  database: Database,
  only: string | null,
): AsyncGenerator<readonly ExportLine[], void, undefined> {
  let last: Ended | null = null;
  for (let after = BEFORE_ALL; ;) {
    const place = after;
    const { events, heads } = await database.read((transaction) => pageAfter(transaction, place, only));
    const lines: ExportLine[] = [];
    for (const event of events) {
      if (last !== null && nameOf(last.stream) !== nameOf(event.stream)) lines.push(...lineOfHead(last));
      lines.push({ kind: 'event', algorithm: event.algorithm, text: eventText(event), hash: event.hash });
      last = { stream: event.stream, head: heads.get(nameOf(event.stream)) ?? null };
      after = placeOf(event);
    }
    const isEnd = events.length < EVENTS_AT_ONCE;
    if (isEnd && last !== null) lines.push(...lineOfHead(last));
    yield lines;
    if (isEnd) break;
  }
  yield* headsWithoutEvents(database, only);
}

type Ended = { readonly stream: Pick<Stream, 'agency' | 'kind' | 'id'>; readonly head: Head };

/** None where somebody took the head away: then none is in the file either. */
const lineOfHead = ({ stream, head }: Ended): readonly ExportLine[] =>
  head === null
    ? []
    : [{ kind: 'head', agency: stream.agency, stream: stream.id, number: head.number, hash: head.hash }];

/** Heads whose events are gone: the file says so as well. */
async function* headsWithoutEvents(
  database: Database,
  only: string | null,
): AsyncGenerator<readonly ExportLine[], void, undefined> {
  let { agency, stream } = BEFORE_ALL;
  for (let isMore = true; isMore;) {
    const [afterAgency, afterStream] = [agency, stream];
    const page = await database.read((transaction) =>
      transaction.rows<{ agency: string; stream: string; number: number; hash: string }>(sql`
        select agency_id as agency, stream_id as stream, head_number as number, head_hash as hash from ledger_stream
        where (agency_id, stream_id) > (${afterAgency}::uuid, ${afterStream}::uuid) and not exists (
          select from ledger_event event where event.agency_id = ledger_stream.agency_id and event.stream_id = ledger_stream.stream_id)
        ${ofBody(only)} order by agency_id, stream_id limit ${EVENTS_AT_ONCE}`),
    );
    yield page.map((head) => ({ kind: 'head', ...head }));
    ({ agency, stream } = page.at(-1) ?? BEFORE_ALL);
    isMore = page.length === EVENTS_AT_ONCE;
  }
}
