import { createHash } from 'node:crypto';
import { dayOfMoment } from '../../platform/clock/index.ts';
import type { CachedRow, Projection, RecordedEvent, Stream } from '../../platform/ledger/index.ts';
import type { Day } from '../../base/day.ts';

/** 审计卷: a stream a body and Beijing day. */
export const AUDIT_STREAM = 'audit';

/** The stream in which entries of a body and day stand. Its id follows from them, so that nobody has to look for it. */
export function auditStream(agency: string, day: Day): Stream {
  return { agency, kind: AUDIT_STREAM, id: idOf(`gongkai.audit.1 ${agency} ${day}`) };
}

/** An id that follows from a text: a UUID of the eighth version (RFC 9562). */
export function idOf(text: string): string {
  const hex = createHash('sha256').update(text, 'utf8').digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The row by which an entry is searched. */
export function rowOfEntry({ stream, number, recordedAt, type, body }: RecordedEvent): CachedRow {
  return {
    agency_id: stream.agency,
    stream_id: stream.id,
    number,
    at: recordedAt,
    day: dayOfMoment(recordedAt),
    kind: type,
    officer_id: body['officer'] ?? null,
    detail: body['detail'] ?? {},
  };
}

/** 审计日志的查询表. Entries are added one by one (`recordAudit`), with the same row as here; a whole day is read only to rebuild it. */
export const AUDIT_PROJECTION: Projection = {
  kind: AUDIT_STREAM,
  tables: [
    {
      name: 'audit_entry',
      stream: 'stream_id',
      key: ['agency_id', 'stream_id', 'number'],
      columns: ['agency_id', 'stream_id', 'number', 'at', 'day', 'kind', 'officer_id', 'detail'],
    },
  ],
  rowsOf: (_, events) => ({ audit_entry: events.map(rowOfEntry) }),
};
