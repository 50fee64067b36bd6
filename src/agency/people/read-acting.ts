import type { Transaction } from '../../platform/db/index.ts';
import { readOfficer } from './change-officer.ts';
import type { Acting } from './may-do.ts';

/** 办理人: an officer with those for whom he acts in their absence, for `mayDo`; null where there is none. */
export async function readActing(
  transaction: Transaction,
  { agency, officer: id }: { readonly agency: string; readonly officer: string },
): Promise<Acting | null> {
  const { officer } = await readOfficer(transaction, { agency, id });
  if (officer === null) return null;
  const absent = [];
  for (const other of new Set(officer.deputises.map((deputy) => deputy.officer))) {
    const read = await readOfficer(transaction, { agency, id: other });
    if (read.officer !== null) absent.push(read.officer);
  }
  return { officer, absent };
}
