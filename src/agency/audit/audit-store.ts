import type { Day } from '../../base/day.ts';
import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { CachedRow, EventValue, RecordedEvent } from '../../platform/ledger/index.ts';
import type { AuditKind, Origin } from './audit.ts';

/** Puts the row of an entry in, as the projection makes it. */
export async function putEntry(transaction: Transaction, row: CachedRow): Promise<void> {
  const [agency, stream, number, at] = [row['agency_id'], row['stream_id'], row['number'], row['at']].map(String);
  await transaction.run(sql`
    insert into audit_entry (agency_id, stream_id, number, at, day, kind, officer_id, detail)
    values (${agency ?? ''}, ${stream ?? ''}, ${Number(number)}, ${at ?? ''}, ${String(row['day'])}, ${String(row['kind'])},
      ${row['officer_id'] === null ? null : String(row['officer_id'])}, ${JSON.stringify(row['detail'])})`);
}

/** Puts beside an entry where its request came from. */
export async function putOrigin(
  transaction: Transaction,
  { stream, number, recordedAt }: RecordedEvent,
  { salt, address, browser }: Origin & { readonly salt: string },
): Promise<void> {
  await transaction.run(sql`
    insert into audit_origin (agency_id, stream_id, number, at, salt, address, browser)
    values (${stream.agency}, ${stream.id}, ${number}, ${recordedAt}, ${salt}, ${address}, ${browser})`);
}

type Burst = { readonly agency: string; readonly kind: AuditKind; readonly minute: string; readonly origin: Origin };

/** Counts one more from a place in a minute; true where it is beyond those that are written one by one. */
export async function countBurst(
  transaction: Transaction,
  {
    agency,
    kind,
    minute,
    place: ownPlace,
    origin,
    oneByOne,
    mostPlaces,
  }: Burst & { readonly place: string; readonly oneByOne: number; readonly mostPlaces: number },
): Promise<boolean> {
  const [seen] = await transaction.rows<{ places: number; own: number }>(sql`
    select count(*) as places, count(*) filter (where place = ${ownPlace}) as own
    from audit_burst where agency_id = ${agency} and minute = ${minute} and kind = ${kind}`);
  const isOneOfMany = (seen?.places ?? 0) >= mostPlaces && seen?.own === 0;
  const [place, address, browser] = isOneOfMany ? [MANY, '', ''] : [ownPlace, origin.address, origin.browser];
  const [row] = await transaction.rows<{ more: number }>(sql`
    insert into audit_burst as burst (agency_id, minute, kind, place, written, more, address, browser)
    values (${agency}, ${minute}, ${kind}, ${place}, ${isOneOfMany ? 0 : 1}, ${isOneOfMany ? 1 : 0}, ${address}, ${browser})
    on conflict (agency_id, minute, kind, place) do update set
      written = case when burst.place = ${MANY} then 0 else least(burst.written + 1, ${oneByOne}) end,
      more = burst.more + case when burst.place = ${MANY} or burst.written >= ${oneByOne} then 1 else 0 end
    returning more`);
  return (row?.more ?? 0) > 0;
}

/** All places beyond those that are told apart. */
const MANY = '*';

/** Takes counts of minutes that are over out of the table, the oldest first. */
export async function takeBursts(
  transaction: Transaction,
  { before, limit }: { readonly before: string; readonly limit: number },
): Promise<readonly (Burst & { readonly more: number })[]> {
  const rows = await transaction.rows<{
    agency: string;
    kind: AuditKind;
    minute: string;
    more: number;
    address: string;
    browser: string;
  }>(sql`
    delete from audit_burst where (agency_id, minute, kind, place) in (
      select agency_id, minute, kind, place from audit_burst where minute < ${before} order by minute limit ${limit} for update skip locked)
    returning agency_id as agency, kind, minute, more, address, browser`);
  return rows.map(({ address, browser, ...burst }) => ({ ...burst, origin: { address, browser } }));
}

/** Where a page of entries ends: what comes after it is older. */
export type AuditPlace = { readonly at: string; readonly stream: string; readonly number: number };

/** What is looked for. All of it together; what is not said is not asked. */
export type AuditFilter = {
  readonly kinds?: readonly AuditKind[];
  readonly agency?: string;
  readonly officer?: string;
  /** Days of Beijing, both included. */
  readonly from?: Day;
  readonly until?: Day;
};

export type AuditAsked = AuditFilter & { readonly after?: AuditPlace; readonly limit: number };

export type AuditRow = AuditPlace & {
  readonly agency: string;
  readonly kind: AuditKind;
  readonly officer: string | null;
  readonly account: string | null;
  readonly name: string | null;
  readonly detail: { readonly [key: string]: EventValue };
  /** What the event of the ledger says; null where it is gone. */
  readonly body: string | null;
  readonly type: string | null;
  readonly salt: string | null;
  readonly address: string | null;
  readonly browser: string | null;
};

/** A page of entries, newest first, with who it was and where it came from as far as that is still kept. */
export async function entriesBefore(transaction: Transaction, asked: AuditAsked): Promise<readonly AuditRow[]> {
  const { kinds, officer, from, until, after, limit } = asked;
  const agency = asked.agency ?? (officer === undefined ? undefined : await bodyOf(transaction, officer));
  return transaction.rows<AuditRow>(sql`
    select entry.at, entry.stream_id as stream, entry.number, entry.agency_id as agency, entry.kind, entry.officer_id as officer, entry.detail,
      person.account, person.name, event.body, event.type, origin.salt, origin.address, origin.browser
    from audit_entry entry
    left join ledger_event event on event.agency_id = entry.agency_id and event.stream_id = entry.stream_id and event.number = entry.number
    left join audit_origin origin on origin.agency_id = entry.agency_id and origin.stream_id = entry.stream_id and origin.number = entry.number
    left join officer person on person.agency_id = entry.agency_id and person.officer_id = entry.officer_id
    where true
      ${kinds === undefined ? sql`` : sql`and entry.kind = any(${kinds}::text[])`}
      ${agency === undefined ? sql`` : sql`and entry.agency_id = ${agency}`}
      ${officer === undefined ? sql`` : sql`and entry.officer_id = ${officer}`}
      ${from === undefined ? sql`` : sql`and entry.at >= ${beginOf(from)}`}
      ${until === undefined ? sql`` : sql`and entry.at < ${beginOf(until)} + interval '1 day'`}
      ${after === undefined ? sql`` : sql`and (entry.at, entry.stream_id, entry.number) < (${after.at}::timestamptz, ${after.stream}::uuid, ${after.number}::integer)`}
    order by entry.at desc, entry.stream_id desc, entry.number desc limit ${limit}`);
}

/** Entries of an officer stand under his body: along its index they are found among millions. */
async function bodyOf(transaction: Transaction, officer: string): Promise<string | undefined> {
  const rows = await transaction.rows<{ agency: string }>(sql`
    select agency_id as agency from officer_post where officer_id = ${officer} limit 2`);
  return rows.length === 1 ? rows[0]?.agency : undefined;
}

/** The moment at which a day of Beijing begins, eight hours before that of UTC. */
const beginOf = (day: Day): Sql => sql`(${day}::date::timestamp - interval '8 hours') at time zone 'UTC'`;

/** Takes away where requests came from, before a moment; a number at a time, gives how many. */
export function eraseOrigins(
  transaction: Transaction,
  { before, limit }: { readonly before: string; readonly limit: number },
): Promise<number> {
  return transaction.run(sql`
    delete from audit_origin where (agency_id, stream_id, number) in (
      select agency_id, stream_id, number from audit_origin where at < ${before} order by at limit ${limit})`);
}

/** 最近一次: when something of a kind was last written down; null where it never was. */
export async function lastAudit(transaction: Transaction, kind: AuditKind): Promise<string | null> {
  const [row] = await transaction.rows<{ at: string }>(
    sql`select at from audit_entry where kind = ${kind} order by at desc limit 1`,
  );
  return row?.at ?? null;
}
