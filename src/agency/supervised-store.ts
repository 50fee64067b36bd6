import type { Day } from '../base/day.ts';
import { sql, type Sql, type Transaction } from '../platform/db/index.ts';
import type { Contact } from './body/body.ts';

/** 所监督机关的一行: what its supervisor looks at first. */
export type SupervisedBody = {
  readonly id: string;
  readonly fullName: string;
  readonly slug: string | null;
  readonly contact: Contact;
  /** How many hold the role of the disclosure office today. */
  readonly officers: number;
};

/** 所监督机关的情况: how many there are, whose guide lacks something (第十二条第二款), and where nobody holds the role of the disclosure office. */
export type SupervisedCounts = { readonly all: number; readonly lacking: number; readonly unstaffed: number };

export type SupervisedAsked = {
  /** Whose bodies: that are supervised by it, and by those that it supervises. */
  readonly agency: string;
  readonly on: Day;
  /** Only those with something missing. */
  readonly withGaps: boolean;
  /** The last of the page before. */
  readonly after?: { readonly fullName: string; readonly id: string };
  readonly limit: number;
};

/** 所监督的机关: a page of those that go on, in the order of their names. */
export function supervisedBodies(
  transaction: Transaction,
  { agency, on, withGaps, after, limit }: SupervisedAsked,
): Promise<readonly SupervisedBody[]> {
  return transaction.rows<SupervisedBody>(sql`
    ${supervised(agency, on)}
    select id, full_name as "fullName", slug, contact, officers from looked_at
    where (${!withGaps}::boolean or lacks or officers = 0)
      and (${after === undefined}::boolean or (full_name collate "C", id) > (${after?.fullName ?? ''} collate "C", ${after?.id ?? null}::uuid))
    order by full_name collate "C", id limit ${limit}`);
}

/** One that is supervised, and whether something is missing; null where it is none of these, or goes on no more. */
export async function supervisedBody(
  transaction: Transaction,
  { agency, on, body }: { readonly agency: string; readonly on: Day; readonly body: string },
): Promise<(SupervisedBody & { readonly lacks: boolean }) | null> {
  const [found] = await transaction.rows<SupervisedBody & { readonly lacks: boolean }>(sql`
    ${supervised(agency, on)}
    select id, full_name as "fullName", slug, contact, officers, lacks from looked_at where id = ${body}::uuid`);
  return found ?? null;
}

/** 所监督机关的数目. */
export async function countSupervised(transaction: Transaction, agency: string, on: Day): Promise<SupervisedCounts> {
  const [row] = await transaction.rows<SupervisedCounts>(sql`
    ${supervised(agency, on)}
    select count(*) as all, count(*) filter (where lacks) as lacking, count(*) filter (where officers = 0) as unstaffed from looked_at`);
  return row ?? { all: 0, lacking: 0, unstaffed: 0 };
}

/** A body that is its own supervisor by a ring is none of its own. */
const supervised = (agency: string, on: Day): Sql => sql`
    with recursive below (id) as (
      select agency_id from agency where competent_id = ${agency}::uuid
      union
      select body.agency_id from agency body join below on body.competent_id = below.id
    ), looked_at as (
      select body.agency_id as id, held.full_name, body.slug, body.contact,
        (body.contact->>'office' is null or body.contact->>'address' is null or body.contact->>'hours' is null or body.contact->>'phone' is null) as lacks,
        (select count(distinct one.officer_id) from officer_role one
          where one.agency_id = body.agency_id and one.role = 'disclosure_office'
            and one.from_day <= ${on}::date and (one.to_day is null or one.to_day > ${on}::date)) as officers
      from agency body join agency_name held on held.agency_id = body.agency_id and held.number = (
        select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = body.agency_id)
      where body.agency_id in (select id from below) and body.agency_id <> ${agency}::uuid
        and (body.closed_on is null or body.closed_on > ${on}::date)
    )`;
