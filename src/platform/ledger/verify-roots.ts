import { sql, type Database, type Transaction } from '../db/index.ts';
import type { LedgerFault } from './fault.ts';
import { NOTHING_BEFORE } from './hash-event.ts';
import { hashRoot, rootsOf, type Root } from './root.ts';

/** 核验日根: every root is computed anew from what it sealed, and what it sealed is looked up among the events. */
export async function verifyRoots(
  database: Database,
  only: string | null,
): Promise<{ readonly roots: number; readonly faults: readonly LedgerFault[] }> {
  const agencies = await database.read((transaction) =>
    transaction.rows<{ agency: string }>(sql`
      select agency_id as agency from ledger_root where ${only}::uuid is null or agency_id = ${only}::uuid
      union select agency_id from ledger_sealed_head where ${only}::uuid is null or agency_id = ${only}::uuid order by 1`),
  );
  const faults: LedgerFault[] = [];
  let roots = 0;
  for (const { agency } of agencies) {
    let previous = NOTHING_BEFORE;
    let expected = 1;
    for (let page = await rootsFrom(database, agency, 1); page.length > 0;) {
      for (const root of page) {
        for (; expected < root.number; expected += 1) faults.push({ kind: 'root_removed', agency, number: expected });
        faults.push(...(await database.read((transaction) => faultsOf(transaction, root, previous))));
        previous = root.root;
        expected = root.number + 1;
        roots += 1;
      }
      page = await rootsFrom(database, agency, expected);
    }
    faults.push(...(await headsWithoutRoot(database, agency)));
  }
  return { roots, faults };
}

const rootsFrom = (database: Database, agency: string, from: number): Promise<readonly Root[]> =>
  database.read((transaction) => rootsOf(transaction, agency, from));

async function faultsOf(transaction: Transaction, root: Root, previous: string): Promise<readonly LedgerFault[]> {
  const { agency, number } = root;
  const { hash, heads } = await hashRoot(transaction, root);
  const isAsMade = hash === root.root && heads === root.heads && root.previous === previous;
  const otherwise = await transaction.rows<{ stream: string; number: number }>(sql`
    select sealed.stream_id as stream, sealed.head_number as number from ledger_sealed_head sealed
    left join ledger_event event on event.agency_id = sealed.agency_id and event.stream_id = sealed.stream_id and event.number = sealed.head_number
    where sealed.agency_id = ${agency} and sealed.root_number = ${number} and event.hash is distinct from sealed.head_hash
    order by sealed.stream_id limit ${MOST}`);
  return [
    ...(isAsMade ? [] : [{ kind: 'root_changed', agency, number } as const]),
    ...otherwise.map((head) => ({ kind: 'sealed_otherwise', agency, ...head, root: number }) as const),
  ];
}

const MOST = 1000;

/** What was sealed last may have lost its root. */
async function headsWithoutRoot(database: Database, agency: string): Promise<readonly LedgerFault[]> {
  const rows = await database.read((transaction) =>
    transaction.rows<{ number: number }>(sql`
      select distinct root_number as number from ledger_sealed_head
      where agency_id = ${agency} and root_number > (select coalesce(max(number), 0) from ledger_root where agency_id = ${agency}) order by 1`),
  );
  return rows.map(({ number }) => ({ kind: 'root_removed', agency, number }));
}
