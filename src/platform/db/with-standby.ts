import type { Database } from './database.ts';

/** Reads that may be a moment behind: pages of the public. Who must see what he just did reads from the database itself. */
export type Reads = Pick<Database, 'read'>;

/** Milliseconds for which a standby that failed is left alone. */
const LEFT_ALONE = 30_000;

/** 备库读取: reads from the standby while it answers, from the database itself where it does not. `onLeft` is told what went wrong, each time it is left. */
export function withStandby(database: Database, standby: Database, onLeft: (fault: unknown) => void): Reads {
  let isLeft = false;
  return {
    read: async (work) => {
      if (isLeft) return database.read(work);
      try {
        return await standby.read(work);
      } catch (fault) {
        // A fault of the work itself comes again below; one of the standby does not.
        const value = await database.read(work);
        isLeft = true;
        setTimeout(() => {
          isLeft = false;
        }, LEFT_ALONE).unref();
        onLeft(fault);
        return value;
      }
    },
  };
}
