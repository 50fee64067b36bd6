import type { Day } from '../../base/day.ts';
import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { Person } from './people-store.ts';
import { ROLES, type Role } from './roles.data.ts';

/** 人员名单的一行. */
export type ListedOfficer = Person & {
  readonly id: string;
  readonly agency: string;
  readonly section: string | null;
  readonly sectionName: string | null;
  readonly entered: Day;
  readonly left: Day | null;
  /** Roles of the day, in the order in which they were given. */
  readonly roles: readonly Role[];
  /** Who acts for the officer on that day. */
  readonly deputy: string | null;
};

export type OfficersAsked = {
  /** Null: of all bodies. */
  readonly agency: string | null;
  readonly on: Day;
  /** Part of a name, or the beginning of an account. */
  readonly search?: string;
  /** With those who have left by that day. */
  readonly withLeft?: boolean;
};

/** 人员名单: a page of the officers who are there on a day, in the order of their accounts. `after`: the account of the last one of the page before. */
export function listOfficers(
  transaction: Transaction,
  { after, limit, ...asked }: OfficersAsked & { readonly after?: string; readonly limit: number },
): Promise<readonly ListedOfficer[]> {
  const { on } = asked;
  return transaction.rows<ListedOfficer>(sql`
    select person.agency_id as agency, person.officer_id as id, person.account, person.name, post.section_id as section,
      (select section.name from section where section.agency_id = person.agency_id and section.section_id = post.section_id) as "sectionName",
      post.entered_on as entered, post.left_on as "left",
      coalesce((select array_agg(role order by number) from officer_role held
        where held.agency_id = person.agency_id and held.officer_id = person.officer_id
          and held.from_day <= ${on}::date and (held.to_day is null or held.to_day > ${on}::date)), array[]::text[]) as roles,
      (select deputy_id from deputy one where one.agency_id = person.agency_id and one.officer_id = person.officer_id
        and one.from_day <= ${on}::date and one.to_day > ${on}::date order by number desc limit 1) as deputy
    ${officersAsked(asked)}
      and (${after === undefined}::boolean or person.account collate "C" > ${after ?? ''} collate "C")
    order by person.account collate "C" limit ${limit}`);
}

/** 人员数: how many officers the list has on all its pages. */
export async function countOfficers(transaction: Transaction, asked: OfficersAsked): Promise<number> {
  const [row] = await transaction.rows<{ count: number }>(sql`select count(*) as count ${officersAsked(asked)}`);
  return row?.count ?? 0;
}

function officersAsked({ agency, on, search, withLeft = false }: OfficersAsked): Sql {
  const plain = (search ?? '').replaceAll(/[\\%_]/gu, String.raw`\$&`);
  return sql`from officer person join officer_post post on post.agency_id = person.agency_id and post.officer_id = person.officer_id
    where (${agency === null}::boolean or person.agency_id = ${agency}::uuid)
      and (${withLeft}::boolean or (post.entered_on <= ${on}::date and (post.left_on is null or post.left_on > ${on}::date)))
      and (${search === undefined}::boolean or person.name like ${`%${plain}%`} or person.account ilike ${`${plain}%`})`;
}

/** 是谁: officers by their ids, of whichever body; who was erased or never came is left out. */
export async function personsCalled(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person & { readonly agency: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.rows<Person & { readonly agency: string; readonly id: string }>(sql`
    select agency_id as agency, officer_id as id, account, name from officer where officer_id = any(${[...new Set(ids)]}::uuid[])`);
  return new Map(rows.map(({ id, ...person }) => [id, person]));
}

/** 任职的一行: who holds a role, where and for how long. */
export type RoleHolder = Person & {
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly sectionName: string | null;
  readonly from: Day;
  readonly to: Day | null;
  /** Its place in the list: what is asked for as `after` for those behind it. */
  readonly at: string;
};

/** 某一角色的任职人员: a page of those who hold a role on a day, in the order of their accounts. */
export function holdersOfRole(
  transaction: Transaction,
  {
    role,
    on,
    after,
    limit,
  }: { readonly role: Role; readonly on: Day; readonly after?: string; readonly limit: number },
): Promise<readonly RoleHolder[]> {
  return transaction.rows<RoleHolder>(sql`
    select held.agency_id as agency, held.officer_id as id, person.account, person.name, named.full_name as "agencyName",
      section.name as "sectionName", held.from_day as from, held.to_day as to,
      person.account || ' ' || held.number::text as at
    from officer_role held
    join officer person on person.agency_id = held.agency_id and person.officer_id = held.officer_id
    join agency_name named on named.agency_id = held.agency_id and named.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = held.agency_id)
    left join section on section.agency_id = held.agency_id and section.section_id = held.section_id
    where held.role = ${role} and ${heldOn(on)}
      and (${after === undefined}::boolean or (person.account || ' ' || held.number::text) collate "C" > ${after ?? ''} collate "C")
    order by (person.account || ' ' || held.number::text) collate "C" limit ${limit}`);
}

/** 各角色的任职人数 on a day. */
export async function countRoles(transaction: Transaction, on: Day): Promise<ReadonlyMap<Role, number>> {
  const rows = await transaction.rows<{ role: Role; count: number }>(sql`
    select held.role, count(distinct held.officer_id) as count from officer_role held where ${heldOn(on)} group by held.role`);
  return new Map(rows.map(({ role, count }) => [role, count]));
}

/** 兼任的管理员: officers who hold one of these roles and another one beside it on a day, with all that they hold. */
export function holdersOfMore(
  transaction: Transaction,
  { roles, on, limit }: { readonly roles: readonly Role[]; readonly on: Day; readonly limit: number },
): Promise<readonly (Person & { readonly id: string; readonly agency: string; readonly roles: readonly Role[] })[]> {
  return transaction.rows(sql`
    select person.agency_id as agency, person.officer_id as id, person.account, person.name, array_agg(distinct held.role) as roles
    from officer person join officer_role held on held.agency_id = person.agency_id and held.officer_id = person.officer_id and ${heldOn(on)}
    group by person.agency_id, person.officer_id, person.account, person.name
    having count(distinct held.role) > 1 and bool_or(held.role = any(${roles}::text[]))
    order by person.account collate "C" limit ${limit}`);
}

/** 兼任两个角色的管理员: on a day or at some time after it, each pair of roles once. What the pair means `conflictsOf` says. */
export function pairsHeldFrom(
  transaction: Transaction,
  on: Day,
): Promise<readonly (Person & { readonly roles: readonly [Role, Role] })[]> {
  return transaction.rows(sql`
    select distinct person.account, person.name, array[one.role, other.role] as roles
    from officer_role one
    join officer_role other on other.agency_id = one.agency_id and other.officer_id = one.officer_id and one.role < other.role
    join officer person on person.agency_id = one.agency_id and person.officer_id = one.officer_id
    where (one.role = any(${ADMINISTRATORS}::text[]) or other.role = any(${ADMINISTRATORS}::text[]))
      and greatest(one.from_day, other.from_day, ${on}::date) < least(coalesce(one.to_day, 'infinity'), coalesce(other.to_day, 'infinity'))
    order by person.account, roles`);
}

const ADMINISTRATORS = (Object.keys(ROLES) as readonly Role[]).filter((role) => ROLES[role].isAdministrator);

const heldOn = (on: Day): Sql =>
  sql`held.from_day <= ${on}::date and (held.to_day is null or held.to_day > ${on}::date)`;
