import type { Day } from '../../base/day.ts';
import { sql, type Sql, type Transaction } from '../../platform/db/index.ts';
import type { RowSeals } from '../../platform/vault/index.ts';
import { ROLES, type Role } from '../people/roles.data.ts';
import { sealedIdentity, sealedInvitation } from './sealed-rows.ts';
import type { Account, HeldLink } from './sign-in.ts';

export type HeldLinksAsked = {
  /** Who would confirm: what he made himself, and what is meant for him, is another one's. */
  readonly asker: Account;
  readonly on: Day;
  readonly at: string;
  /** Under what kind of key the identities of the provider lie; null where none is set, for then they open nothing. */
  readonly identityKind: string | null;
  readonly limit: number;
  readonly seals: RowSeals;
};

/**
 * 待确认的链接和身份关联, the oldest first: the rule of `isHeld`, for all officers at once. Read page by page until there are as many as are asked for: rows without a seal
 * of this installation open nothing and are no work for anybody, but must not stand in the way of those that are.
 */
export async function heldLinks(transaction: Transaction, asked: HeldLinksAsked): Promise<readonly HeldLink[]> {
  const found: HeldLink[] = [];
  for (let skipped = 0; found.length < asked.limit; skipped += PAGE) {
    const rows = await heldRows(transaction, asked, skipped);
    found.push(...rows.filter((row) => isSealed(row, asked.seals)).map(linkOf));
    if (rows.length < PAGE) break;
  }
  return found.slice(0, asked.limit);
}

const PAGE = 100;

type HeldRow = HeldLink & {
  readonly value: string;
  readonly key: string;
  readonly by: string;
  readonly endsAt: string | null;
  readonly seal: string | null;
};

function heldRows(
  transaction: Transaction,
  { asker, on, at, identityKind }: HeldLinksAsked,
  skipped: number,
): Promise<readonly HeldRow[]> {
  return transaction.rows<HeldRow>(sql`
    select held.what, held.agency_id as agency, held.officer_id as officer, person.name, person.account, maker.name as "madeBy", held.made_at as "madeAt",
      held.key, held.value, held.made_by as by, held.ends_at as "endsAt", held.seal
    from (
      select 'invitation' as what, '' as key, token_hash as value, agency_id, officer_id, made_by, made_at, ends_at, seal from invitation
      where made_by is not null and confirmed_by is null and ends_at > ${at}::timestamptz
      union all
      select 'identity', kind, value, agency_id, officer_id, made_by, made_at, null, seal from account_key
      where kind = ${identityKind}::text and made_by is not null and confirmed_by is null
    ) held
    join officer person on person.agency_id = held.agency_id and person.officer_id = held.officer_id
    join officer_post post on post.agency_id = held.agency_id and post.officer_id = held.officer_id
    left join officer maker on maker.officer_id = held.made_by
    where held.made_by <> ${asker.officer}::uuid and not (held.agency_id = ${asker.agency}::uuid and held.officer_id = ${asker.officer}::uuid)
      and (post.left_on is null or post.left_on > ${on}::date) and ${isAdministratorOn(on)}
    order by held.made_at, held.agency_id, held.officer_id, held.what limit ${PAGE} offset ${skipped}`);
}

/** As `isAdministrator` asks it of one officer: now, or later. */
const isAdministratorOn = (on: Day): Sql => sql`exists (
  select from officer_role one where one.agency_id = held.agency_id and one.officer_id = held.officer_id and one.role = any(${ADMINISTRATORS}::text[])
    and (one.to_day is null or (one.to_day > ${on}::date and one.to_day > one.from_day)))`;

const ADMINISTRATORS = (Object.keys(ROLES) as readonly Role[]).filter((role) => ROLES[role].isAdministrator);

function isSealed({ what, agency, officer, key, value, by, endsAt, seal }: HeldRow, seals: RowSeals): boolean {
  const row = { agency, officer, by, confirmedBy: null };
  return what === 'invitation'
    ? seals.isSealed(sealedInvitation({ ...row, hash: value, endsAt: endsAt ?? '' }), seal)
    : seals.isSealed(sealedIdentity({ ...row, kind: key, value }), seal);
}

const linkOf = ({ what, agency, officer, name, account, madeBy, madeAt }: HeldRow): HeldLink => ({
  what,
  agency,
  officer,
  name,
  account,
  madeBy,
  madeAt,
});
