import { sql, type Transaction } from '../db/index.ts';
import { canonical } from './canonical.ts';
import type { HashAlgorithm } from './event.ts';
import { digestOf } from './hash-event.ts';
import { MerkleRoot } from './merkle-root.ts';

/** 日根: one hash over the heads of all streams of a body that moved since the root before, and over that root: printed or time-stamped, it proves the file as it was. */
export type Root = {
  readonly agency: string;
  /** From 1. */
  readonly number: number;
  /** Beijing day for which it was made, ISO. */
  readonly day: string;
  readonly algorithm: HashAlgorithm;
  /** How many streams had moved. */
  readonly heads: number;
  readonly previous: string;
  readonly root: string;
};

/** The hash of a root, over the heads that are sealed under its number; `text`: what it is the digest of. */
export async function hashRoot(
  transaction: Transaction,
  root: Omit<Root, 'root' | 'heads'>,
): Promise<{ hash: string; heads: number; text: string }> {
  const tree = new MerkleRoot(root.algorithm);
  let heads = 0;
  for await (const { stream, number, hash } of sealedHeads(transaction, root)) {
    tree.add(headText({ stream, number, hash }));
    heads += 1;
  }
  const { agency, number, day, previous, algorithm } = root;
  const text = canonical(['gongkai.root.1', agency, number, day, heads, tree.root(), previous]);
  return { hash: digestOf(algorithm, text), heads, text };
}

/** A head as it goes into the tree of a root. */
export const headText = ({ stream, number, hash }: SealedHead): string => canonical([stream, number, hash]);

type SealedHead = { readonly stream: string; readonly number: number; readonly hash: string };

const PAGE = 2000;

async function* sealedHeads(
  transaction: Transaction,
  root: Pick<Root, 'agency' | 'number'>,
): AsyncGenerator<SealedHead> {
  for (let after: string | null = null; ;) {
    const page: readonly SealedHead[] = await sealedPage(transaction, root, after);
    yield* page;
    after = page.at(-1)?.stream ?? null;
    if (after === null) return;
  }
}

/** A page of the heads that are sealed under a root, in the order of their streams; `after`: the stream of the last one of the page before. */
export function sealedPage(
  transaction: Transaction,
  { agency, number }: Pick<Root, 'agency' | 'number'>,
  after: string | null,
): Promise<readonly SealedHead[]> {
  return transaction.rows<SealedHead>(sql`
    select stream_id as stream, head_number as number, head_hash as hash from ledger_sealed_head
    where agency_id = ${agency} and root_number = ${number} and stream_id > ${after ?? FIRST} order by stream_id limit ${PAGE}`);
}

/** Before every other. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Roots of a body in their order, from one on. */
export function rootsOf(transaction: Transaction, agency: string, from = 1): Promise<readonly Root[]> {
  return transaction.rows<Root>(sql`
    select agency_id as agency, number, day, algorithm, heads, previous, root from ledger_root
    where agency_id = ${agency} and number >= ${from} order by number limit ${PAGE}`);
}

/** 日根的一行: a root with the moment at which it was made. */
export type SealedRoot = Root & { readonly sealedAt: string };

/** 日根: the roots of a body, the newest first; `before`: the number of the last one of the page before. */
export function newestRoots(
  transaction: Transaction,
  {
    agency,
    before = null,
    limit,
  }: { readonly agency: string; readonly before?: number | null; readonly limit: number },
): Promise<readonly SealedRoot[]> {
  return transaction.rows<SealedRoot>(sql`
    select agency_id as agency, number, day, algorithm, heads, previous, root, sealed_at as "sealedAt" from ledger_root
    where agency_id = ${agency} and (${before === null}::boolean or number < ${before ?? 0}) order by number desc limit ${limit}`);
}
