import { masterKey, seal, unseal, type CipherSuite, type MasterKey } from '../crypto/index.ts';
import { sql, type Transaction } from '../db/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { currentKey, keyNumbered, type KeyProblem, type KeyRing } from './data-key.ts';
import { rowSeals, type RowSeals } from './row-seals.ts';

/** What lies in the vault: whatever JSON can say. */
export type Kept = string | number | boolean | null | readonly Kept[] | { readonly [key: string]: Kept };

/** Where a record lies. */
export type RecordPlace = { readonly agency: string; readonly id: string };

/** Why a record cannot be had. None of them carries anything of it. */
export type VaultProblem =
  | { readonly kind: 'no_such_record' }
  | { readonly kind: 'erased'; readonly on: string }
  /** Changed from outside, or put in another record's place. */
  | { readonly kind: 'tampered' }
  | KeyProblem;

/** 保密箱: what is personal lies here, apart from the events, sealed under a key of its body. All of it runs in the transaction of an act. */
export type Vault = RowSeals & {
  /** Puts a record in, or another one in its place. An erased one stays erased. */
  write(transaction: Transaction, place: RecordPlace, value: Kept): Promise<Result<null, VaultProblem>>;
  read(transaction: Transaction, place: RecordPlace): Promise<Result<Kept, VaultProblem>>;
  /** The record goes; that there was one, and the day on which it went, stay. */
  erase(transaction: Transaction, place: RecordPlace, on: string): Promise<Result<null, VaultProblem>>;
};

/** The secrets of the installation, the newest first, and what new records are sealed with. */
export type VaultSecrets = { readonly secrets: readonly [string, ...string[]]; readonly suite: CipherSuite };

/** Opens the vault with the secrets of the installation: the first one is used for what is new, the others for what was sealed before. */
export function openVault({ secrets, suite }: VaultSecrets): Vault {
  const ring = keyRing(secrets, suite);
  return {
    ...rowSeals(ring),
    write: (transaction, place, value) => write(transaction, ring, { place, value }),
    read: (transaction, place) => read(transaction, ring, place),
    erase: (transaction, place, on) => erase(transaction, place, on),
  };
}

/** The keys that secrets stand for. */
export function keyRing([first, ...others]: readonly [string, ...string[]], suite: CipherSuite): KeyRing {
  const newest = masterKey(first);
  const all: readonly MasterKey[] = [newest, ...others.map(masterKey)];
  return { suite, newest, known: new Map(all.map((key) => [key.mark, key])) };
}

/** What a sealed record is bound to: it opens nowhere else. */
export const boundOf = ({ agency, id }: RecordPlace): string => `gongkai.vault.record.1 ${agency} ${id}`;

type Row = { readonly key: number | null; readonly sealed: Uint8Array | null; readonly erased: string | null };

async function write(
  transaction: Transaction,
  ring: KeyRing,
  { place, value }: { place: RecordPlace; value: Kept },
): Promise<Result<null, VaultProblem>> {
  const before = await rowOf(transaction, place);
  if (before !== null && before.erased !== null) return err({ kind: 'erased', on: before.erased });
  const current = await currentKey(transaction, ring, place.agency);
  if (!current.ok) return current;
  const { number, key } = current.value;
  const sealed = seal(Buffer.from(JSON.stringify(value), 'utf8'), { suite: ring.suite, key, bound: boundOf(place) });
  await transaction.run(sql`
    insert into vault_record (agency_id, id, key_number, sealed) values (${place.agency}, ${place.id}, ${number}, ${sealed})
    on conflict (agency_id, id) do update set key_number = excluded.key_number, sealed = excluded.sealed`);
  return ok(null);
}

async function read(transaction: Transaction, ring: KeyRing, place: RecordPlace): Promise<Result<Kept, VaultProblem>> {
  const row = await rowOf(transaction, place, { isRead: true });
  if (row === null) return err({ kind: 'no_such_record' });
  if (row.key === null || row.sealed === null) return err({ kind: 'erased', on: row.erased ?? '' });
  const key = await keyNumbered(transaction, ring, { agency: place.agency, number: row.key });
  if (!key.ok) return key;
  const plain = unseal(row.sealed, { key: key.value, bound: boundOf(place) });
  return plain === null ? err({ kind: 'tampered' }) : ok(JSON.parse(Buffer.from(plain).toString('utf8')) as Kept);
}

async function erase(
  transaction: Transaction,
  { agency, id }: RecordPlace,
  on: string,
): Promise<Result<null, VaultProblem>> {
  const row = await rowOf(transaction, { agency, id });
  if (row === null) return err({ kind: 'no_such_record' });
  if (row.erased !== null) return err({ kind: 'erased', on: row.erased });
  await transaction.run(sql`
    update vault_record set key_number = null, sealed = null, erased_on = ${on} where agency_id = ${agency} and id = ${id}`);
  return ok(null);
}

/** Held until the transaction ends, unless it is only read. */
async function rowOf(
  transaction: Transaction,
  { agency, id }: RecordPlace,
  { isRead = false }: { readonly isRead?: boolean } = {},
): Promise<Row | null> {
  const [row] = await transaction.rows<Row>(sql`
    select key_number as key, sealed, erased_on as erased from vault_record where agency_id = ${agency} and id = ${id}
    ${isRead ? sql`` : sql`for update`}`);
  return row ?? null;
}
