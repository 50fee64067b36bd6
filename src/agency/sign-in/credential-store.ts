import { sql, type Transaction } from '../../platform/db/index.ts';
import type { Account } from './sign-in.ts';

/** What an officer can show. */
export type Credentials = {
  readonly hash: string | null;
  readonly passwordSince: string | null;
  readonly totp: Totp | null;
  readonly passkeys: readonly Passkey[];
};

/** `record`: where in the vault the secret lies that is in force, `pending`: one of which no code came back yet. */
export type Totp = {
  readonly record: string | null;
  readonly pending: string | null;
  readonly lastStep: number | null;
};

export type Passkey = {
  readonly id: string;
  readonly officer: string;
  readonly credential: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt: string | null;
};

export async function credentialsKept(transaction: Transaction, account: Account): Promise<Credentials> {
  const { agency, officer } = account;
  const [password] = await transaction.rows<{ hash: string; since: string }>(sql`
    select hash, set_at as since from credential_password where agency_id = ${agency} and officer_id = ${officer}`);
  return {
    hash: password?.hash ?? null,
    passwordSince: password?.since ?? null,
    totp: await totpOf(transaction, account),
    passkeys: await passkeysOf(transaction, account),
  };
}

export async function putPassword(
  transaction: Transaction,
  { agency, officer }: Account,
  { hash, at }: { readonly hash: string; readonly at: string },
): Promise<void> {
  await transaction.run(sql`
    insert into credential_password (agency_id, officer_id, hash, set_at) values (${agency}, ${officer}, ${hash}, ${at})
    on conflict (agency_id, officer_id) do update set hash = excluded.hash, set_at = excluded.set_at`);
}

/** The same password under a better hash; nothing where it was changed meanwhile. */
export async function betterHash(
  transaction: Transaction,
  { agency, officer }: Account,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<void> {
  await transaction.run(sql`
    update credential_password set hash = ${after} where agency_id = ${agency} and officer_id = ${officer} and hash = ${before}`);
}

/** Held until the transaction ends: a code is good once. */
export async function totpOf(
  transaction: Transaction,
  { agency, officer }: Account,
  { isHeld = false }: { readonly isHeld?: boolean } = {},
): Promise<Totp | null> {
  const [row] = await transaction.rows<Totp>(sql`
    select record_id as record, pending_id as pending, last_step as "lastStep" from credential_totp
    where agency_id = ${agency} and officer_id = ${officer} ${isHeld ? sql`for update` : sql``}`);
  return row ?? null;
}

export async function putTotp(
  transaction: Transaction,
  { agency, officer }: Account,
  { record, pending, lastStep, at }: Totp & { readonly at: string },
): Promise<void> {
  await transaction.run(sql`
    insert into credential_totp (agency_id, officer_id, record_id, pending_id, added_at, last_step) values (${agency}, ${officer}, ${record}, ${pending}, ${at}, ${lastStep})
    on conflict (agency_id, officer_id) do update set record_id = excluded.record_id, pending_id = excluded.pending_id, added_at = excluded.added_at, last_step = excluded.last_step`);
}

export async function dropTotp(transaction: Transaction, { agency, officer }: Account): Promise<void> {
  await transaction.run(sql`delete from credential_totp where agency_id = ${agency} and officer_id = ${officer}`);
}

export function passkeysOf(transaction: Transaction, { agency, officer }: Account): Promise<readonly Passkey[]> {
  return passkeysWhere(
    transaction,
    sql`where agency_id = ${agency} and officer_id = ${officer} order by added_at, passkey_id`,
  );
}

/** A passkey by what its authenticator calls it, held until the transaction ends: its counter only grows. */
export async function passkeyCalled(
  transaction: Transaction,
  { agency, credential }: { readonly agency: string; readonly credential: string },
): Promise<Passkey | null> {
  const [row] = await passkeysWhere(
    transaction,
    sql`where agency_id = ${agency} and credential_id = ${credential} for update`,
  );
  return row ?? null;
}

function passkeysWhere(transaction: Transaction, condition: ReturnType<typeof sql>): Promise<readonly Passkey[]> {
  return transaction.rows<Passkey>(sql`
    select passkey_id as id, officer_id as officer, credential_id as credential, public_key as "publicKey", counter, transports, name,
      added_at as "addedAt", used_at as "usedAt" from credential_passkey ${condition}`);
}

export async function putPasskey(
  transaction: Transaction,
  { agency, officer }: Account,
  { id, credential, publicKey, counter, transports, name, addedAt }: Omit<Passkey, 'usedAt' | 'officer'>,
): Promise<void> {
  await transaction.run(sql`
    insert into credential_passkey (agency_id, passkey_id, officer_id, credential_id, public_key, counter, transports, name, added_at)
    values (${agency}, ${id}, ${officer}, ${credential}, ${publicKey}, ${counter}, ${transports}::text[], ${name}, ${addedAt})`);
}

export async function notePasskeyUse(
  transaction: Transaction,
  {
    agency,
    id,
    counter,
    at,
  }: { readonly agency: string; readonly id: string; readonly counter: number; readonly at: string },
): Promise<void> {
  await transaction.run(sql`
    update credential_passkey set counter = ${counter}, used_at = ${at} where agency_id = ${agency} and passkey_id = ${id}`);
}

/** Gives how many went. */
export function dropPasskeys(
  transaction: Transaction,
  { agency, officer }: Account,
  id: string | 'all',
): Promise<number> {
  return transaction.run(sql`
    delete from credential_passkey where agency_id = ${agency} and officer_id = ${officer}
    ${id === 'all' ? sql`` : sql`and passkey_id = ${id}`}`);
}
