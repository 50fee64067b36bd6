import type { Transaction } from '../../platform/db/index.ts';
import { firstBody, keepFirstBody, oldestBody } from './installation-store.ts';

/**
 * 首个机关: under which stands what belongs to no body: settings of the installation, and who tried at the door under an account that is none. Set once; null where
 * there is no body yet.
 */
export async function rootBody(transaction: Transaction): Promise<string | null> {
  const known = await firstBody(transaction);
  if (known !== null) return known;
  const oldest = await oldestBody(transaction);
  if (oldest === null) return null;
  await keepFirstBody(transaction, oldest);
  return firstBody(transaction);
}
