import { err, ok, type Result } from '../../base/result.ts';
import { presentMoment } from '../clock/index.ts';
import { isTaken, sql, type Database, type Transaction } from '../db/index.ts';
import { canonical, type EventValue } from './canonical.ts';
import { appendEvents, type Addition, type StreamMoved } from './append-events.ts';
import type { HashAlgorithm, RecordedEvent } from './event.ts';
import { digestOf } from './hash-event.ts';
import { eventsWhere } from './stored-event.ts';

/** 办理请求: who asks for an act, with the key under which it is done once, however often it is asked for. */
export type ActRequest = {
  readonly agency: string;
  readonly key: string;
  readonly actor: string;
  /** What was asked for; the same key with another request is refused. */
  readonly asked: EventValue;
  readonly algorithm: HashAlgorithm;
  /** The moment that is written down, ISO in UTC; the present one where none is handed over. */
  readonly at?: string;
};

export type Act<Reason> = {
  /** Reads, and decides what is written down: at least one event. */
  decide(transaction: Transaction): Promise<Result<readonly Addition[], Reason>>;
  /** Brings the tables of state up to the events. */
  cache(transaction: Transaction, events: readonly RecordedEvent[]): Promise<void>;
};

export type ActProblem = StreamMoved | { readonly kind: 'key_used_otherwise'; readonly key: string };

/** What was written down; `isRepeat`: it had been done before, and nothing was done now. */
export type Done = { readonly events: readonly RecordedEvent[]; readonly isRepeat: boolean };

/**
 * 办理: reads, decides, writes down and caches in one transaction. A double click, a resend or a retry is one act: it is answered from
 * what the first one wrote down.
 */
export async function perform<Reason>(
  database: Database,
  request: ActRequest,
  act: Act<Reason>,
): Promise<Result<Done, Reason | ActProblem>> {
  try {
    const answer = await attempt(database, request, act);
    if (answer.ok) return answer;
    // What was done before is not looked for beforehand: that would cost every act a question. A repeat is refused by the decision, which sees what the first one made,
    return (await lookBack(database, request)) ?? answer;
  } catch (fault) {
    // or by the table of events, which has a key once. Two may have begun the same stream, too: the other one stands there now.
    if (!isTaken(fault)) throw fault;
    return (await lookBack(database, request)) ?? attempt(database, request, act);
  }
}

const lookBack = (database: Database, request: ActRequest): Promise<Result<Done, ActProblem> | null> =>
  database.transaction((transaction) => doneBefore(transaction, request));

/** What was written down under the key, or that it belongs to another request; null where it is new. */
async function doneBefore(
  transaction: Transaction,
  { agency, key, asked, algorithm }: ActRequest,
): Promise<Result<Done, ActProblem> | null> {
  const events = await eventsWhere(
    transaction,
    sql`where agency_id = ${agency} and act_key = ${key} order by act_part`,
  );
  if (events.length === 0) return null;
  const digest = digestOf(algorithm, canonical(asked));
  return events.every((event) => event.act.digest === digest)
    ? ok({ events, isRepeat: true })
    : err({ kind: 'key_used_otherwise', key });
}

/** What a decision against the act rolls back. */
class Refusal<Reason> extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super('An act was refused');
    this.reason = reason;
  }
}

async function attempt<Reason>(
  database: Database,
  request: ActRequest,
  act: Act<Reason>,
): Promise<Result<Done, Reason | ActProblem>> {
  const digest = digestOf(request.algorithm, canonical(request.asked));
  try {
    return await database.transaction(async (transaction): Promise<Result<Done, Reason | ActProblem>> => {
      const decided = await act.decide(transaction);
      if (!decided.ok) throw new Refusal<Reason>(decided.reason);
      const events = await appendEvents(transaction, decided.value, {
        agency: request.agency,
        actor: request.actor,
        act: { key: request.key, digest },
        algorithm: request.algorithm,
        recordedAt: request.at ?? presentMoment(),
      });
      if (!events.ok) throw new Refusal<ActProblem>(events.reason);
      await act.cache(transaction, events.value);
      return ok({ events: events.value, isRepeat: false });
    });
  } catch (fault) {
    if (fault instanceof Refusal) return err(fault.reason);
    throw fault;
  }
}
