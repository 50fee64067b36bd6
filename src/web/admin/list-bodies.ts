import { countBodies, listBodies, readBody, nameOn } from '../../agency/index.ts';
import type { Transaction } from '../../platform/db/index.ts';
import type { Ground } from '../ground.ts';
import { SYSTEM, type BodiesView } from '../pages/admin/bodies.tsx';
import type { TrailStep } from '../parts/trail/trail.tsx';
import { placeIn, withQuery } from './ask-leave.ts';

/** Rows of a list on one page. */
export const PAGE = 50;

export type BodiesAsked = {
  readonly sought: string | null;
  readonly under: string | null;
  readonly withClosed: boolean;
  /** Place of the last row of the page before, as a page wrote it. */
  readonly after: string | null;
};

/** 机关名录的一页; null where the body whose level is asked for is not there. */
export function viewBodies({ database, clock }: Ground, asked: BodiesAsked): Promise<BodiesView | null> {
  const on = clock.today();
  const { sought, under, withClosed, after } = asked;
  return database.read(async (transaction) => {
    const body = under === null ? null : (await readBody(transaction, under)).body;
    if (under !== null && body === null) return null;
    const which = {
      on,
      withClosed,
      ...(sought === null ? { parent: under } : { search: sought }),
    };
    const place = placeIn(after);
    const rows = await listBodies(transaction, {
      ...which,
      ...(place === null ? {} : { after: place }),
      limit: PAGE + 1,
    });
    const last = rows[PAGE - 1];
    const address = (more: string | null) =>
      withQuery(SYSTEM, { q: sought, under, closed: withClosed ? 'yes' : null, after: more });
    return {
      rows: rows.slice(0, PAGE),
      total: await countBodies(transaction, which),
      sought,
      withClosed,
      above: body === null ? [] : await stepsAbove(transaction, body.parent, on),
      under: body === null || under === null ? null : { id: under, name: nameOn(body, on).fullName },
      first: after === null ? null : address(null),
      next: rows.length > PAGE && last !== undefined ? address(`${last.id}.${last.fullName}`) : null,
    };
  });
}

/** The bodies above one, the highest first, each with the address of its level. */
export async function stepsAbove(
  transaction: Transaction,
  parent: string | null,
  on: Parameters<typeof nameOn>[1],
): Promise<readonly TrailStep[]> {
  const steps: TrailStep[] = [];
  let at = parent;
  while (at !== null && steps.length < DEEPEST) {
    const { body } = await readBody(transaction, at);
    if (body === null) break;
    steps.unshift({ words: nameOn(body, on).fullName, href: `${SYSTEM}?under=${at}` });
    at = body.parent;
  }
  return steps;
}

/** More levels than any tree has. */
const DEEPEST = 12;
