import { sql, type Transaction } from '../db/index.ts';

/** 进度: a number that grows with every event of these kinds of streams: whether it is the same says whether anything was written down. */
export async function progressOf(transaction: Transaction, kinds: readonly string[]): Promise<number> {
  const [row] = await transaction.rows<{ events: number }>(
    sql`select coalesce(sum(head_number), 0)::bigint as events from ledger_stream where kind = any(${kinds}::text[])`,
  );
  return row?.events ?? 0;
}
