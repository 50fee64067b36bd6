import type { Day } from '../../base/day.ts';
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

/** 页首所示: who is signed in, and where. */
export type StaffHead = Person & {
  readonly sectionName: string | null;
  readonly body: { readonly fullName: string; readonly shortName: string | null; readonly slug: string | null };
};

/** 页首所示, as of a day; null where there is no such officer. */
export async function staffHead(
  transaction: Transaction,
  { agency, officer, on }: { readonly agency: string; readonly officer: string; readonly on: Day },
): Promise<StaffHead | null> {
  const [row] = await transaction.rows<
    Person & { sectionName: string | null; fullName: string; shortName: string | null; slug: string | null }
  >(sql`
    select person.account, person.name, section.name as "sectionName", held.full_name as "fullName", held.short_name as "shortName", body.slug
    from officer person
    join agency body on body.agency_id = person.agency_id
    join agency_name held on held.agency_id = person.agency_id and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one
      where one.agency_id = person.agency_id)
    left join officer_post post on post.agency_id = person.agency_id and post.officer_id = person.officer_id
    left join section on section.agency_id = person.agency_id and section.section_id = post.section_id
    where person.agency_id = ${agency} and person.officer_id = ${officer}`);
  if (row === undefined) return null;
  const { account, name, sectionName, ...body } = row;
  return { account, name, sectionName, body };
}
