import type { Day } from '../../base/day.ts';
import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import { foldAccount } from './fold-account.ts';
import type { Acting } from './may-do.ts';
import type { Officer } from './officer.ts';
import type { StaffHead } from './people-store.ts';

/** 在岗人员: who is signed in, what he is and may do, as of a day, from the state tables and in one question: every page of the desk begins with it. Null where he is not there on that day. */
export async function staffOf(
  transaction: Transaction,
  { agency, officer, on }: { readonly agency: string; readonly officer: string; readonly on: Day },
): Promise<(StaffHead & { readonly acting: Acting }) | null> {
  const [row] = await transaction.rows<StaffRow>(sql`
    select person.account, person.name, section.name as "sectionName", held.full_name as "fullName", held.short_name as "shortName", body.slug,
      (select json_agg(${officerJson}) from officer_post post where post.agency_id = person.agency_id and (post.officer_id = person.officer_id
        or post.officer_id in (select absent.officer_id from deputy absent where absent.agency_id = person.agency_id and absent.deputy_id = person.officer_id))) as officers
    from officer person
    join agency body on body.agency_id = person.agency_id
    join officer_post own on own.agency_id = person.agency_id and own.officer_id = person.officer_id
    join agency_name held on held.agency_id = person.agency_id and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = person.agency_id)
    left join section on section.agency_id = person.agency_id and section.section_id = own.section_id
    where person.agency_id = ${agency} and person.officer_id = ${officer}
      and own.entered_on <= ${on}::date and (own.left_on is null or own.left_on > ${on}::date)`);
  const own = row?.officers.find(({ id }) => id === officer);
  if (row === undefined || own === undefined) return null;
  const { account, name, sectionName, officers, ...body } = row;
  const acting = { officer: own, absent: officers.filter(({ id }) => id !== officer) };
  return { account, name, sectionName, body, acting };
}

type StaffRow = {
  readonly account: string;
  readonly name: string;
  readonly sectionName: string | null;
  readonly fullName: string;
  readonly shortName: string | null;
  readonly slug: string | null;
  readonly officers: readonly Officer[];
};

/** An officer as his events would leave him, from the tables that they make. */
const officerJson: Sql = sql`json_build_object('id', post.officer_id, 'agency', post.agency_id, 'section', post.section_id, 'entered', post.entered_on, 'left', post.left_on,
  'roles', (select coalesce(json_agg(json_build_object('role', role, 'section', section_id, 'from', from_day, 'to', to_day) order by number), '[]')
    from officer_role where officer_role.agency_id = post.agency_id and officer_role.officer_id = post.officer_id),
  'deputies', (select coalesce(json_agg(json_build_object('officer', officer_id, 'deputy', deputy_id, 'from', from_day, 'to', to_day) order by number), '[]')
    from deputy where deputy.agency_id = post.agency_id and deputy.officer_id = post.officer_id),
  'deputises', (select coalesce(json_agg(json_build_object('officer', officer_id, 'deputy', deputy_id, 'from', from_day, 'to', to_day) order by from_day, officer_id, number), '[]')
    from deputy where deputy.agency_id = post.agency_id and deputy.deputy_id = post.officer_id))`;

/** 按账号找人: whose account it is, in whichever body; null where it is nobody's. */
export async function officerByAccount(
  transaction: Transaction,
  account: string,
): Promise<{ readonly agency: string; readonly officer: string } | null> {
  const [row] = await transaction.rows<{ agency: string; officer: string }>(sql`
    select agency_id as agency, officer_id as officer from account_key where kind = 'account' and value = ${foldAccount(account)}`);
  return row ?? null;
}
