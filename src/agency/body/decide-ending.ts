import { err, ok, type Result } from '../../base/result.ts';
import { checkSuccessions } from '../../law/index.ts';
import type { BodyChange, BodyFacts, HandOver } from './body-change.ts';
import type { BodyEvent } from './body-events.ts';
import type { BodyProblem } from './body-problem.ts';
import type { Body } from './body.ts';
import { successionOf } from './succession-of.ts';

type Decided = Result<readonly BodyEvent[], BodyProblem>;
type HandingOver = Extract<BodyChange, { readonly kind: 'hand_over' }>;

/**
 * 划转、合并、拆分 (国办公开办函〔2019〕14号): what a body hands over, and to whom. With the whole, or where it `ends`, the body closes on that day; the table of successions
 * must be sound with it.
 */
export function decideHandOver(body: Body, { on, ends, to }: HandingOver, facts: BodyFacts): Decided {
  if (to.length === 0) return err({ kind: 'nothing_handed_over' });
  const early = beforeItBegan(body, on);
  if (early !== null) return err(early);
  for (const one of to) {
    const problem = checkReceiver(one, facts);
    if (problem !== null) return err(problem);
  }
  // 整体移交的机关随之终止.
  const isEnding = ends || to.some((one) => one.function === null);
  if (isEnding && facts.below > 0) return err({ kind: 'has_bodies_below', count: facts.below });
  const lines = to.map((one) => ({ ...one, on, ends: isEnding }));
  const [problem] = checkSuccessions([...facts.history, ...lines.map((line) => successionOf(body.id, line))]);
  if (problem !== undefined) return err({ kind: 'succession', problem });
  // Field by field: an event holds nothing that the change does not name.
  const events = lines.map(({ to: receiver, party, function: what, toKind }): BodyEvent => ({
    type: 'function_handed_over',
    body: { to: receiver, party, function: what, on, ends: isEnding, to_kind: toKind },
  }));
  return ok(isEnding ? [...events, { type: 'body_closed', body: { on } }] : events);
}

/** 撤销: a body that nobody follows. */
export function decideClose(
  body: Body,
  { on }: Extract<BodyChange, { readonly kind: 'close' }>,
  { below }: BodyFacts,
): Decided {
  const early = beforeItBegan(body, on);
  if (early !== null) return err(early);
  if (below > 0) return err({ kind: 'has_bodies_below', count: below });
  return ok([{ type: 'body_closed', body: { on } }]);
}

function checkReceiver({ to, party, toKind }: HandOver, { others }: BodyFacts): BodyProblem | null {
  if (to === null) {
    return toKind === 'agency' || party === null || party.trim() === '' ? { kind: 'no_such_successor', id: '' } : null;
  }
  if (party !== null) return { kind: 'two_receivers' };
  const receiver = others.get(to);
  return receiver === undefined || receiver.closed !== null ? { kind: 'no_such_successor', id: to } : null;
}

function beforeItBegan(body: Body, on: HandingOver['on']): BodyProblem | null {
  const last = body.names.findLast(({ from }) => from !== null)?.from ?? null;
  return last !== null && on < last ? { kind: 'not_after', on, last } : null;
}
