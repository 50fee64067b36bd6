import type { Database } from '../../src/platform/db/index.ts';
import { sealDay, type HashAlgorithm } from '../../src/platform/ledger/index.ts';

/** Three bodies whose roots for a day are always the same: nothing had happened yet. */
export const STAMPED_BODIES = [1, 2, 3].map((number) => `0a000000-0000-4000-8000-00000000000${number}`);

/** Seals the day of these bodies that the kept time stamps are for. */
export async function sealStampedDay(
  database: Database,
  algorithm: HashAlgorithm,
): Promise<{ readonly day: string; readonly at: string }> {
  const day = '2026-11-27';
  for (const agency of STAMPED_BODIES) await sealDay(database, { agency, day, algorithm });
  return { day, at: '2026-11-28T00:10:00.000Z' };
}
