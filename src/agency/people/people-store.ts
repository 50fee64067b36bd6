import { sql, type Transaction } from '../../platform/db/index.ts';
import { foldAccount } from './fold-account.ts';

/** 人员信息: who an officer is. It stands in no event, and can be changed and erased. */
export type Person = { readonly account: string; readonly name: string };

/** One at a time may change officers of a body: what must stay apart could come together by two acts that do not see each other. */
export async function holdOfficers(transaction: Transaction, agency: string): Promise<void> {
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('agency_officers'), hashtext(${agency}))`);
}

/** Whether another officer of the installation has this account: nobody has to say at the door which of forty bodies he belongs to. */
export async function isAccountTaken(
  transaction: Transaction,
  { agency, officer, account }: { readonly agency: string; readonly officer: string; readonly account: string },
): Promise<boolean> {
  const rows = await transaction.rows(sql`
    select from account_key where kind = 'account' and value = ${foldAccount(account)} and not (agency_id = ${agency} and officer_id = ${officer})`);
  return rows.length > 0;
}

/** Writes down who an officer is, and that the account is his. */
export async function putPerson(
  transaction: Transaction,
  { agency, officer, account, name }: Person & { readonly agency: string; readonly officer: string },
): Promise<void> {
  const value = foldAccount(account);
  await transaction.run(sql`
    delete from account_key where agency_id = ${agency} and officer_id = ${officer} and kind = 'account' and value <> ${value}`);
  // One that another officer took meanwhile is refused by the table: the act is then tried again, and sees it.
  await transaction.run(sql`
    insert into account_key (kind, value, agency_id, officer_id) select 'account', ${value}, ${agency}, ${officer}
    where not exists (select from account_key where kind = 'account' and value = ${value} and agency_id = ${agency} and officer_id = ${officer})`);
  await transaction.run(sql`
    insert into officer (agency_id, officer_id, account, name) values (${agency}, ${officer}, ${account}, ${name})
    on conflict (agency_id, officer_id) do update set account = excluded.account, name = excluded.name`);
}

/** 页首所示: who is signed in, and where. */
export type StaffHead = Person & {
  readonly sectionName: string | null;
  readonly body: { readonly fullName: string; readonly shortName: string | null; readonly slug: string | null };
};
