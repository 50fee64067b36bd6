import { sql, type Transaction } from '../db/index.ts';
import { diagnoseStream, type Head } from './diagnose-stream.ts';
import type { Stream } from './event.ts';
import type { LedgerFault } from './fault.ts';
import { writtenWhere } from './stored-event.ts';

/** 一卷的异常. */
export type StreamFault = Extract<LedgerFault, { readonly stream: string }>;

/** 一卷的核验: how many of its events were hashed anew, what is not as it was written down, and the newest root that covers it. */
export type StreamProof = {
  readonly events: number;
  readonly faults: readonly StreamFault[];
  /** Null where no root covers it yet. */
  readonly sealed: { readonly day: string; readonly number: number; readonly upTo: number } | null;
};

/** A stream is a case: a longer one is looked at from its beginning. */
const LONGEST_STREAM = 20_000;

/** 核验一卷: every hash of a stream is computed anew and every link followed, and its head is compared. */
export async function verifyStream(
  transaction: Transaction,
  { agency, id }: Pick<Stream, 'agency' | 'id'>,
): Promise<StreamProof> {
  const events = await writtenWhere(
    transaction,
    sql`where agency_id = ${agency} and stream_id = ${id} order by number limit ${LONGEST_STREAM}`,
  );
  const [head] = await transaction.rows<NonNullable<Head>>(sql`
    select head_number as number, head_hash as hash from ledger_stream where agency_id = ${agency} and stream_id = ${id}`);
  const sealed = await transaction.rows<{ day: string; number: number; upTo: number; hash: string }>(sql`
    select root.day, root.number, sealed.head_number as "upTo", sealed.head_hash as hash
    from ledger_sealed_head sealed join ledger_root root on root.agency_id = sealed.agency_id and root.number = sealed.root_number
    where sealed.agency_id = ${agency} and sealed.stream_id = ${id} order by root.number`);
  const hashes = new Map(events.map(({ number, hash }) => [number, hash]));
  const otherwise = sealed
    .filter(({ upTo, hash }) => hashes.get(upTo) !== hash)
    .map(({ upTo, number }): StreamFault => ({
      kind: 'sealed_otherwise',
      agency,
      stream: id,
      number: upTo,
      root: number,
    }));
  const last = sealed.at(-1);
  return {
    events: events.length,
    faults: [...diagnoseStream({ agency, id }, events, head ?? null).filter(isOfStream), ...otherwise],
    sealed: last === undefined ? null : { day: last.day, number: last.number, upTo: last.upTo },
  };
}

const isOfStream = (fault: LedgerFault): fault is StreamFault => 'stream' in fault;
