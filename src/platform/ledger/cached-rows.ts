import type { Sql, SqlValue, Transaction } from '../db/index.ts';
import { canonical, type EventValue } from './canonical.ts';
import type { Stream } from './event.ts';
import type { CachedRow, CachedTable } from './projection.ts';

/** Rows of a state table as they stand, for these streams. */
export async function standingRows(
  transaction: Transaction,
  { name, stream, columns }: CachedTable,
  streams: readonly Pick<Stream, 'agency' | 'id'>[],
): Promise<readonly CachedRow[]> {
  const rows = await transaction.rows<CachedRow>({
    text: `select ${columns.join(', ')} from ${name} where agency_id = any($1::uuid[]) and ${stream} = any($2::uuid[])`,
    values: [[...new Set(streams.map(({ agency }) => agency))], streams.map(({ id }) => id)],
  });
  const asked = new Set(streams.map(({ agency, id }) => `${agency}/${id}`));
  return rows.filter((row) => asked.has(`${String(row['agency_id'])}/${String(row[stream])}`));
}

/** Puts a row in, in place of any with its key. */
export async function putRow(
  transaction: Transaction,
  { name, key, columns }: CachedTable,
  row: CachedRow,
): Promise<void> {
  const holes = columns.map((_, index) => `$${index + 1}`).join(', ');
  const others = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
  await transaction.run({
    text: `insert into ${name} (${columns.join(', ')}) values (${holes})
      on conflict (${key.join(', ')}) do ${others.length === 0 ? 'nothing' : `update set ${others.join(', ')}`}`,
    values: columns.map((column) => stored(row[column] ?? null)),
  });
}

/** Takes the row with this key out. */
export async function removeRow(transaction: Transaction, { name, key }: CachedTable, row: CachedRow): Promise<void> {
  const where = key.map((column, index) => `${column} = $${index + 1}`).join(' and ');
  await transaction.run({
    text: `delete from ${name} where ${where}`,
    values: key.map((column) => stored(row[column] ?? null)),
  });
}

/** Rows that belong to no stream of the ledger, so many at most. One whose events are there without their head is left to `ledger verify`. */
export function strayRows(
  transaction: Transaction,
  { name, stream, columns, key }: CachedTable,
  { kind, most }: { readonly kind: string; readonly most: number },
): Promise<readonly CachedRow[]> {
  const query: Sql = {
    text: `select ${columns.join(', ')} from ${name} cached
      where not exists (select from ledger_stream head where head.agency_id = cached.agency_id and head.stream_id = cached.${stream} and head.kind = $1)
        and not exists (select from ledger_event event where event.agency_id = cached.agency_id and event.stream_id = cached.${stream})
      order by ${key.join(', ')} limit $2`,
    values: [kind, most],
  };
  return transaction.rows<CachedRow>(query);
}

function stored(value: EventValue): SqlValue {
  return typeof value === 'object' && value !== null ? canonical(value) : value;
}
