import type { Day } from '../base/day.ts';
import { sql, type Transaction } from '../platform/db/index.ts';
import type { Contact } from './body/body.ts';

/** 将要结束的代理. */
export type EndingDeputy = {
  readonly agency: string;
  readonly officer: string;
  readonly name: string;
  readonly deputyName: string;
  /** The first day on which it is over. */
  readonly to: Day;
};

/** 将要结束的代理, of one body or of all (`agency` null), that last on a day and are over by another, the nearest first. */
export function endingDeputies(
  transaction: Transaction,
  {
    agency,
    on,
    by,
    limit,
  }: { readonly agency: string | null; readonly on: Day; readonly by: Day; readonly limit: number },
): Promise<readonly EndingDeputy[]> {
  return transaction.rows<EndingDeputy>(sql`
    select one.agency_id as agency, one.officer_id as officer, person.name, other.name as "deputyName", one.to_day as to
    from deputy one
    join officer person on person.agency_id = one.agency_id and person.officer_id = one.officer_id
    join officer other on other.agency_id = one.agency_id and other.officer_id = one.deputy_id
    where (${agency === null}::boolean or one.agency_id = ${agency}::uuid)
      and one.from_day <= ${on}::date and one.to_day > ${on}::date and one.to_day <= ${by}::date
    order by one.to_day, one.agency_id, one.officer_id limit ${limit}`);
}

/** 指南缺项的机关. */
export type BodyWithoutContact = {
  readonly id: string;
  readonly fullName: string;
  readonly contact: Contact;
  /** Whether somebody of the body holds the role of its disclosure office, or will: whoever else sees the gap cannot fill it. */
  readonly hasOffice: boolean;
};

/** 指南缺项的机关: bodies that go on and have not said what their guide must say of the disclosure office (第十二条第二款), of all or just this one. */
export function bodiesWithoutContact(
  transaction: Transaction,
  { agency, on, limit }: { readonly agency: string | null; readonly on: Day; readonly limit: number },
): Promise<readonly BodyWithoutContact[]> {
  return transaction.rows<BodyWithoutContact>(sql`
    select body.agency_id as id, held.full_name as "fullName", body.contact,
      exists (select from officer_role office join officer_post post on post.agency_id = office.agency_id and post.officer_id = office.officer_id
        where office.agency_id = body.agency_id and office.role = 'disclosure_office' and (office.to_day is null or office.to_day > ${on}::date)
          and (post.left_on is null or post.left_on > ${on}::date)) as "hasOffice"
    from agency body join agency_name held on held.agency_id = body.agency_id and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = body.agency_id)
    where (${agency === null}::boolean or body.agency_id = ${agency}::uuid)
      and (body.closed_on is null or body.closed_on > ${on}::date)
      and (body.contact->>'office' is null or body.contact->>'address' is null or body.contact->>'hours' is null or body.contact->>'phone' is null)
    order by held.full_name collate "C" limit ${limit}`);
}

/** 还不能登录的人员. */
export type OfficerWithoutPassword = {
  readonly agency: string;
  readonly officer: string;
  readonly name: string;
  readonly account: string;
  readonly body: string;
};

/** 还不能登录的人员: officers who are there on a day, have no password, are known to no provider of identities, and hold no invitation that is good at a moment. */
export function officersWithoutPassword(
  transaction: Transaction,
  { on, at, limit }: { readonly on: Day; readonly at: string; readonly limit: number },
): Promise<readonly OfficerWithoutPassword[]> {
  return transaction.rows<OfficerWithoutPassword>(sql`
    select person.agency_id as agency, person.officer_id as officer, person.name, person.account, held.full_name as body
    from officer person
    join officer_post post on post.agency_id = person.agency_id and post.officer_id = person.officer_id
    join agency_name held on held.agency_id = person.agency_id and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = person.agency_id)
    where post.entered_on <= ${on}::date and (post.left_on is null or post.left_on > ${on}::date)
      and not exists (select from credential_password kept where kept.agency_id = person.agency_id and kept.officer_id = person.officer_id)
      and not exists (select from account_key key where key.agency_id = person.agency_id and key.officer_id = person.officer_id and key.kind like 'oidc %')
      and not exists (select from invitation link where link.agency_id = person.agency_id and link.officer_id = person.officer_id and link.ends_at > ${at}::timestamptz)
    order by person.account collate "C" limit ${limit}`);
}
