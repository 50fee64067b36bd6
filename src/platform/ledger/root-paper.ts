import type { Transaction } from '../db/index.ts';
import { algorithmOfDay, dayRootOf, proofOfLeaf, type DayRoot } from './day-root.ts';
import type { Proof } from './merkle-proof.ts';
import { hashRoot, type Root } from './root.ts';
import { listStamps, rootsOfDay, type KeptStamp } from './stamp-store.ts';

/** 日根页: the root of one body for a day with all that is needed to check it on paper. */
export type RootPaper = Root & {
  /** The text whose digest the root is. */
  readonly text: string;
  /** The neighbours on its way to the root over all bodies; null where those of many are printed. */
  readonly proof: Proof | null;
};

/** All roots of a day, the root over them, and the stamps that were given for it. */
export type DayPaper = {
  readonly total: DayRoot;
  readonly roots: readonly RootPaper[];
  readonly stamps: readonly KeptStamp[];
};

/** 当日各机关的日根: what is printed of a day, of all bodies or of one; null where nothing was sealed for it. */
export async function rootPapers(
  transaction: Transaction,
  { day, agency }: { readonly day: string; readonly agency: string | null },
): Promise<DayPaper | null> {
  const all = await rootsOfDay(transaction, day);
  const asked = agency === null ? all : all.filter((root) => root.agency === agency);
  if (asked.length === 0) return null;
  const total = dayRootOf(day, all, algorithmOfDay(all));
  const roots: RootPaper[] = [];
  for (const root of asked) {
    const { text } = await hashRoot(transaction, root);
    roots.push({ ...root, text, proof: agency === null ? null : proofOfLeaf(all, agency, total.algorithm) });
  }
  return { total, roots, stamps: await listStamps(transaction, { day, limit: MOST_STAMPS }) };
}

const MOST_STAMPS = 100;
