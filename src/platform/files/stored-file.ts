import { err, ok, type Result } from '../../base/result.ts';
import { presentMoment } from '../clock/index.ts';
import { sql, type Database, type Transaction } from '../db/index.ts';
import { fileTypeOf } from '../documents/index.ts';
import type { Digest } from './digest.ts';
import type { FileStore, TooLarge } from './file-store.ts';

/** 隔离、放行、拒收: a file is shown to nobody before it was screened. */
export type FileState = 'quarantine' | 'released' | 'refused';

/** 文件: what a body knows of a content. `type` is told by what it holds. */
export type StoredFile = {
  readonly agency: string;
  readonly digest: Digest;
  readonly size: number;
  readonly type: string;
  readonly state: FileState;
  readonly addedAt: string;
};

export type FileName = { readonly agency: string; readonly digest: Digest };

/** Why a file is not taken in. */
export type NotTaken = TooLarge | { readonly kind: 'type_not_taken'; readonly type: string };

/** Why a content is not handed out. */
export type NotHandedOut =
  | { readonly kind: 'no_such_file' }
  | { readonly kind: 'in_state'; readonly state: FileState }
  /** It is known and does not lie in the store: somebody took it away from outside. */
  | { readonly kind: 'content_missing' };

/** 收文件: takes a file into quarantine, whole or not at all. One that the body has already keeps the state it has. */
export async function addFile(
  { database, store }: { readonly database: Database; readonly store: FileStore },
  {
    agency,
    source,
    limit,
    types,
  }: {
    readonly agency: string;
    readonly source: AsyncIterable<Uint8Array>;
    /** Bytes at most. */
    readonly limit: number;
    /** Types that are taken here. */
    readonly types: readonly string[];
  },
): Promise<Result<StoredFile, NotTaken>> {
  const taken = await store.take(source, limit);
  if (!taken.ok) return taken;
  const incoming = taken.value;
  try {
    const type = await fileTypeOf(await incoming.beginning());
    if (!types.includes(type)) return err({ kind: 'type_not_taken', type });
    const { digest, size } = incoming;
    await incoming.place();
    const stored = await database.transaction(async (transaction) => {
      await transaction.run(sql`
        insert into stored_file (agency_id, digest, size, type, state, added_at)
        values (${agency}, ${digest}, ${size}, ${type}, 'quarantine', ${presentMoment()}) on conflict do nothing`);
      return fileOf(transaction, { agency, digest });
    });
    // Again: between the two somebody may have taken away a content that nobody needed yet.
    await incoming.place();
    if (stored === null) throw new Error('A file was written down and is not there');
    return ok(stored);
  } finally {
    await incoming.close();
  }
}

/** What a body knows of a content; null where it does not have it. */
export async function fileOf(transaction: Transaction, { agency, digest }: FileName): Promise<StoredFile | null> {
  const [row] = await transaction.rows<StoredFile>(sql`
    select agency_id as agency, digest, size, type, state, added_at as "addedAt" from stored_file
    where agency_id = ${agency} and digest = ${digest}`);
  return row ?? null;
}

/** 放行或拒收: what screening decided. False where the body does not have the file. */
export async function judgeFile(
  transaction: Transaction,
  { agency, digest }: FileName,
  state: Exclude<FileState, 'quarantine'>,
): Promise<boolean> {
  const changed = await transaction.run(sql`
    update stored_file set state = ${state} where agency_id = ${agency} and digest = ${digest}`);
  return changed === 1;
}

/** 取文件: the content, where it is in one of these states: `['released']` for whoever asks, more for screening. */
export async function contentOf(
  { database, store }: { readonly database: Database; readonly store: FileStore },
  name: FileName,
  states: readonly FileState[],
): Promise<Result<AsyncIterable<Uint8Array>, NotHandedOut>> {
  const file = await database.read((transaction) => fileOf(transaction, name));
  if (file === null) return err({ kind: 'no_such_file' });
  if (!states.includes(file.state)) return err({ kind: 'in_state', state: file.state });
  const content = await store.open(name.digest);
  return content === null ? err({ kind: 'content_missing' }) : ok(content);
}

/** 弃文件: the body does not need the file any more; the content goes with `removeUnneeded` when no other body has it. */
export async function forgetFile(transaction: Transaction, { agency, digest }: FileName): Promise<boolean> {
  return (await transaction.run(sql`delete from stored_file where agency_id = ${agency} and digest = ${digest}`)) === 1;
}

/** 清理: puts away contents that no body has and that have lain there longer than `age` milliseconds; gives how many. */
export async function removeUnneeded(
  { database, store }: { readonly database: Database; readonly store: FileStore },
  age: number,
): Promise<number> {
  let removed = 0;
  // Asked of the database itself: a standby may not know yet of what was added a moment ago.
  const isNeeded = (digest: Digest) =>
    database.transaction(
      async (transaction) =>
        (await transaction.rows(sql`select digest from stored_file where digest = ${digest} limit 1`)).length > 0,
    );
  for await (const digest of store.olderThan(age)) {
    if (await isNeeded(digest)) continue;
    if (await store.removeUnless(digest, () => isNeeded(digest))) removed += 1;
  }
  await store.sweep(LONGEST_UPLOAD);
  return removed;
}

/** Milliseconds after which nothing that is on its way in arrives any more. */
const LONGEST_UPLOAD = 24 * 60 * 60 * 1000;
