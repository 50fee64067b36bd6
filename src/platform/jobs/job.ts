import type { Transaction } from '../db/index.ts';

/** What a job is given and what it leaves behind: short facts, nothing personal; who needs more reads it from the tables. */
export type JobFacts = { readonly [name: string]: string | number | boolean | null };

/** 后台任务: a kind of work that is done aside. It may be done twice (the program may die in it) and must stand that. */
export type Job = {
  readonly name: string;
  /** When it comes round by itself, as cron in Beijing time; null: only when it is asked for. */
  readonly cron: string | null;
  /** Asked for at each start as well: what came round while the program was off is caught up then. */
  readonly isDueAtStart: boolean;
  /** Asked for at a start where none came to its end for so many seconds: one that would be too much at every start, and was missed while the program was off. */
  readonly isDueAfter?: number;
  /** Of several that wait one is enough, and one runs at a time, however many processes there are. */
  readonly isOneAtATime: boolean;
  /** How often it is tried again, later each time, before it counts as failed. */
  readonly retries: number;
  /** Seconds after which a run counts as lost. */
  readonly longest: number;
  /** Seconds between looks for it. */
  readonly lookEvery: number;
  /** Does the work; `stop` tells that the program is about to end. What it gives is kept with the job. */
  readonly work: (facts: JobFacts, stop: AbortSignal) => Promise<JobFacts>;
};

export type JobState = 'waiting' | 'running' | 'retrying' | 'done' | 'failed' | 'cancelled';

/** 失败的任务: one that failed or is to be tried again. `fault` is a code; what a fault said is not kept, it may name people. */
export type TroubledJob = {
  readonly id: string;
  readonly name: string;
  readonly state: 'retrying' | 'failed';
  readonly tries: number;
  readonly fault: string;
  readonly at: string;
  /** When it is tried again; null for one that was given up. */
  readonly nextAt: string | null;
};

export type JobCount = { readonly name: string; readonly state: JobState; readonly jobs: number };

/** The last run of a job that came to its end, with what it left behind. */
export type LastRun = { readonly at: string; readonly facts: JobFacts };

/** 任务队列. */
export type Jobs = {
  /** Asks for a job within a transaction: when that is rolled back there is no job. */
  enqueue(transaction: Transaction, name: string, facts?: JobFacts): Promise<void>;
  /** What failed or is in trouble, the newest first. */
  troubled(): Promise<readonly TroubledJob[]>;
  /** Tries one that was given up again. False where there is none. */
  retry(name: string, id: string): Promise<boolean>;
  counts(): Promise<readonly JobCount[]>;
  lastRun(name: string): Promise<LastRun | null>;
  /** No new run begins; those that run are waited for so many milliseconds, then handed back to be done by the next start. */
  stop(longest: number): Promise<void>;
};
