import {
  countBodies,
  countOfficers,
  listBodies,
  listOfficers,
  type ListedBody,
  type ListedOfficer,
} from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import type { Transaction } from '../../platform/db/index.ts';

/** What is sought, and where a page of either list begins: behind this one. */
export type Sought = {
  readonly words: string;
  readonly bodiesAfter: { readonly fullName: string; readonly id: string } | null;
  readonly officersAfter: string | null;
};

export type FoundList<Row> = { readonly rows: readonly Row[]; readonly total: number; readonly hasMore: boolean };

export type Found = { readonly bodies: FoundList<ListedBody>; readonly officers: FoundList<ListedOfficer> };

/** 搜索: bodies of the installation, whose names are public, and people of the own body. */
export async function search(
  transaction: Transaction,
  { words, bodiesAfter, officersAfter }: Sought,
  { agency, on }: { readonly agency: string; readonly on: Day },
): Promise<Found> {
  const bodies = { on, search: words, withClosed: true };
  const officers = { agency, on, search: words };
  const limit = PAGE + 1;
  const [foundBodies, foundOfficers] = [
    await listBodies(transaction, { ...bodies, limit, ...(bodiesAfter === null ? {} : { after: bodiesAfter }) }),
    await listOfficers(transaction, {
      ...officers,
      limit,
      ...(officersAfter === null ? {} : { after: officersAfter }),
    }),
  ];
  return {
    bodies: pageOf(foundBodies, await countBodies(transaction, bodies)),
    officers: pageOf(foundOfficers, await countOfficers(transaction, officers)),
  };
}

const PAGE = 20;

function pageOf<Row>(rows: readonly Row[], total: number): FoundList<Row> {
  return { rows: rows.slice(0, PAGE), total, hasMore: rows.length > PAGE };
}
