import type { KeyObject } from 'node:crypto';
import { err, ok, type Result } from '../../base/result.ts';
import { seal, unseal, type CipherSuite } from '../crypto/index.ts';
import { sql, type Database, type Transaction } from '../db/index.ts';
import { addKey, keyNumbered, type DataKey, type KeyProblem, type KeyRing } from './data-key.ts';
import { boundOf, keyRing } from './vault.ts';

/** What a rotation did, or did before it was stopped. */
export type Rotation = { readonly bodies: number; readonly records: number };

/** A record that cannot be opened is not lost sight of: the rotation stops at it and says which. */
export type RotationProblem =
  | KeyProblem
  | { readonly kind: 'record_tampered'; readonly agency: string; readonly id: string };

/** Records sealed anew in one transaction. */
const PAGE = 200;

/**
 * 轮换密钥: every body whose key lies under an older secret gets a new key under the first of `secrets`; its records are sealed anew in pages, and the old key goes.
 * What is left to do stands in the tables, so that a rotation that was killed goes on where it was; meanwhile both secrets open the vault.
 */
export async function rotateKeys(
  database: Database,
  {
    secrets,
    suite,
    onProgress = () => undefined,
  }: {
    readonly secrets: readonly [string, ...string[]];
    readonly suite: CipherSuite;
    readonly onProgress?: (records: number) => void;
  },
): Promise<Result<Rotation, RotationProblem>> {
  const ring = keyRing(secrets, suite);
  const done = { bodies: 0, records: 0 };
  for (;;) {
    // Not `read`: a standby may be behind.
    const agency = await database.transaction((transaction) => nextBody(transaction, ring));
    if (agency === null) return ok(done);
    const current = await database.transaction((transaction) => keyToUse(transaction, ring, agency));
    if (!current.ok) return current;
    for (;;) {
      const moved = await database.transaction((transaction) =>
        movePage(transaction, ring, { agency, to: current.value }),
      );
      if (!moved.ok) return moved;
      done.records += moved.value;
      onProgress(done.records);
      if (moved.value === 0 && (await database.transaction((transaction) => dropOld(transaction, agency)))) break;
    }
    done.bodies += 1;
  }
}

/** A body that still has a key under another master key. */
async function nextBody(transaction: Transaction, { newest }: KeyRing): Promise<string | null> {
  const [found] = await transaction.rows<{ agency: string }>(sql`
    select agency_id as agency from vault_key where master <> ${newest.mark} order by agency_id limit 1`);
  return found?.agency ?? null;
}

/** The newest key of a body, where it is under the newest master key; else one that is made now. */
async function keyToUse(transaction: Transaction, ring: KeyRing, agency: string): Promise<Result<DataKey, KeyProblem>> {
  const newest = await lastKey(transaction, agency);
  const isNew = newest.master === ring.newest.mark;
  if (!isNew) await addKey(transaction, ring, { agency, number: newest.number + 1 });
  const number = isNew ? newest.number : newest.number + 1;
  const key = await keyNumbered(transaction, ring, { agency, number });
  return key.ok ? ok({ number, key: key.value }) : key;
}

async function lastKey(transaction: Transaction, agency: string): Promise<{ number: number; master: string }> {
  const [last] = await transaction.rows<{ number: number; master: string }>(sql`
    select number, master from vault_key where agency_id = ${agency} order by number desc limit 1`);
  if (last === undefined) throw new Error('A body that had a key has none');
  return last;
}

type Row = { readonly id: string; readonly key: number; readonly sealed: Uint8Array };

/** Seals some records anew; gives how many. Each is held, so that none is written by somebody else in between. */
async function movePage(
  transaction: Transaction,
  ring: KeyRing,
  { agency, to }: { agency: string; to: DataKey },
): Promise<Result<number, RotationProblem>> {
  const rows = await transaction.rows<Row>(sql`
    select id, key_number as key, sealed from vault_record where agency_id = ${agency} and key_number < ${to.number}
    order by key_number, id limit ${PAGE} for update`);
  const again: string[] = [];
  const old = new Map<number, KeyObject>();
  for (const number of new Set(rows.map(({ key }) => key))) {
    const key = await keyNumbered(transaction, ring, { agency, number });
    if (!key.ok) return key;
    old.set(number, key.value);
  }
  for (const { id, key: number, sealed } of rows) {
    const key = old.get(number);
    const bound = boundOf({ agency, id });
    const plain = key === undefined ? null : unseal(sealed, { key, bound });
    if (plain === null) return err({ kind: 'record_tampered', agency, id });
    again.push(Buffer.from(seal(plain, { suite: ring.suite, key: to.key, bound })).toString('base64'));
  }
  await transaction.run(sql`
    update vault_record set key_number = ${to.number}, sealed = decode(moved.text, 'base64')
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${again}::text[]) as moved (id, text)
    where vault_record.agency_id = ${agency} and vault_record.id = moved.id`);
  return ok(rows.length);
}

/** Takes the older keys of a body away; false where an act put a record under one of them meanwhile. */
async function dropOld(transaction: Transaction, agency: string): Promise<boolean> {
  const { number } = await lastKey(transaction, agency);
  await transaction.rows(sql`
    select number from vault_key where agency_id = ${agency} and number < ${number} order by number for update`);
  const [left] = await transaction.rows(sql`
    select id from vault_record where agency_id = ${agency} and key_number < ${number} limit 1`);
  if (left !== undefined) return false;
  await transaction.run(sql`delete from vault_key where agency_id = ${agency} and number < ${number}`);
  return true;
}
