import type { Result } from '../../base/result.ts';
import type { Database, Transaction } from '../../platform/db/index.ts';
import {
  bringUp,
  eventsOf,
  perform,
  type ActProblem,
  type ActRequest,
  type Done,
  type EventValue,
} from '../../platform/ledger/index.ts';
import { gatherFacts, holdTree } from '../store.ts';
import { bodyEventOf, BODY_STREAM, type BodyEvent } from './body-events.ts';
import { BODY_PROJECTION } from './body-projection.ts';
import type { BodyChange } from './body-change.ts';
import type { BodyProblem } from './body-problem.ts';
import { decideChanges } from './decide-change.ts';
import { foldBody } from './fold-body.ts';

/** Who asks, and the key under which it is done once. `agency` is the id of the body, for a new one a new id. */
export type BodyActRequest = Omit<ActRequest, 'asked'>;

/** 办理机关变动: one or several changes of a body as one act: founding, renaming, moving, merging, closing, contact data, sections. */
export function changeBody(
  database: Database,
  request: BodyActRequest,
  changes: readonly BodyChange[],
): Promise<Result<Done, BodyProblem | ActProblem>> {
  const id = request.agency;
  return perform<BodyProblem>(
    database,
    { ...request, asked: asValue(changes) },
    {
      decide: async (transaction) => {
        // Two moves at one moment could put each body under the other.
        if (changes.some(({ kind }) => SHAPES_TREE.has(kind))) await holdTree(transaction);
        const { decided, length } = await decide(transaction, id, changes);
        if (!decided.ok) return decided;
        return { ok: true, value: [{ stream: { kind: BODY_STREAM, id }, after: length, events: decided.value }] };
      },
      cache: (transaction, events) => bringUp(transaction, BODY_PROJECTION, events),
    },
  );
}

/** 试办: what changes of a body would come to as things stand, or why they cannot be; nothing is written. */
export async function tryBodyChange(
  transaction: Transaction,
  id: string,
  changes: readonly BodyChange[],
): Promise<Result<readonly BodyEvent[], BodyProblem>> {
  return (await decide(transaction, id, changes)).decided;
}

async function decide(transaction: Transaction, id: string, changes: readonly BodyChange[]) {
  const { body, length } = await readBody(transaction, id);
  return {
    decided: decideChanges(id, body, { changes, facts: await gatherFacts(transaction, id, changes) }),
    length,
  };
}

const SHAPES_TREE: ReadonlySet<BodyChange['kind']> = new Set(['found', 'rename', 'move', 'hand_over', 'close']);

/** 机关现状: a body from its events, and how many there are; null for one that was never founded. */
export async function readBody(transaction: Transaction, id: string) {
  const events = await eventsOf(transaction, { agency: id, id });
  return { body: foldBody(id, events.map(bodyEventOf)), length: events.length };
}

/** What was asked for, as the ledger keeps its digest. */
function asValue(changes: readonly BodyChange[]): EventValue {
  return changes.map((change): EventValue => ({ ...change }) as { readonly [key: string]: EventValue });
}
