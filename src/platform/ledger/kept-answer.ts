import type { Database } from '../db/index.ts';
import { askedRoots, MOST_OF_A_DAY, stampsOf } from './stamp-store.ts';

/** 取出时间戳: the answer of the service as it came, from the newest stamp of a day; null where none is kept. For evidence, and for whoever checks it with other means. */
export async function keptAnswer(database: Database, day: string): Promise<Uint8Array | null> {
  const token = await database.read(async (transaction) => {
    const asked = await askedRoots(transaction, { day, limit: MOST_OF_A_DAY });
    for (const root of asked.toReversed()) {
      const last = (await stampsOf(transaction, root)).at(-1);
      if (last !== undefined) return last.token;
    }
    return null;
  });
  if (token === null) return null;
  const { answerOf } = await import('../timestamp/index.ts');
  return answerOf(token);
}
