import { sql, type Transaction } from '../db/index.ts';
import type { RecordedEvent, Stream } from './event.ts';
import { writtenWhere } from './stored-event.ts';

/** 台账目录的一行: a stream with what was written down in it last. */
export type ListedStream = Stream & {
  readonly length: number;
  readonly lastAt: string;
  readonly lastType: string;
  readonly lastActor: string;
  /** What it says; null where that is long. */
  readonly lastBody: RecordedEvent['body'] | null;
};

export type StreamsAsked = {
  readonly agency: string;
  /** Streams of this kind alone. */
  readonly kind?: string | null;
  /** Kinds of streams that whoever asks does not see. */
  readonly without?: readonly string[];
  /** The last one of the page before. */
  readonly before?: Pick<ListedStream, 'lastAt' | 'id'> | null;
  readonly limit: number;
};

/** 台账目录: streams of a body, that in which something was written down last first. Asked along the moments of events, so that a page costs the same after years. */
export async function newestStreams(
  transaction: Transaction,
  { agency, kind = null, without = [], before = null, limit }: StreamsAsked,
): Promise<readonly ListedStream[]> {
  const rows = await transaction.rows<Omit<ListedStream, 'lastBody'> & { readonly lastBody: string | null }>(sql`
    select event.agency_id as agency, event.stream_id as id, event.kind, event.number as length, event.recorded_at as "lastAt",
      event.type as "lastType", event.actor as "lastActor",
      case when octet_length(event.body) <= ${SHORT_BODY} then event.body end as "lastBody"
    from ledger_event event join ledger_stream stream
      on stream.agency_id = event.agency_id and stream.stream_id = event.stream_id and stream.head_number = event.number
    where event.agency_id = ${agency}
      and (${kind === null}::boolean or event.kind = ${kind ?? ''}) and event.kind <> all(${without}::text[])
      ${before === null ? sql`` : sql`and (event.recorded_at, event.stream_id) < (${before.lastAt}::timestamptz, ${before.id}::uuid)`}
    order by event.recorded_at desc, event.stream_id desc limit ${limit}`);
  return rows.map((row) => ({ ...row, lastBody: row.lastBody === null ? null : bodyIn(row.lastBody) }));
}

/** Bytes of an event that a list shows something of. */
const SHORT_BODY = 4000;

/** 卷的种类: of which kinds a body has streams, with their number. */
export function streamKinds(
  transaction: Transaction,
  agency: string,
): Promise<readonly { readonly kind: string; readonly count: number }[]> {
  return transaction.rows(
    sql`select kind, count(*) as count from ledger_stream where agency_id = ${agency} group by kind order by kind`,
  );
}

/** 一卷: a stream as its head names it; null where there is none. */
export async function streamCalled(
  transaction: Transaction,
  { agency, id }: Pick<Stream, 'agency' | 'id'>,
): Promise<(Stream & { readonly length: number; readonly sealed: number }) | null> {
  const [stream] = await transaction.rows<Stream & { readonly length: number; readonly sealed: number }>(sql`
    select agency_id as agency, stream_id as id, kind, head_number as length, sealed_number as sealed from ledger_stream
    where agency_id = ${agency} and stream_id = ${id}`);
  return stream ?? null;
}

/** 卷内事件的一页, the newest first; `before`: the number of the last one of the page before. */
export async function eventsBefore(
  transaction: Transaction,
  {
    agency,
    id,
    before = null,
    limit,
  }: Pick<Stream, 'agency' | 'id'> & { readonly before?: number | null; readonly limit: number },
): Promise<readonly RecordedEvent[]> {
  const events = await writtenWhere(
    transaction,
    sql`where agency_id = ${agency} and stream_id = ${id} and (${before === null}::boolean or number < ${before ?? 0})
      order by number desc limit ${limit}`,
  );
  return events.map(({ bodyText, ...event }) => ({ ...event, body: bodyIn(bodyText) }));
}

/** What an event says. One that somebody broke from outside says nothing here, and its proof says that it was changed. */
function bodyIn(text: string): RecordedEvent['body'] {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as RecordedEvent['body']) : {};
  } catch {
    return {};
  }
}

/** 未封存的起点: the moment of the oldest event of a body that no root has sealed yet; null where all are. */
export async function unsealedSince(transaction: Transaction, agency: string): Promise<string | null> {
  const [row] = await transaction.rows<{ since: string | null }>(sql`
    select min(event.recorded_at) as since from ledger_stream stream join ledger_event event
      on event.agency_id = stream.agency_id and event.stream_id = stream.stream_id and event.number = stream.sealed_number + 1
    where stream.agency_id = ${agency} and stream.head_number > stream.sealed_number`);
  return row?.since ?? null;
}
