import { presentMoment } from '../clock/index.ts';
import { sql, type Database, type Transaction } from '../db/index.ts';
import type { HashAlgorithm } from './event.ts';
import { NOTHING_BEFORE } from './hash-event.ts';
import { hashRoot, type Root } from './root.ts';

/** 封存请求: the day of a body that is sealed. `at`: the moment that is written down, ISO in UTC; the present one where none is handed over. */
export type SealRequest = {
  readonly agency: string;
  readonly day: string;
  readonly algorithm: HashAlgorithm;
  readonly at?: string;
};

/** 封存当日: seals the heads of a body's streams as they stand now into the root of a day. A day that is sealed stays as it is. */
export function sealDay(
  database: Database,
  { agency, day, algorithm, at = presentMoment() }: SealRequest,
): Promise<Root> {
  return database.transaction(async (transaction) => {
    await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('ledger_root'), hashtext(${agency}))`);
    const known = await rootOfDay(transaction, agency, day);
    if (known !== null) return known;
    const before = await lastRoot(transaction, agency);
    const number = (before?.number ?? 0) + 1;
    await sealHeads(transaction, agency, number);
    const frame = { agency, number, day, algorithm, previous: before?.root ?? NOTHING_BEFORE };
    const { hash, heads } = await hashRoot(transaction, frame);
    const root = { ...frame, heads, root: hash };
    await transaction.run(sql`
      insert into ledger_root (agency_id, number, day, algorithm, heads, previous, root, sealed_at)
      values (${agency}, ${number}, ${day}, ${algorithm}, ${heads}, ${root.previous}, ${root.root}, ${at})`);
    return root;
  });
}

/** Heads that moved since they were sealed; one that moves on while this runs is left for the next day. */
async function sealHeads(transaction: Transaction, agency: string, number: number): Promise<void> {
  await transaction.run(sql`
    insert into ledger_sealed_head (agency_id, root_number, stream_id, head_number, head_hash)
    select agency_id, ${number}::integer, stream_id, head_number, head_hash from ledger_stream
    where agency_id = ${agency} and head_number > sealed_number`);
  await transaction.run(sql`
    update ledger_stream set sealed_number = sealed.head_number from ledger_sealed_head sealed
    where ledger_stream.agency_id = ${agency} and sealed.agency_id = ${agency} and sealed.root_number = ${number}
      and sealed.stream_id = ledger_stream.stream_id`);
}

async function rootOfDay(transaction: Transaction, agency: string, day: string): Promise<Root | null> {
  const [root] = await transaction.rows<Root>(sql`
    select agency_id as agency, number, day, algorithm, heads, previous, root from ledger_root
    where agency_id = ${agency} and day = ${day}`);
  return root ?? null;
}

async function lastRoot(transaction: Transaction, agency: string): Promise<Root | null> {
  const [root] = await transaction.rows<Root>(sql`
    select agency_id as agency, number, day, algorithm, heads, previous, root from ledger_root
    where agency_id = ${agency} order by number desc limit 1`);
  return root ?? null;
}
