import { bodiesEverNamed, bodyBy } from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { ReportNotTaken } from './not-taken.ts';

/** 年报属于哪个机关: the one that is named with the file by slug or credit code, else the one that bears, or bore, the name in the report. */
export async function bodyOfReport(
  transaction: Transaction,
  asked: string | null,
  said: string | null,
): Promise<Result<string, ReportNotTaken>> {
  if (asked !== null) {
    const found = (await bodyBy(transaction, 'slug', asked)) ?? (await bodyBy(transaction, 'credit_code', asked));
    return found === null ? err({ kind: 'body_unknown', name: asked }) : ok(found);
  }
  if (said === null) return err({ kind: 'body_not_told' });
  const name = said.normalize('NFKC').replaceAll(/\s+/gu, '');
  const [found, ...others] = await bodiesEverNamed(transaction, [said, name]);
  if (found === undefined) return err({ kind: 'body_unknown', name: said });
  return others.length > 0 ? err({ kind: 'bodies_alike', name: said }) : ok(found);
}
