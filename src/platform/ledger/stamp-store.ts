import { listed, sql, type Transaction } from '../db/index.ts';
import type { DayRoot, Leaf } from './day-root.ts';
import type { Root } from './root.ts';

/** A root over a day's roots that a time stamp was asked for. `number`: from 1 in its day. */
export type AskedRoot = Pick<DayRoot, 'day' | 'algorithm' | 'bodies' | 'root'> & {
  readonly number: number;
  readonly nonce: string;
};

/** A time stamp as it is kept. */
export type KeptStamp = {
  readonly day: string;
  readonly number: number;
  readonly stamp: number;
  readonly at: string;
  readonly authority: string;
  readonly isChainChecked: boolean;
  /** How many bodies' roots it stamps. */
  readonly bodies: number;
};

/** The roots of all bodies for a day, in the order of the bodies. */
export function rootsOfDay(transaction: Transaction, day: string): Promise<readonly Root[]> {
  return transaction.rows<Root>(sql`
    select agency_id as agency, number, day, algorithm, heads, previous, root from ledger_root
    where day = ${day} order by agency_id`);
}

/** The last day that was sealed by any body; null before the first. */
export async function lastSealedDay(transaction: Transaction): Promise<string | null> {
  const [last] = await transaction.rows<{ day: string | null }>(sql`select max(day) as day from ledger_root`);
  return last?.day ?? null;
}

/** Each of a day's is there because a further body was sealed. */
export const MOST_OF_A_DAY = 10_000;

/** Roots that stamps were asked for: of a day, or from a place on. */
export function askedRoots(
  transaction: Transaction,
  { day = null, after = null, limit }: { day?: string | null; after?: AskedRoot | null; limit: number },
): Promise<readonly AskedRoot[]> {
  return transaction.rows<AskedRoot>(sql`
    select day, number, algorithm, bodies, root, nonce from ledger_day_root
    where (${day}::date is null or day = ${day}::date)
      and (${after?.day ?? null}::date is null or (day, number) > (${after?.day ?? null}::date, ${after?.number ?? 0}::integer))
    order by day, number limit ${limit}`);
}

/** The root with this digest that a stamp was asked for; null where none was. */
export async function askedRootBy(transaction: Transaction, root: string): Promise<AskedRoot | null> {
  const [found] = await transaction.rows<AskedRoot>(sql`
    select day, number, algorithm, bodies, root, nonce from ledger_day_root where root = ${root} limit 1`);
  return found ?? null;
}

/** One at a time may ask for a stamp or keep one. */
export async function holdStamps(transaction: Transaction): Promise<void> {
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('ledger_day_root'))`);
}

/** Writes down that a stamp was asked for, with the roots that are in it. */
export async function insertAsked(
  transaction: Transaction,
  { day, number, algorithm, bodies, root, nonce }: AskedRoot,
  { leaves, at }: { readonly leaves: readonly Leaf[]; readonly at: string },
): Promise<void> {
  await transaction.run(sql`
    insert into ledger_day_root (day, number, algorithm, bodies, root, nonce, asked_at)
    values (${day}, ${number}, ${algorithm}, ${bodies}, ${root}, ${nonce}, ${at})`);
  const rows = leaves.map((leaf) => sql`(${leaf.agency}, ${day}, ${number}, ${leaf.number}, ${leaf.root})`);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await transaction.run(sql`
      insert into ledger_day_leaf (agency_id, day, number, root_number, root)
      values ${listed(rows.slice(from, from + ROWS_AT_ONCE))}`);
  }
}

/** A statement takes 65,535 values at most. */
const ROWS_AT_ONCE = 5000;

/** A root as it went in, and as it stands in the ledger now; null where it is not there any more. */
export type StandingLeaf = Leaf & { readonly standing: string | null };

/** The roots that are in one over them, in the order of the bodies. */
export function leavesOf(
  transaction: Transaction,
  { day, number }: Pick<AskedRoot, 'day' | 'number'>,
): Promise<readonly StandingLeaf[]> {
  return transaction.rows<StandingLeaf>(sql`
    select leaf.agency_id as agency, leaf.root_number as number, leaf.root, root.root as standing
    from ledger_day_leaf leaf
    left join ledger_root root on root.agency_id = leaf.agency_id and root.number = leaf.root_number and root.day = leaf.day
    where leaf.day = ${day} and leaf.number = ${number} order by leaf.agency_id`);
}

/** A stamp with its token. */
export type StoredStamp = Omit<KeptStamp, 'bodies'> & { readonly token: Uint8Array };

/** The tokens of a root, in the order in which they came. */
export function stampsOf(
  transaction: Transaction,
  { day, number }: Pick<AskedRoot, 'day' | 'number'>,
): Promise<readonly StoredStamp[]> {
  return transaction.rows<StoredStamp>(sql`
    select day, number, stamp, token, stamped_at as at, authority, is_chain_checked as "isChainChecked" from ledger_timestamp
    where day = ${day} and number = ${number} order by stamp`);
}

/** Keeps a stamp. */
export async function insertStamp(transaction: Transaction, stamp: StoredStamp, keptAt: string): Promise<void> {
  await transaction.run(sql`
    insert into ledger_timestamp (day, number, stamp, token, stamped_at, authority, is_chain_checked, kept_at)
    values (${stamp.day}, ${stamp.number}, ${stamp.stamp}, ${stamp.token}, ${stamp.at}, ${stamp.authority}, ${stamp.isChainChecked}, ${keptAt})`);
}

/** Notes that a chain was followed which had not been when the stamp was kept. */
export async function markChainChecked(transaction: Transaction, { day, number, stamp }: StoredStamp): Promise<void> {
  await transaction.run(sql`
    update ledger_timestamp set is_chain_checked = true where day = ${day} and number = ${number} and stamp = ${stamp}`);
}

/** Stamps of a day as they are kept, without looking into them; all days where none is named, the newest first. */
export function listStamps(
  transaction: Transaction,
  { day = null, limit }: { readonly day?: string | null; readonly limit: number },
): Promise<readonly KeptStamp[]> {
  return transaction.rows<KeptStamp>(sql`
    select kept.day, kept.number, kept.stamp, kept.stamped_at as at, kept.authority, kept.is_chain_checked as "isChainChecked", asked.bodies
    from ledger_timestamp kept join ledger_day_root asked on asked.day = kept.day and asked.number = kept.number
    where (${day}::date is null or kept.day = ${day}::date) order by kept.day desc, kept.number desc, kept.stamp desc limit ${limit}`);
}

/** How many roots no kept stamp covers. */
export async function unstampedRoots(transaction: Transaction, agency: string | null): Promise<number> {
  const [counted] = await transaction.rows<{ roots: number }>(sql`
    select count(*)::bigint as roots from ledger_root root
    where (${agency}::uuid is null or root.agency_id = ${agency}::uuid) and not exists (
      select from ledger_day_leaf leaf join ledger_timestamp kept on kept.day = leaf.day and kept.number = leaf.number
      where leaf.agency_id = root.agency_id and leaf.root_number = root.number)`);
  return counted?.roots ?? 0;
}

/** Days whose roots or stamps stand there without the root that they belong to. */
export function lostDayRoots(transaction: Transaction): Promise<readonly Pick<AskedRoot, 'day' | 'number'>[]> {
  return transaction.rows<Pick<AskedRoot, 'day' | 'number'>>(sql`
    select distinct day, number from (
      select day, number from ledger_day_leaf union select day, number from ledger_timestamp) used
    where not exists (select from ledger_day_root asked where asked.day = used.day and asked.number = used.number)
    order by day, number`);
}
