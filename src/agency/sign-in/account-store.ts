import type { Day } from '../../base/day.ts';
import { sql, type Transaction } from '../../platform/db/index.ts';
import type { RowSeals } from '../../platform/vault/index.ts';
import { ROLES, type Role } from '../people/roles.data.ts';
import { ownHash } from './credential-store.ts';
import { sealedIdentity } from './sealed-rows.ts';
import type { Account } from './sign-in.ts';

/** An account as the door needs it. */
export type KnownAccount = Account & {
  readonly account: string;
  readonly name: string;
  /** Whether the officer is there on the day. */
  readonly isHere: boolean;
  readonly hasLeft: boolean;
  readonly hash: string | null;
};

/** An account with who linked the key that led to it, and who confirmed that. */
export type KeyedAccount = KnownAccount & { readonly by: string | null; readonly confirmedBy: string | null };

/** As the tables say it, with the seal of the password. */
type AccountRow = KnownAccount & { readonly seal: string | null };

/** The account that a key leads to, on a day. The identity of a provider leads to one only where it was linked here; an account opens nothing without its password. */
export async function accountWithKey(
  transaction: Transaction,
  {
    kind,
    value,
    on,
    seals,
  }: { readonly kind: string; readonly value: string; readonly on: Day; readonly seals: RowSeals },
): Promise<KeyedAccount | null> {
  const [row] = await transaction.rows<AccountRow & KeyedAccount & { readonly keySeal: string | null }>(sql`
    select key.agency_id as agency, key.officer_id as officer, person.account, person.name, kept.hash, kept.seal, key.seal as "keySeal", key.made_by as by, key.confirmed_by as "confirmedBy",
      coalesce(post.entered_on <= ${on}::date and (post.left_on is null or post.left_on > ${on}::date), false) as "isHere",
      coalesce(post.left_on <= ${on}::date, false) as "hasLeft"
    from account_key key
    join officer person on person.agency_id = key.agency_id and person.officer_id = key.officer_id
    left join officer_post post on post.agency_id = key.agency_id and post.officer_id = key.officer_id
    left join credential_password kept on kept.agency_id = key.agency_id and kept.officer_id = key.officer_id
    where key.kind = ${kind} and key.value = ${value}`);
  if (row === undefined) return null;
  const { keySeal, ...known } = row;
  const isOurs = kind === 'account' || seals.isSealed(sealedIdentity({ ...known, kind, value }), keySeal);
  const { by, confirmedBy } = known;
  return isOurs ? { ...knownOf(known, seals), by, confirmedBy } : null;
}

/** The same by the ids. */
export async function accountOf(
  transaction: Transaction,
  { agency, officer, on, seals }: Account & { readonly on: Day; readonly seals: RowSeals },
): Promise<KnownAccount | null> {
  const [row] = await transaction.rows<AccountRow>(sql`
    select person.agency_id as agency, person.officer_id as officer, person.account, person.name, kept.hash, kept.seal,
      coalesce(post.entered_on <= ${on}::date and (post.left_on is null or post.left_on > ${on}::date), false) as "isHere",
      coalesce(post.left_on <= ${on}::date, false) as "hasLeft"
    from officer person
    left join officer_post post on post.agency_id = person.agency_id and post.officer_id = person.officer_id
    left join credential_password kept on kept.agency_id = person.agency_id and kept.officer_id = person.officer_id
    where person.agency_id = ${agency} and person.officer_id = ${officer}`);
  return row === undefined ? null : knownOf(row, seals);
}

const knownOf = ({ seal, ...known }: AccountRow, seals: RowSeals): KnownAccount => ({
  ...known,
  hash: ownHash(known, { hash: known.hash, seal }, seals),
});

/** Roles that an officer holds on a day. */
export async function rolesHeld(
  transaction: Transaction,
  { agency, officer, on }: Account & { readonly on: Day },
): Promise<readonly Role[]> {
  const rows = await transaction.rows<{ role: Role }>(sql`
    select role from officer_role where agency_id = ${agency} and officer_id = ${officer}
      and from_day <= ${on}::date and (to_day is null or to_day > ${on}::date) order by number`);
  return rows.map(({ role }) => role);
}

/** Whether an officer is one of the three administrators (三员) on a day, or is to be one later. */
export async function isAdministrator(
  transaction: Transaction,
  { agency, officer, on }: Account & { readonly on: Day },
): Promise<boolean> {
  const rows = await transaction.rows<{ role: Role }>(sql`
    select role from officer_role where agency_id = ${agency} and officer_id = ${officer}
      and (to_day is null or (to_day > ${on}::date and to_day > from_day))`);
  return rows.some(({ role }) => ROLES[role].isAdministrator);
}

/** Names by which a body is known, for what a password must not be made of. */
export async function namesOfBody(transaction: Transaction, agency: string): Promise<readonly string[]> {
  const rows = await transaction.rows<{ name: string | null }>(sql`
    select unnest(array[held.full_name, held.short_name, held.letter_name, body.slug]) as name
    from agency body left join agency_name held on held.agency_id = body.agency_id where body.agency_id = ${agency}`);
  return rows.flatMap(({ name }) => (name === null ? [] : [name]));
}
