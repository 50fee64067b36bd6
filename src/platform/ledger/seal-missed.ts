import { dayNumber, dayOf, type Day } from '../../base/day.ts';
import { sql, type Database, type Transaction } from '../db/index.ts';
import type { HashAlgorithm } from './event.ts';
import { sealDay } from './seal-day.ts';

/**
 * 补封: seals every day of every body that is over and has no root: yesterday, and those before it while the program was off. A root says for which day it was
 * made; what was written down meanwhile is in the first of them. Gives how many roots were made.
 */
export async function sealMissed(
  database: Database,
  { today, algorithm, stop }: { readonly today: Day; readonly algorithm: HashAlgorithm; readonly stop: AbortSignal },
): Promise<number> {
  const bodies = await database.read((transaction) => bodiesWithLastRoot(transaction, today));
  let sealed = 0;
  for (const { agency, last } of bodies) {
    const first = last === null ? dayNumber(today) - 1 : dayNumber(last) + 1;
    for (let number = first; number < dayNumber(today); number += 1) {
      if (stop.aborted) return sealed;
      await sealDay(database, { agency, day: dayOf(number), algorithm });
      sealed += 1;
    }
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

type BodyToSeal = { readonly agency: string; readonly last: Day | null };

/** Bodies are looked for one after another: to read all streams for their few names would take long. One that began today has nothing to be sealed. */
function bodiesWithLastRoot(transaction: Transaction, today: Day): Promise<readonly BodyToSeal[]> {
  return transaction.rows<BodyToSeal>(sql`
    with recursive body as (
      (select agency_id from ledger_stream order by agency_id limit 1)
      union all
      select (select agency_id from ledger_stream where agency_id > body.agency_id order by agency_id limit 1)
      from body where body.agency_id is not null
    ),
    sealed as (
      select agency_id, (select max(day) from ledger_root where ledger_root.agency_id = body.agency_id) as last
      from body where agency_id is not null
    )
    select agency_id as agency, last from sealed
    where last is not null or exists (
      select from ledger_event where ledger_event.agency_id = sealed.agency_id
        and recorded_at < ${today}::timestamp at time zone 'Asia/Shanghai')
    order by agency_id`);
}
