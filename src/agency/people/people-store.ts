import { sql, type Transaction } from '../../platform/db/index.ts';

/** 人员信息: who an officer is. It stands in no event, and can be changed and erased. */
export type Person = { readonly account: string; readonly name: string };

/** One at a time may change officers of a body: what must stay apart could come together by two acts that do not see each other. */
export async function holdOfficers(transaction: Transaction, agency: string): Promise<void> {
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('agency_officers'), hashtext(${agency}))`);
}

/** Whether another officer of the body has this account. */
export async function isAccountTaken(
  transaction: Transaction,
  { agency, officer, account }: { readonly agency: string; readonly officer: string; readonly account: string },
): Promise<boolean> {
  const rows = await transaction.rows(sql`
    select from officer where agency_id = ${agency} and account = ${account} and officer_id <> ${officer}`);
  return rows.length > 0;
}

/** Writes down who an officer is. */
export async function putPerson(
  transaction: Transaction,
  { agency, officer, account, name }: Person & { readonly agency: string; readonly officer: string },
): Promise<void> {
  await transaction.run(sql`
    insert into officer (agency_id, officer_id, account, name) values (${agency}, ${officer}, ${account}, ${name})
    on conflict (agency_id, officer_id) do update set account = excluded.account, name = excluded.name`);
}
