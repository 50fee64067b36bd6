import type { X509Certificate } from 'node:crypto';
import { sql, type Database } from '../db/index.ts';
import { BEFORE_ALL, EVENTS_AT_ONCE, nameOf, ofBody, pageAfter, placeOf } from './chain-page.ts';
import { diagnoseStream, type Head } from './diagnose-stream.ts';
import type { Stream } from './event.ts';
import type { LedgerFault } from './fault.ts';
import { hashEvent, NOTHING_BEFORE, type WrittenEvent } from './hash-event.ts';
import { writtenWhere } from './stored-event.ts';
import type { KeptStamp } from './stamp-store.ts';
import { verifyRoots } from './verify-roots.ts';
import { verifyStamps } from './verify-stamps.ts';

/** 核验结果: how much was looked at, and what is not as it was written down. */
export type Verification = {
  readonly streams: number;
  readonly events: number;
  readonly roots: number;
  readonly stamps: readonly KeptStamp[];
  /** Roots that no time stamp covers. */
  readonly unstamped: number;
  readonly faults: readonly LedgerFault[];
};

/** `agency`: of one body alone. `trusted`: authorities that the certificates of time stamps have to lead to; nobody follows them where none is named. */
export type VerificationAsked = {
  readonly agency?: string | null;
  readonly trusted?: readonly X509Certificate[] | null;
  readonly onProgress?: (events: number) => void;
};

/** Faults told at most: more of them say nothing new. */
const MOST_FAULTS = 1000;

/**
 * 台账核验: every hash is computed anew, every link and every root is followed. It reads in pages and stands in nobody's way; acts that are written meanwhile
 * are looked at or not, and never taken for faults.
 */
export async function verifyLedger(
  database: Database,
  { agency = null, trusted = null, onProgress = () => undefined }: VerificationAsked = {},
): Promise<Verification> {
  const found = { streams: 0, events: 0, faults: [] as LedgerFault[] };
  let chain: Chain | null = null;
  for (let after = BEFORE_ALL; found.faults.length < MOST_FAULTS;) {
    const { events, heads } = await database.read((transaction) => pageAfter(transaction, after, agency));
    for (const event of events) {
      if (chain === null || nameOf(chain.stream) !== nameOf(event.stream)) {
        if (chain !== null) found.faults.push(...(await endOf(database, chain)));
        chain = { stream: event.stream, number: 0, hash: NOTHING_BEFORE, isWhole: true, head: null };
        found.streams += 1;
      }
      chain.head = heads.get(nameOf(event.stream)) ?? null;
      follow(chain, event);
    }
    found.events += events.length;
    onProgress(found.events);
    const last = events.at(-1);
    if (last === undefined || events.length < EVENTS_AT_ONCE) break;
    after = placeOf(last);
  }
  if (chain !== null) found.faults.push(...(await endOf(database, chain)));
  found.faults.push(...(await emptyStreams(database, agency)));
  const { roots, faults } = await verifyRoots(database, agency);
  const told = new Set(found.faults.map((fault) => ('stream' in fault ? `${fault.agency}/${fault.stream}` : '')));
  // A stream whose chain does not hold has been told of.
  const others = faults.filter((fault) => !('stream' in fault) || !told.has(`${fault.agency}/${fault.stream}`));
  const { stamps, unstamped, faults: stampFaults } = await verifyStamps(database, { agency, trusted });
  return { ...found, roots, stamps, unstamped, faults: [...found.faults, ...others, ...stampFaults] };
}

/** A stream as far as it was followed. */
type Chain = { stream: Stream; number: number; hash: string; isWhole: boolean; head: Head };

function follow(chain: Chain, event: WrittenEvent): void {
  const { hash } = event;
  if (event.number !== chain.number + 1 || event.previous !== chain.hash || hashEvent(event) !== hash)
    chain.isWhole = false;
  chain.number = event.number;
  chain.hash = hash;
}

/** Nothing for a stream that holds; else it is read again as a whole, to say what was done to it. */
async function endOf(
  database: Database,
  { stream, number, hash, isWhole, head }: Chain,
): Promise<readonly LedgerFault[]> {
  if (isWhole && head?.number === number && head.hash === hash) return [];
  return database.read(async (transaction) => {
    const events = await writtenWhere(
      transaction,
      sql`where agency_id = ${stream.agency} and stream_id = ${stream.id} order by number limit ${LONGEST_STREAM}`,
    );
    const [now] = await transaction.rows<{ number: number; hash: string }>(sql`
      select head_number as number, head_hash as hash from ledger_stream where agency_id = ${stream.agency} and stream_id = ${stream.id}`);
    return diagnoseStream(stream, events, now ?? null);
  });
}

/** A stream is a case: longer ones are told from their beginning. */
const LONGEST_STREAM = 20_000;

/** Streams that say they have events and have none. */
async function emptyStreams(database: Database, agency: string | null): Promise<readonly LedgerFault[]> {
  const rows = await database.read((transaction) =>
    transaction.rows<{ agency: string; stream: string; number: number }>(sql`
      select agency_id as agency, stream_id as stream, head_number as number from ledger_stream
      where not exists (select from ledger_event event where event.agency_id = ledger_stream.agency_id and event.stream_id = ledger_stream.stream_id)
      ${ofBody(agency)} order by agency_id, stream_id limit ${MOST_FAULTS}`),
  );
  return rows.flatMap(({ agency, stream, number }) =>
    Array.from({ length: number }, (_, index): LedgerFault => ({ kind: 'removed', agency, stream, number: index + 1 })),
  );
}
