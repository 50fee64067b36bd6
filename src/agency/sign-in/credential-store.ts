import { sql, type Transaction } from '../../platform/db/index.ts';
import type { RowSeals } from '../../platform/vault/index.ts';
import { sealedPasskey, sealedPassword, sealedTotp } from './sealed-rows.ts';
import type { Account } from './sign-in.ts';

/** What an officer can show. */
export type Credentials = {
  readonly hash: string | null;
  readonly passwordSince: string | null;
  readonly totp: KeptTotp | null;
  readonly passkeys: readonly Passkey[];
};

/** `record`: where in the vault the secret lies that is in force, `pending`: one of which no code came back yet. */
export type Totp = {
  readonly record: string | null;
  readonly pending: string | null;
  readonly lastStep: number | null;
};

/** As it lies there. One that another hand wrote is demanded like any other and can never be shown: to take it for none would open by less. */
export type KeptTotp = Totp & { readonly isOurs: boolean };

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

export async function credentialsKept(
  transaction: Transaction,
  account: Account,
  seals: RowSeals,
): Promise<Credentials> {
  const { agency, officer } = account;
  const [password] = await transaction.rows<{ hash: string; since: string; seal: string | null }>(sql`
    select hash, set_at as since, seal from credential_password where agency_id = ${agency} and officer_id = ${officer}`);
  const hash = ownHash(account, { hash: password?.hash ?? null, seal: password?.seal ?? null }, seals);
  return {
    hash,
    passwordSince: hash === null ? null : (password?.since ?? null),
    totp: await totpOf(transaction, account, { seals }),
    passkeys: await passkeysOf(transaction, account),
  };
}

/** The digest of a password, if it was put there by this program for this officer; else as if there were none. */
export function ownHash(
  { agency, officer }: Account,
  { hash, seal }: { readonly hash: string | null; readonly seal: string | null },
  seals: RowSeals,
): string | null {
  return hash !== null && seals.isSealed(sealedPassword({ agency, officer, hash }), seal) ? hash : null;
}

export async function putPassword(
  transaction: Transaction,
  { agency, officer }: Account,
  { hash, at, seals }: { readonly hash: string; readonly at: string; readonly seals: RowSeals },
): Promise<void> {
  const seal = seals.sealRow(sealedPassword({ agency, officer, hash }));
  await transaction.run(sql`
    insert into credential_password (agency_id, officer_id, hash, set_at, seal) values (${agency}, ${officer}, ${hash}, ${at}, ${seal})
    on conflict (agency_id, officer_id) do update set hash = excluded.hash, set_at = excluded.set_at, seal = excluded.seal`);
}

/** The same password under a better hash; nothing where it was changed meanwhile. */
export async function betterHash(
  transaction: Transaction,
  { agency, officer }: Account,
  { before, after, seals }: { readonly before: string; readonly after: string; readonly seals: RowSeals },
): Promise<void> {
  const seal = seals.sealRow(sealedPassword({ agency, officer, hash: after }));
  await transaction.run(sql`
    update credential_password set hash = ${after}, seal = ${seal} where agency_id = ${agency} and officer_id = ${officer} and hash = ${before}`);
}

/** Held until the transaction ends: a code is good once. */
export async function totpOf(
  transaction: Transaction,
  { agency, officer }: Account,
  { isHeld = false, seals }: { readonly isHeld?: boolean; readonly seals: RowSeals },
): Promise<KeptTotp | null> {
  const [row] = await transaction.rows<Totp & { readonly seal: string | null }>(sql`
    select record_id as record, pending_id as pending, last_step as "lastStep", seal from credential_totp
    where agency_id = ${agency} and officer_id = ${officer} ${isHeld ? sql`for update` : sql``}`);
  if (row === undefined) return null;
  const { seal, ...totp } = row;
  return { ...totp, isOurs: seals.isSealed(sealedTotp({ agency, officer, ...totp }), seal) };
}

export async function putTotp(
  transaction: Transaction,
  { agency, officer }: Account,
  { record, pending, lastStep, at, seals }: Totp & { readonly at: string; readonly seals: RowSeals },
): Promise<void> {
  const seal = seals.sealRow(sealedTotp({ agency, officer, record, pending, lastStep }));
  await transaction.run(sql`
    insert into credential_totp (agency_id, officer_id, record_id, pending_id, added_at, last_step, seal)
    values (${agency}, ${officer}, ${record}, ${pending}, ${at}, ${lastStep}, ${seal})
    on conflict (agency_id, officer_id) do update set record_id = excluded.record_id, pending_id = excluded.pending_id, added_at = excluded.added_at,
      last_step = excluded.last_step, seal = excluded.seal`);
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

/** A passkey by what its authenticator calls it, if it was added here; held until the transaction ends: its counter only grows. */
export async function passkeyCalled(
  transaction: Transaction,
  { agency, credential, seals }: { readonly agency: string; readonly credential: string; readonly seals: RowSeals },
): Promise<Passkey | null> {
  const [row] = await passkeysWhere(
    transaction,
    sql`where agency_id = ${agency} and credential_id = ${credential} for update`,
  );
  if (row === undefined) return null;
  const { seal, ...passkey } = row;
  return seals.isSealed(sealedPasskey({ agency, ...passkey }), seal) ? passkey : null;
}

function passkeysWhere(
  transaction: Transaction,
  condition: ReturnType<typeof sql>,
): Promise<readonly (Passkey & { readonly seal: string | null })[]> {
  return transaction.rows<Passkey & { readonly seal: string | null }>(sql`
    select passkey_id as id, officer_id as officer, credential_id as credential, public_key as "publicKey", counter, transports, name,
      added_at as "addedAt", used_at as "usedAt", seal from credential_passkey ${condition}`);
}

export async function putPasskey(
  transaction: Transaction,
  { agency, officer }: Account,
  {
    id,
    credential,
    publicKey,
    counter,
    transports,
    name,
    addedAt,
    seals,
  }: Omit<Passkey, 'usedAt' | 'officer'> & { readonly seals: RowSeals },
): Promise<void> {
  const seal = seals.sealRow(sealedPasskey({ agency, officer, id, credential, publicKey }));
  await transaction.run(sql`
    insert into credential_passkey (agency_id, passkey_id, officer_id, credential_id, public_key, counter, transports, name, added_at, seal)
    values (${agency}, ${id}, ${officer}, ${credential}, ${publicKey}, ${counter}, ${transports}::text[], ${name}, ${addedAt}, ${seal})`);
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
