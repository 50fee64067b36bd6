import type { KeyObject } from 'node:crypto';
import { err, ok, type Result } from '../../base/result.ts';
import { presentMoment } from '../clock/index.ts';
import { keyOf, newKey, seal, suiteOf, unseal, type CipherSuite, type MasterKey } from '../crypto/index.ts';
import { sql, type Transaction } from '../db/index.ts';

/** 密钥环: the master keys of the installation by their marks; the newest one seals what is new. */
export type KeyRing = {
  readonly suite: CipherSuite;
  readonly newest: MasterKey;
  readonly known: ReadonlyMap<string, MasterKey>;
};

/** Why the key of a body cannot be used. */
export type KeyProblem =
  /** It was sealed under another secret than those that are set: `mark` names that one, and tells nothing of it. */
  { readonly kind: 'other_secret'; readonly mark: string } | { readonly kind: 'key_tampered' };

export type DataKey = { readonly number: number; readonly key: KeyObject };

type Wrapped = { readonly number: number; readonly wrapped: Uint8Array; readonly master: string };

/** The key under which a body's records are sealed now; its first one is made where there is none. */
export async function currentKey(
  transaction: Transaction,
  ring: KeyRing,
  agency: string,
): Promise<Result<DataKey, KeyProblem>> {
  // A rotation may take the old key away while this waits for it: asked again, the new one is seen.
  const held = (await newestOf(transaction, agency)) ?? (await newestOf(transaction, agency));
  const found = held ?? (await begin(transaction, ring, agency));
  const key = unwrap(found, ring, agency);
  return key.ok ? ok({ number: found.number, key: key.value }) : key;
}

/** A key of a body by its number. */
export async function keyNumbered(
  transaction: Transaction,
  ring: KeyRing,
  { agency, number }: { readonly agency: string; readonly number: number },
): Promise<Result<KeyObject, KeyProblem>> {
  const [found] = await transaction.rows<Wrapped>(sql`
    select number, wrapped, master from vault_key where agency_id = ${agency} and number = ${number}`);
  return found === undefined ? err({ kind: 'key_tampered' }) : unwrap(found, ring, agency);
}

/** Adds a key under the newest master key; one that somebody else added at the same moment is left as it is. */
export async function addKey(
  transaction: Transaction,
  ring: KeyRing,
  { agency, number }: { readonly agency: string; readonly number: number },
): Promise<void> {
  const wrapped = seal(newKey().bytes, {
    suite: ring.suite,
    key: ring.newest.keyFor(PURPOSE, ring.suite),
    bound: boundOf(agency, number),
  });
  await transaction.run(sql`
    insert into vault_key (agency_id, number, wrapped, master, made_at)
    values (${agency}, ${number}, ${wrapped}, ${ring.newest.mark}, ${presentMoment()}) on conflict do nothing`);
}

/** The marks of the secrets that keys of the vault lie under. */
export async function marksInUse(transaction: Transaction): Promise<readonly string[]> {
  const rows = await transaction.rows<{ mark: string }>(sql`select distinct master as mark from vault_key order by 1`);
  return rows.map(({ mark }) => mark);
}

const PURPOSE = 'vault';

const boundOf = (agency: string, number: number): string => `gongkai.vault.key.1 ${agency} ${number}`;

/** Held, so that a rotation does not take it away before the record under it is written. */
async function newestOf(transaction: Transaction, agency: string): Promise<Wrapped | null> {
  const [newest] = await transaction.rows<Wrapped>(sql`
    select number, wrapped, master from vault_key where agency_id = ${agency} order by number desc limit 1
    for key share`);
  return newest ?? null;
}

async function begin(transaction: Transaction, ring: KeyRing, agency: string): Promise<Wrapped> {
  await addKey(transaction, ring, { agency, number: 1 });
  const begun = await newestOf(transaction, agency);
  if (begun === null) throw new Error('The first key of a body was written and is not there');
  return begun;
}

/** A wrapped key names its suite itself; the master key for that suite opens it. */
function unwrap({ number, wrapped, master }: Wrapped, ring: KeyRing, agency: string): Result<KeyObject, KeyProblem> {
  const known = ring.known.get(master);
  if (known === undefined) return err({ kind: 'other_secret', mark: master });
  const suite = suiteOf(wrapped);
  const bytes =
    suite === null ? null : unseal(wrapped, { key: known.keyFor(PURPOSE, suite), bound: boundOf(agency, number) });
  return bytes === null ? err({ kind: 'key_tampered' }) : ok(keyOf(bytes));
}
