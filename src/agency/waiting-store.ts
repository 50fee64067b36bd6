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
export type BodyWithoutContact = { readonly id: string; readonly fullName: string; readonly contact: Contact };

/** 指南缺项的机关: bodies that go on and have not said what their guide must say of the disclosure office (第十二条第二款), of all or just this one. */
export function bodiesWithoutContact(
  transaction: Transaction,
  { agency, on, limit }: { readonly agency: string | null; readonly on: Day; readonly limit: number },
): Promise<readonly BodyWithoutContact[]> {
  return transaction.rows<BodyWithoutContact>(sql`
    select body.agency_id as id, held.full_name as "fullName", body.contact
    from agency body join agency_name held on held.agency_id = body.agency_id and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = body.agency_id)
    where (${agency === null}::boolean or body.agency_id = ${agency}::uuid)
      and (body.closed_on is null or body.closed_on > ${on}::date)
      and (body.contact->>'office' is null or body.contact->>'address' is null or body.contact->>'hours' is null or body.contact->>'phone' is null)
    order by held.full_name collate "C" limit ${limit}`);
}
