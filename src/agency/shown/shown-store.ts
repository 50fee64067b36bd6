import type { Day } from '../../base/day.ts';
import type { AgencyLevel } from '../../law/index.ts';
import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { BodyKind } from '../body/body-kinds.data.ts';

/** 公众可见的机关: a body as the portal lists it. */
export type ShownBody = {
  readonly id: string;
  readonly kind: BodyKind;
  readonly level: AgencyLevel;
  readonly parent: string | null;
  readonly fullName: string;
  readonly shortName: string | null;
  readonly slug: string;
  readonly closed: Day | null;
};

/** A body that was found, with the former name by which it was. */
export type FoundBody = ShownBody & { readonly formerName: string | null };

/** 可见规则: the ids of the bodies that have a column of their own on a day: those that have an address and have begun. Bodies that ended keep theirs. */
export function shownBodies(today: Day): Sql {
  return sql`select shown.agency_id from agency shown where shown.slug is not null and (shown.founded_on is null or shown.founded_on <= ${today}::date)`;
}

/** 机关目录: bodies with a column that have not ended, in the order of their names, and how many there are. */
export async function listShownBodies(
  transaction: Transaction,
  today: Day,
  limit: number,
): Promise<{ readonly bodies: readonly ShownBody[]; readonly count: number }> {
  const rows = await transaction.rows<ShownBody & { readonly count: number }>(sql`
    select ${COLUMNS}, count(*) over () as count ${namedOn(today)}
    where body.agency_id in (${shownBodies(today)}) and (body.closed_on is null or body.closed_on > ${today}::date)
    order by held.full_name collate "C", body.agency_id limit ${limit}`);
  return { bodies: rows, count: rows[0]?.count ?? 0 };
}

/** 主办单位: the people's government at the head of the platform, where there is one such alone; else nobody can be named. */
export async function platformOwner(
  transaction: Transaction,
  today: Day,
): Promise<(ShownBody & { readonly phone: string | null }) | null> {
  const rows = await transaction.rows<ShownBody & { readonly phone: string | null }>(sql`
    select ${COLUMNS}, body.contact ->> 'phone' as phone ${namedOn(today)}
    where body.agency_id in (${shownBodies(today)}) and body.closed_on is null and body.parent_id is null and body.kind = 'government' limit 2`);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** The bodies with these ids that have a column, also those that ended. */
export function shownBodiesBy(
  transaction: Transaction,
  ids: readonly string[],
  today: Day,
): Promise<readonly ShownBody[]> {
  return transaction.rows<ShownBody>(sql`
    select ${COLUMNS} ${namedOn(today)}
    where body.agency_id = any(${ids}::uuid[]) and body.agency_id in (${shownBodies(today)})`);
}

/** 名称: how these bodies are called on a day, with the address of their column where they have one. */
export function namedBodies(
  transaction: Transaction,
  ids: readonly string[],
  today: Day,
): Promise<readonly { readonly id: string; readonly fullName: string; readonly slug: string | null }[]> {
  return transaction.rows(sql`
    select body.agency_id as id, held.full_name as "fullName", case when body.agency_id in (${shownBodies(today)}) then body.slug end as slug ${namedOn(today)}
    where body.agency_id = any(${ids}::uuid[])`);
}

/** 按名称找机关: bodies that bear, or once bore, a name with these words in it; those that go on first. */
export async function searchShownBodies(
  transaction: Transaction,
  terms: readonly string[],
  { today, limit }: { readonly today: Day; readonly limit: number },
): Promise<readonly FoundBody[]> {
  if (terms.length === 0) return [];
  const patterns = terms.map((term) => `%${term.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`);
  const rows = await transaction.rows<ShownBody & { readonly foundAs: string }>(sql`
    select ${COLUMNS}, (
      select named.full_name from agency_name named where named.agency_id = body.agency_id
        and (named.full_name ilike all(${patterns}::text[]) or named.short_name ilike all(${patterns}::text[]))
      order by named.number desc limit 1) as "foundAs" ${namedOn(today)}
    where body.agency_id in (${shownBodies(today)}) and exists (
      select from agency_name named where named.agency_id = body.agency_id
        and (named.full_name ilike all(${patterns}::text[]) or named.short_name ilike all(${patterns}::text[])))
    order by body.closed_on is not null, held.full_name collate "C", body.agency_id limit ${limit}`);
  return rows.map(({ foundAs, ...body }) => ({ ...body, formerName: foundAs === body.fullName ? null : foundAs }));
}

/** Bodies that bear or ever bore one of these full or short names, or have one of these credit codes, whether they go on or not. */
export async function bodiesEverNamed(transaction: Transaction, names: readonly string[]): Promise<readonly string[]> {
  const rows = await transaction.rows<{ id: string }>(sql`
    select agency_id as id from agency where credit_code = any(${names}::text[])
    union select agency_id from agency_name where full_name = any(${names}::text[]) or short_name = any(${names}::text[])
    order by id`);
  return rows.map(({ id }) => id);
}

const COLUMNS = sql`body.agency_id as id, body.kind, body.level, body.parent_id as parent, held.full_name as "fullName", held.short_name as "shortName",
      body.slug, body.closed_on as closed`;

/** Bodies with their name as of a day; before its first name the first. */
const namedOn = (today: Day): Sql => sql`
    from agency body join agency_name held on held.agency_id = body.agency_id and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${today}::date), 1) from agency_name one where one.agency_id = body.agency_id)`;
