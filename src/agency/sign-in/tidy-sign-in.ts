import { momentAfter } from '../../platform/clock/index.ts';
import type { Database, Transaction } from '../../platform/db/index.ts';
import { DAYS_OF_ORIGIN } from '../audit/audit-kinds.data.ts';
import { eraseOrigins } from '../audit/audit-store.ts';
import { recordBursts, type AuditFrame } from '../audit/record-audit.ts';
import { dropDelaysBeyond, dropOldDelays } from './delay-store.ts';
import { dropOldInvitations } from './invitation-store.ts';
import { dropEndedSessions } from './session-store.ts';
import { MOST_DELAYS, SIGN_IN_SETTINGS, type DelayKind } from './sign-in-settings.data.ts';
import { dropOldTickets } from './ticket-store.ts';

/** How many rows went, or were written down, by what they were. */
export type Tidied = Readonly<Record<'bursts' | 'sessions' | 'tickets' | 'invitations' | 'delays' | 'origins', number>>;

/**
 * 清理登录: writes down what was counted in minutes that are over, and takes out what is over: sessions, tickets, invitations, counts of tries, and origins after
 * their term. For every minute or so; harmless at any time, on several machines at once, and in small transactions.
 */
export async function tidySignIn(database: Database, frame: AuditFrame): Promise<Tidied> {
  const { at } = frame;
  const all = (work: Step) => inSteps(database, work);
  return {
    bursts: await all((transaction) => recordBursts(transaction, frame)),
    sessions: await all((transaction, limit) => dropEndedSessions(transaction, { before: at, limit })),
    tickets: await all((transaction, limit) => dropOldTickets(transaction, { before: at, limit })),
    invitations: await all((transaction, limit) => dropOldInvitations(transaction, { before: at, limit })),
    delays: await dropDelays(at, all),
    origins: await all((transaction, limit) =>
      eraseOrigins(transaction, { before: momentAfter(at, -DAYS_OF_ORIGIN * SECONDS_OF_A_DAY), limit }),
    ),
  };
}

const SECONDS_OF_A_DAY = 24 * 60 * 60;

type Step = (transaction: Transaction, limit: number) => Promise<number>;

/** Until less than a whole portion is left. */
async function inSteps(database: Database, work: Step): Promise<number> {
  let all = 0;
  for (let done = AT_ONCE; done >= AT_ONCE;) {
    done = await database.transaction((transaction) => work(transaction, AT_ONCE));
    all += done;
  }
  return all;
}

const AT_ONCE = 500;

async function dropDelays(at: string, all: (work: Step) => Promise<number>): Promise<number> {
  let gone = 0;
  for (const [kind, { forget }] of Object.entries(SIGN_IN_SETTINGS.delays)) {
    const before = momentAfter(at, -forget);
    gone += await all((transaction, limit) => dropOldDelays(transaction, { kind: kind as DelayKind, before, limit }));
  }
  return gone + (await all((transaction, limit) => dropDelaysBeyond(transaction, { most: MOST_DELAYS, limit })));
}
