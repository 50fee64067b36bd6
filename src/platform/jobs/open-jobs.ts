import type { Db, PgBoss, QueueOptions } from 'pg-boss';
import { presentMoment, secondsBetween } from '../clock/index.ts';
import type { Database, Door } from '../db/index.ts';
import { codeOfFault } from './code-of-fault.ts';
import type { Job, JobFacts, Jobs } from './job.ts';
import { countJobs, lastRun, troubledJobs } from './look-at-jobs.ts';

/** What is told of a run that failed, and of the queue itself when it is in trouble. Codes only. */
export type JobReport = (trouble: { readonly job: string; readonly tries: number; readonly fault: string }) => void;

/**
 * Where the tables of the queue lie: beside ours, and in no backup. What is promised stands in our own tables (mails that wait, days without a root, origins to be erased):
 * a job only looks at them, and is asked for anew at each start.
 */
const SCHEMA = 'pgboss';
const BEIJING = 'Asia/Shanghai';
const FIRST_PAUSE = 30;
const LONGEST_PAUSE = 60 * 60;
/** Seconds for which a run that ended is kept: the weekly verification of a year can be shown. */
const KEPT = 400 * 24 * 60 * 60;

/** 打开任务队列: begins to work on the jobs. Several processes may do so on one database; each job is done by one. */
export async function openJobs(database: Database, jobs: readonly Job[], report: JobReport): Promise<Jobs> {
  const { PgBoss: Boss } = await import('pg-boss');
  const boss = new Boss({
    schema: SCHEMA,
    db: dbOn(database.door),
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    monitorVacuum: false,
    reindex: false,
  });
  boss.on('error', (fault) => report({ job: 'queue', tries: 0, fault: codeOfFault(fault) }));
  await boss.start();
  const ending = new AbortController();
  for (const job of jobs) await begin(boss, job, { database, report, stop: ending.signal });
  return {
    enqueue: async (transaction, name, facts = {}) => {
      await boss.send(name, facts, { db: dbOn(transaction.door) });
    },
    troubled: () => database.read(troubledJobs),
    retry: async (name, id) => {
      const [job] = await boss.findJobs(name, { id });
      if (job?.state !== 'failed') return false;
      await boss.retry(name, id);
      return true;
    },
    counts: () => database.read(countJobs),
    lastRun: (name) => database.read((transaction) => lastRun(transaction, name)),
    stop: async (longest) => {
      ending.abort();
      await boss.stop({ graceful: true, timeout: longest });
    },
  };
}

const dbOn = (door: Door): Db => ({ executeSql: (text, values) => door.query(text, values) });

/** A queue, those who work on it, and when it comes round: laid out anew at every start, since a program may have changed them. */
async function begin(
  boss: PgBoss,
  job: Job,
  around: { readonly database: Database; readonly report: JobReport; readonly stop: AbortSignal },
): Promise<void> {
  const settings: QueueOptions = {
    retryLimit: job.retries,
    retryDelay: FIRST_PAUSE,
    retryBackoff: true,
    retryDelayMax: LONGEST_PAUSE,
    expireInSeconds: job.longest,
    deleteAfterSeconds: KEPT,
  };
  if ((await boss.getQueue(job.name)) === null) {
    await boss.createQueue(job.name, { ...settings, policy: job.isOneAtATime ? 'stately' : 'standard' });
  } else {
    await boss.updateQueue(job.name, settings);
  }
  // A job is asked for inside transactions, where the queue must be known already.
  await boss.getQueueStats(job.name);
  if (job.cron === null) await boss.unschedule(job.name);
  else await boss.schedule(job.name, job.cron, {}, { tz: BEIJING });
  if (job.isDueAtStart || (await isOverdue(around.database, job))) await boss.send(job.name, {});
  await boss.work<JobFacts>(
    job.name,
    { pollingIntervalSeconds: job.lookEvery, batchSize: 1, includeMetadata: true },
    async ([run]) => {
      if (run === undefined) return {};
      try {
        return await job.work(run.data ?? {}, around.stop);
      } catch (fault) {
        const code = codeOfFault(fault);
        around.report({ job: job.name, tries: run.retryCount + 1, fault: code });
        throw new JobFailed(code);
      }
    },
  );
}

async function isOverdue(database: Database, { name, isDueAfter }: Job): Promise<boolean> {
  if (isDueAfter === undefined) return false;
  const last = await database.read((transaction) => lastRun(transaction, name));
  return last === null || secondsBetween(last.at, presentMoment()) > isDueAfter;
}

/** What the queue keeps of a fault: its code. */
class JobFailed extends Error {
  constructor(code: string) {
    super(code);
    this.name = 'JobFailed';
    this.stack = '';
  }
}
