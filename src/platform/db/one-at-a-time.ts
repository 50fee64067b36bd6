import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from './database.ts';
import { canTryAgain } from './faults.ts';

const within = new AsyncLocalStorage<true>();

/** How often a transaction is tried that others got in the way of. */
const TRIES = 10;

type Begin = <Value>(work: (transaction: Transaction) => Promise<Value>) => Promise<Value>;

/** Runs a transaction: never one inside another, and again where two got in each other's way. */
export async function runTransaction<Value>(
  begin: Begin,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  if (within.getStore()) throw new Error('A transaction was begun inside another one');
  for (let tries = 1; ; tries += 1) {
    try {
      return await begin((transaction) => within.run(true, () => work(transaction)));
    } catch (fault) {
      if (tries === TRIES || !canTryAgain(fault)) throw fault;
      // Longer each time, and not all at once.
      await pause(tries * tries * 5 * (1 + Math.random()));
    }
  }
}
