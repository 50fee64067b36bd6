import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction, WaitWatcher } from './database.ts';
import { canTryAgain } from './faults.ts';

const within = new AsyncLocalStorage<true>();

/** How often a transaction is tried that others got in the way of. */
const TRIES = 10;

export type Begin = <Value>(work: (transaction: Transaction) => Promise<Value>) => Promise<Value>;

/** Runs a transaction: never one inside another, and again where two got in each other's way. */
export async function runTransaction<Value>(
  { begin, onWait }: { readonly begin: Begin; readonly onWait: WaitWatcher },
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  refuseWithin();
  for (let tries = 1; ; tries += 1) {
    const asked = performance.now();
    try {
      return await begin((transaction) => {
        onWait(performance.now() - asked);
        return within.run(true, () => work(transaction));
      });
    } catch (fault) {
      if (tries === TRIES || !canTryAgain(fault)) throw fault;
      // Longer each time, and not all at once.
      await pause(tries * tries * 5 * (1 + Math.random()));
    }
  }
}

/** What waits for the one connection while it holds it would wait for ever: a fault at once, on both engines. */
export function refuseWithin(): void {
  if (within.getStore()) throw new Error('A transaction was begun inside another one');
}
