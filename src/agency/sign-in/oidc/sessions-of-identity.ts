import type { Transaction } from '../../../platform/db/index.ts';
import { dropSessions } from '../session-store.ts';
import type { Account } from '../sign-in.ts';
import { dropTickets } from '../ticket-store.ts';

/** Sessions that somebody came in by with an identity, and what was begun with it, end when it is taken off or another one takes its place: it may have been the wrong one's. */
export async function endSessionsOfIdentity(
  transaction: Transaction,
  account: Account,
  { but }: { readonly but: string | null },
): Promise<void> {
  await dropSessions(transaction, account, { but, shownBy: 'oidc' });
  await dropTickets(transaction, account);
}
