import { sql, type Transaction } from '../../platform/db/index.ts';

/** Whether any body is there. */
export async function hasBodies(transaction: Transaction): Promise<boolean> {
  return (await transaction.rows(sql`select from agency limit 1`)).length > 0;
}

/** The first body, as it was written down; null before that. */
export async function firstBody(transaction: Transaction): Promise<string | null> {
  const [row] = await transaction.rows<{ agency: string }>(sql`select agency_id as agency from installation`);
  return row?.agency ?? null;
}

/** The body that would be the first: one with none above it, the oldest. */
export async function oldestBody(transaction: Transaction): Promise<string | null> {
  const [row] = await transaction.rows<{ agency: string }>(sql`
    select agency_id as agency from agency order by parent_id is not null, closed_on is not null, founded_on nulls first, agency_id limit 1`);
  return row?.agency ?? null;
}

/** Writes down which body is the first; what another one wrote down stays. */
export async function keepFirstBody(transaction: Transaction, agency: string): Promise<void> {
  await transaction.run(
    sql`insert into installation (id, agency_id) values (1, ${agency}) on conflict (id) do nothing`,
  );
}

/** The settings that were made, by name. */
export async function settingRows(
  transaction: Transaction,
): Promise<readonly { readonly name: string; readonly value: unknown }[]> {
  return transaction.rows(sql`select name, value -> 'is' as value from installation_setting order by agency_id, name`);
}
