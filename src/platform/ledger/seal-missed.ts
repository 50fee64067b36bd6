import { dayNumber, dayOf, type Day } from '../../base/day.ts';
import type { Clock } from '../clock/index.ts';
import { sql, type Database, type Transaction } from '../db/index.ts';
import type { HashAlgorithm } from './event.ts';
import { sealDay } from './seal-day.ts';

/**
 * 补封: seals yesterday for every body in which something moved that no root covers: what was written down yesterday, and before it while the program was off.
 * A day on which nothing moved has no root: there is nothing that it could prove. Gives how many roots were made.
 */
export async function sealMissed(
  database: Database,
  { clock, algorithm, stop }: { readonly clock: Clock; readonly algorithm: HashAlgorithm; readonly stop: AbortSignal },
): Promise<number> {
  const today = clock.today();
  const yesterday = dayOf(dayNumber(today) - 1);
  const bodies = await database.read((transaction) => bodiesThatMayHaveMoved(transaction, today));
  let sealed = 0;
  for (const agency of bodies) {
    if (stop.aborted) return sealed;
    if (!(await database.read((transaction) => hasUnsealed(transaction, agency)))) continue;
    await sealDay(database, { agency, day: yesterday, algorithm, at: clock.moment() });
    sealed += 1;
  }
  return sealed;
}

/** 最早未封存的时刻: when the oldest event was written down that no root covers; null where there is none. */
export async function oldestUnsealed(transaction: Transaction): Promise<string | null> {
  const [row] = await transaction.rows<{ at: string | null }>(sql`
    select min(event.recorded_at) as at from ledger_stream stream
    join ledger_event event on event.agency_id = stream.agency_id and event.stream_id = stream.stream_id
      and event.number = stream.sealed_number + 1
    where stream.head_number > stream.sealed_number`);
  return row?.at ?? null;
}

/**
 * Bodies in which something was written down since their last root and before today. They are looked for one after another: to read all streams for their few
 * names would take long. An hour is looked back, since an act may be written down with a moment that is a little older than its end.
 */
async function bodiesThatMayHaveMoved(transaction: Transaction, today: Day): Promise<readonly string[]> {
  const rows = await transaction.rows<{ agency: string }>(sql`
    with recursive body as (
      (select agency_id from ledger_stream order by agency_id limit 1)
      union all
      select (select agency_id from ledger_stream where agency_id > body.agency_id order by agency_id limit 1)
      from body where body.agency_id is not null
    )
    select agency_id as agency from body
    where agency_id is not null and exists (
      select from ledger_event where ledger_event.agency_id = body.agency_id
        and recorded_at < ${today}::timestamp at time zone 'Asia/Shanghai'
        and recorded_at >= coalesce((select max(sealed_at) from ledger_root where ledger_root.agency_id = body.agency_id) - interval '1 hour', '-infinity'))
    order by agency_id`);
  return rows.map(({ agency }) => agency);
}

async function hasUnsealed(transaction: Transaction, agency: string): Promise<boolean> {
  const rows = await transaction.rows(
    sql`select from ledger_stream where agency_id = ${agency} and head_number > sealed_number limit 1`,
  );
  return rows.length > 0;
}
