import { parseDay, type Day } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import type { Database } from '../platform/db/index.ts';
import { lastSealedDay } from '../platform/ledger/index.ts';

/** `--day` of a root: the day that is named, or the last one that was sealed. */
export async function sealedDay(database: Database, given: unknown): Promise<Result<Day, Words>> {
  if (given !== undefined) {
    const day = parseDay(given);
    return day === null
      ? err({
          zh: `--day 后面应是日期，如 2026-11-28，不是“${String(given)}”`,
          en: `--day takes a date such as 2026-11-28, not "${String(given)}"`,
        })
      : ok(day);
  }
  const last = parseDay(await database.read((transaction) => lastSealedDay(transaction)));
  return last === null ? err({ zh: '还没有封存过日根', en: 'no day was sealed yet' }) : ok(last);
}
