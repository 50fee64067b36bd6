import type { Transaction } from '../../../platform/db/index.ts';
import { dropSessions } from '../session-store.ts';
import type { Account } from '../sign-in.ts';

/** Sessions that somebody came in by with an identity end when it is taken off or another one takes its place: it may have been the wrong one's. */
export function endSessionsOfIdentity(
  transaction: Transaction,
  account: Account,
  { but }: { readonly but: string | null },
): Promise<readonly string[]> {
  return dropSessions(transaction, account, { but, shownBy: 'oidc' });
}
