import type { X509Certificate } from 'node:crypto';
import type { Database, Transaction } from '../db/index.ts';
import { dayRootOf } from './day-root.ts';
import type { LedgerFault } from './fault.ts';
import {
  askedRoots,
  leavesOf,
  lostDayRoots,
  stampsOf,
  unstampedRoots,
  type AskedRoot,
  type KeptStamp,
} from './stamp-store.ts';

/** Which roots are stamped, by whom and when; and what does not fit. */
export type StampVerification = {
  readonly stamps: readonly KeptStamp[];
  /** Roots that no stamp covers. */
  readonly unstamped: number;
  readonly faults: readonly LedgerFault[];
};

/** `agency`: of one body alone. `trusted`: authorities that each chain has to lead to; null where nobody named one. */
export type StampsAsked = { readonly agency: string | null; readonly trusted: readonly X509Certificate[] | null };

/** 核验时间戳: every root over a day's roots is computed anew, compared with the ledger, and every stamp with it. */
export async function verifyStamps(database: Database, { agency, trusted }: StampsAsked): Promise<StampVerification> {
  const stamps: KeptStamp[] = [];
  const faults: LedgerFault[] = [];
  for (let after: AskedRoot | null = null; ;) {
    const page: readonly AskedRoot[] = await database.read((transaction) =>
      askedRoots(transaction, { after, limit: PAGE }),
    );
    for (const asked of page) {
      const found = await database.read((transaction) => verifyOne(transaction, asked, { agency, trusted }));
      stamps.push(...found.stamps);
      faults.push(...found.faults);
    }
    after = page.at(-1) ?? null;
    if (page.length < PAGE) break;
  }
  const lost = await database.read((transaction) => lostDayRoots(transaction));
  const unstamped = await database.read((transaction) => unstampedRoots(transaction, agency));
  return {
    stamps,
    unstamped,
    faults: [...faults, ...lost.map((one) => ({ kind: 'day_root_removed', ...one }) as const)],
  };
}

const PAGE = 500;

async function verifyOne(
  transaction: Transaction,
  asked: AskedRoot,
  { agency, trusted }: StampsAsked,
): Promise<Omit<StampVerification, 'unstamped'>> {
  const { day, number, algorithm, bodies, root, nonce } = asked;
  const leaves = await leavesOf(transaction, asked);
  const made = dayRootOf(day, leaves, algorithm);
  if (made.root !== root || bodies !== made.bodies)
    return { stamps: [], faults: [{ kind: 'day_root_changed', day, number }] };
  const own = agency === null ? leaves : leaves.filter((leaf) => leaf.agency === agency);
  if (own.length === 0) return { stamps: [], faults: [] };
  const stamps: KeptStamp[] = [];
  const faults: LedgerFault[] = own
    .filter((leaf) => leaf.standing !== leaf.root)
    .map((leaf) => ({ kind: 'root_not_stamped_one', agency: leaf.agency, number: leaf.number, day }));
  for (const { token, ...kept } of await stampsOf(transaction, asked)) {
    // Loaded where there is one: the reader of certificates is large.
    const { verifyToken } = await import('../timestamp/index.ts');
    const stamp = verifyToken(token, { algorithm, imprint: root, nonce }, trusted);
    if (!stamp.ok) faults.push({ kind: 'stamp_broken', day, number: kept.stamp, why: stamp.reason });
    else if (stamp.value.at !== kept.at || stamp.value.authority !== kept.authority) {
      faults.push({ kind: 'stamp_told_otherwise', day, number: kept.stamp });
    } else stamps.push({ ...kept, bodies, isChainChecked: stamp.value.isChainChecked || kept.isChainChecked });
  }
  return { stamps, faults };
}
