import type { Database } from '../../platform/db/index.ts';
import { canonical, type EventValue } from '../../platform/ledger/index.ts';
import type { AuditKind, Origin } from './audit.ts';
import { entriesBefore, type AuditAsked, type AuditFilter, type AuditPlace, type AuditRow } from './audit-store.ts';
import { markOfOrigin } from './origin-mark.ts';
import { recordAudit, recordBursts, type AuditFrame } from './record-audit.ts';

/** 审计日志的一行. */
export type AuditLine = {
  readonly place: AuditPlace;
  readonly at: string;
  readonly agency: string;
  readonly kind: AuditKind;
  readonly officer: string | null;
  /** Who it was, as he is called now; null where nobody was told, or who he was is erased. */
  readonly account: string | null;
  readonly name: string | null;
  readonly detail: { readonly [key: string]: EventValue };
  /** From where it came; null where nothing came from outside, or its term is over. */
  readonly origin: Origin | null;
  /** False where the row or its origin says otherwise than the event of the ledger: somebody changed it. `ledger verify` says whether the event itself holds. */
  readonly isTrue: boolean;
};

/** Who reads, so that the reading is an entry too. */
export type AuditReader = {
  readonly agency: string;
  readonly officer: string;
  readonly origin: Origin | null;
  readonly frame: AuditFrame;
};

export type AuditPage = { readonly lines: readonly AuditLine[]; readonly next: AuditPlace | null };

/** 查询审计日志: a page, newest first. That it was looked at is an entry itself, once a search and not once a page. */
export async function searchAudit(
  database: Database,
  reader: AuditReader,
  { after, limit, ...filter }: AuditFilter & { readonly after?: AuditPlace; readonly limit: number },
): Promise<AuditPage> {
  if (after === undefined) await noteReading(database, reader, { kind: 'audit_read', filter });
  return pageOf(database, { ...filter, ...(after === undefined ? {} : { after }), limit });
}

/** What was counted in minutes that are over is written down first, so that whoever looks sees it. */
export async function noteReading(
  database: Database,
  { agency, officer, origin, frame }: AuditReader,
  { kind, filter }: { readonly kind: 'audit_read' | 'audit_exported'; readonly filter: AuditFilter },
): Promise<void> {
  await database.transaction((transaction) => recordBursts(transaction, frame));
  const entry = { kind, agency, officer, origin, detail: { asked: { ...filter } } } as const;
  await database.transaction((transaction) => recordAudit(transaction, entry, frame));
}

/** A page without a trace, for what has left one already. */
export async function pageOf(database: Database, { limit, ...asked }: AuditAsked): Promise<AuditPage> {
  const rows = await database.read((transaction) => entriesBefore(transaction, { ...asked, limit: limit + 1 }));
  const lines = rows.slice(0, limit).map(lineOf);
  return { lines, next: rows.length > limit ? (lines.at(-1)?.place ?? null) : null };
}

function lineOf(row: AuditRow): AuditLine {
  const { at, stream, number, agency, kind, officer, account, name, detail } = row;
  const origin = row.salt === null ? null : { address: row.address ?? '', browser: row.browser ?? '' };
  const place = { at, stream, number };
  return { place, at, agency, kind, officer, account, name, detail, origin, isTrue: isAsWritten(row, origin) };
}

/** Whether a row says what the event says. An origin that is erased is not missed. */
function isAsWritten({ body, type, kind, officer, detail, salt }: AuditRow, origin: Origin | null): boolean {
  const written = body === null ? null : readWritten(body);
  if (written === null || type !== kind) return false;
  const mark = origin === null || salt === null ? null : markOfOrigin(origin, salt);
  if (mark !== null && written.origin !== mark) return false;
  return canonical({ officer, detail, origin: written.origin }) === body;
}

/** Somebody may have put anything there. */
function readWritten(body: string): { readonly origin: EventValue } | null {
  try {
    const written: unknown = JSON.parse(body);
    return typeof written === 'object' && written !== null && 'origin' in written
      ? { origin: typeof written.origin === 'string' ? written.origin : null }
      : null;
  } catch {
    return null;
  }
}
