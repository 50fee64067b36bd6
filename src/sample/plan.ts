import type { Result } from '../base/result.ts';
import type { Database } from '../platform/db/index.ts';
import type { ActRequest } from '../platform/ledger/index.ts';

/** What every act of the sample is asked with. */
export type SampleRequest = Omit<ActRequest, 'asked'> & { readonly at: string };

/** 预定的一件事: an act of the two years before it is done. Those of one moment are done in the order in which they were planned. */
export type PlannedAct = {
  /** ISO in UTC. */
  readonly at: string;
  readonly agency: string;
  readonly actor: string;
  /** What is asked, as data: two plans are compared by it, and a refusal names it. */
  readonly asked: unknown;
  /** Does it through the real act. */
  perform(database: Database, request: SampleRequest): Promise<Result<unknown, unknown>>;
};
