import { sql, type Transaction } from '../db/index.ts';
import type { JobCount, JobFacts, LastRun, TroubledJob } from './job.ts';

/** Most that are listed: more of them say nothing new. */
const MOST = 200;

/** Runs that failed or are to be tried again. */
export async function troubledJobs(transaction: Transaction): Promise<readonly TroubledJob[]> {
  if (!(await isLaidOut(transaction))) return [];
  return transaction.rows<TroubledJob>(sql`
    select id, name, case state when 'failed' then 'failed' else 'retrying' end as state,
      retry_count + 1 as tries,
      coalesce(output ->> 'message', 'expired') as fault, coalesce(completed_on, started_on, created_on) as at,
      case state when 'retry' then start_after end as "nextAt"
    from pgboss.job where state in ('failed', 'retry') and name not like '\\_\\_%'
    order by coalesce(completed_on, started_on, created_on) desc, id limit ${MOST}`);
}

/** How many jobs are in which state. */
export async function countJobs(transaction: Transaction): Promise<readonly JobCount[]> {
  if (!(await isLaidOut(transaction))) return [];
  return transaction.rows<JobCount>(sql`
    select name, case state::text when 'created' then 'waiting' when 'active' then 'running' when 'retry' then 'retrying'
      when 'completed' then 'done' else state::text end as state, count(*) as jobs
    from pgboss.job where name not like '\\_\\_%' group by 1, 2 order by 1, 2`);
}

/** The last run that came to its end. */
export async function lastRun(transaction: Transaction, name: string): Promise<LastRun | null> {
  if (!(await isLaidOut(transaction))) return null;
  const [row] = await transaction.rows<{ at: string; facts: JobFacts | null }>(sql`
    select completed_on as at, output as facts from pgboss.job
    where name = ${name} and state = 'completed' order by completed_on desc limit 1`);
  return row === undefined ? null : { at: row.at, facts: row.facts ?? {} };
}

/** False where no program has worked on jobs yet. */
async function isLaidOut(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.rows<{ there: boolean }>(sql`select to_regclass('pgboss.job') is not null as there`);
  return row?.there === true;
}
