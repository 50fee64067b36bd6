import { err, ok, type Result } from '../../base/result.ts';
import type { Database } from '../db/index.ts';
import { algorithmOfDay, dayRootOf } from './day-root.ts';
import { askedRoots, holdStamps, insertAsked, MOST_OF_A_DAY, rootsOfDay, type AskedRoot } from './stamp-store.ts';

/** A request for a time stamp: the root that it is for, and the file for the service. */
export type StampAsked = AskedRoot & { readonly file: Uint8Array };

export type NoRoots = { readonly kind: 'no_roots'; readonly day: string };

/**
 * 申请时间戳: makes one root over the roots of all bodies for a day and the request file for it. Asked for again, it gives the same file, until the root of
 * a further body is there.
 */
export async function askForStamp(
  database: Database,
  { day, at }: { readonly day: string; readonly at: string },
): Promise<Result<StampAsked, NoRoots>> {
  // Loaded where a stamp is asked for: the reader of certificates is large.
  const { newNonce, requestFile } = await import('../timestamp/index.ts');
  return database.transaction(async (transaction) => {
    await holdStamps(transaction);
    const leaves = await rootsOfDay(transaction, day);
    if (leaves.length === 0) return err({ kind: 'no_roots', day });
    const { root, algorithm, bodies } = dayRootOf(day, leaves, algorithmOfDay(leaves));
    const before = await askedRoots(transaction, { day, limit: MOST_OF_A_DAY });
    const known = before.find((one) => one.root === root);
    const asked = known ?? {
      day,
      number: (before.at(-1)?.number ?? 0) + 1,
      algorithm,
      bodies,
      root,
      nonce: newNonce(),
    };
    if (known === undefined) await insertAsked(transaction, asked, { leaves, at });
    return ok({ ...asked, file: requestFile({ algorithm: asked.algorithm, imprint: root, nonce: asked.nonce }) });
  });
}
