import type { Day } from '../../base/day.ts';
import { sql, type Transaction } from '../../platform/db/index.ts';

/** 收到的提醒: by which body, and when last. */
export type ReceivedReminder = { readonly supervisor: string; readonly on: Day };

/** 一个机关收到的提醒, the newest first. */
export function remindersTo(transaction: Transaction, agency: string): Promise<readonly ReceivedReminder[]> {
  return transaction.rows<ReceivedReminder>(sql`
    select supervisor_id as supervisor, on_day as on from reminder where agency_id = ${agency} order by on_day desc, supervisor_id`);
}

/** 发出的提醒: on which day a supervisor last reminded each of these bodies. */
export async function remindersBy(
  transaction: Transaction,
  { supervisor, agencies }: { readonly supervisor: string; readonly agencies: readonly string[] },
): Promise<ReadonlyMap<string, Day>> {
  const rows = await transaction.rows<{ agency: string; on: Day }>(sql`
    select agency_id as agency, on_day as on from reminder where supervisor_id = ${supervisor} and agency_id = any(${agencies}::uuid[])`);
  return new Map(rows.map(({ agency, on }) => [agency, on]));
}
