import { sql, type Database, type Transaction } from '../db/index.ts';
import { BEFORE_ALL } from './chain-page.ts';
import { dayRootOf, leafText } from './day-root.ts';
import type { ExportLine } from './export-line.ts';
import { hashRoot, headText, rootsOf, sealedPage, type Root } from './root.ts';
import { askedRoots, leavesOf, stampsOf, type AskedRoot } from './stamp-store.ts';

type Lines = AsyncGenerator<readonly ExportLine[], void, undefined>;

/** 总根的行: the roots over all bodies that a stamp was asked for, with the roots in them and the stamps; `only`: those that this body is in. */
export async function* dayRootLines(database: Database, only: string | null): Lines {
  let after: AskedRoot | null = null;
  do {
    const before: AskedRoot | null = after;
    const page: readonly AskedRoot[] = await database.read((transaction) =>
      askedRoots(transaction, { after: before, limit: ROOTS_AT_ONCE }),
    );
    for (const asked of page) yield await database.read((transaction) => linesOfDay(transaction, asked, only));
    after = page.at(-1) ?? null;
  } while (after !== null);
}

const ROOTS_AT_ONCE = 500;

async function linesOfDay(
  transaction: Transaction,
  asked: AskedRoot,
  only: string | null,
): Promise<readonly ExportLine[]> {
  const { day, number, algorithm, root, nonce } = asked;
  const leaves = await leavesOf(transaction, asked);
  if (only !== null && !leaves.some(({ agency }) => agency === only)) return [];
  const stamps = await stampsOf(transaction, asked);
  return [
    { kind: 'day_root', day, number, algorithm, text: dayRootOf(day, leaves, algorithm).text, root, nonce },
    ...leaves.map((leaf): ExportLine => ({ kind: 'day_leaf', day, number, text: leafText(leaf) })),
    ...stamps.map(({ stamp, at, authority, token }): ExportLine => ({
      kind: 'stamp',
      day,
      number,
      stamp,
      at,
      authority,
      token: Buffer.from(token).toString('base64'),
    })),
  ];
}

/** 日根的行: the roots of every body in their order, each with the heads that are sealed under it. */
export async function* rootLines(database: Database, only: string | null): Lines {
  for (
    let agency = await nextSealed(database, BEFORE_ALL.agency, only);
    agency !== null;
    agency = await nextSealed(database, agency, only)
  ) {
    const body = agency;
    let from = 1;
    for (let page = await rootsFrom(database, body, from); page.length > 0;) {
      for (const root of page) yield* linesOfRoot(database, root);
      from = (page.at(-1)?.number ?? from) + 1;
      page = await rootsFrom(database, body, from);
    }
  }
}

async function nextSealed(database: Database, after: string, only: string | null): Promise<string | null> {
  const [next] = await database.read((transaction) =>
    transaction.rows<{ agency: string }>(sql`
      select agency_id as agency from ledger_root
      where agency_id > ${after}::uuid and (${only}::uuid is null or agency_id = ${only}::uuid) order by agency_id limit 1`),
  );
  return next?.agency ?? null;
}

const rootsFrom = (database: Database, agency: string, from: number): Promise<readonly Root[]> =>
  database.read((transaction) => rootsOf(transaction, agency, from));

/** What is sealed under a root is never added to, so its pages need not be of one moment. */
async function* linesOfRoot(database: Database, root: Root): Lines {
  const { agency, number, day, algorithm } = root;
  const { text } = await database.read((transaction) => hashRoot(transaction, root));
  yield [{ kind: 'root', agency, number, day, algorithm, text, root: root.root }];
  let after: string | null = null;
  do {
    const before: string | null = after;
    const page: Awaited<ReturnType<typeof sealedPage>> = await database.read((transaction) =>
      sealedPage(transaction, root, before),
    );
    yield page.map((head) => ({ kind: 'sealed', agency, root: number, text: headText(head) }));
    after = page.at(-1)?.stream ?? null;
  } while (after !== null);
}
