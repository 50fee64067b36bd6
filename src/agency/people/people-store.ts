import type { Day } from '../../base/day.ts';
import { sql, type Transaction } from '../../platform/db/index.ts';
import { foldAccount } from './fold-account.ts';
import type { Role } from './roles.data.ts';

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

/** 人员名单的一行. */
export type ListedOfficer = Person & {
  readonly id: string;
  readonly section: string | null;
  /** Roles of the day, in the order in which they were given. */
  readonly roles: readonly Role[];
  /** Who acts for the officer on that day. */
  readonly deputy: string | null;
};

/** 人员名单: a page of the officers who are there on a day, in the order of their accounts. */
export function listOfficers(
  transaction: Transaction,
  {
    agency,
    on,
    after,
    limit,
  }: { readonly agency: string; readonly on: Day; readonly after?: string; readonly limit: number },
): Promise<readonly ListedOfficer[]> {
  return transaction.rows<ListedOfficer>(sql`
    select person.officer_id as id, person.account, person.name, post.section_id as section,
      coalesce((select array_agg(role order by number) from officer_role held
        where held.agency_id = person.agency_id and held.officer_id = person.officer_id
          and held.from_day <= ${on}::date and (held.to_day is null or held.to_day > ${on}::date)), array[]::text[]) as roles,
      (select deputy_id from deputy one where one.agency_id = person.agency_id and one.officer_id = person.officer_id
        and one.from_day <= ${on}::date and one.to_day > ${on}::date order by number desc limit 1) as deputy
    from officer person join officer_post post on post.agency_id = person.agency_id and post.officer_id = person.officer_id
    where person.agency_id = ${agency} and post.entered_on <= ${on}::date and (post.left_on is null or post.left_on > ${on}::date)
      and (${after === undefined}::boolean or person.account collate "C" > ${after ?? ''} collate "C")
    order by person.account collate "C" limit ${limit}`);
}
