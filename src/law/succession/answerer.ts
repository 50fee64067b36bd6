import type { Day } from '../../base/day.ts';
import { ok, type Result } from '../../base/result.ts';
import { chosen, type PolicyChoices } from '../regulation/policy.ts';
import { endedOn } from './ends.ts';
import { holderOf, type Holder } from './holder.ts';
import { SUCCESSION_POLICIES } from './policies.data.ts';
import { isWhole, type Succession, type SuccessionProblem } from './succession.ts';
import type { AnsweringWay } from './ways.data.ts';

/** 申请的办理机关: who answers, who has the function, and the ways open, the one the body prefers first. */
export type Answerer = {
  readonly agency: string;
  readonly holder: string;
  readonly ways: readonly [AnsweringWay, ...AnsweringWay[]];
};

/**
 * 谁收到、谁处理 (国办公开办函〔2019〕14号): who answers an application that a body received, as things stand on `on`: on the day of receipt for a
 * new one, on the day of the reform or after it for one that is open.
 */
export function answererOf(
  asked: { readonly receivedBy: string; readonly function: string | null; readonly on: Day },
  history: readonly Succession[],
  choices: PolicyChoices = {},
): Result<Answerer, SuccessionProblem> {
  const { receivedBy, on } = asked;
  const held = holderOf({ agency: receivedBy, function: asked.function, on }, history);
  if (!held.ok) return held;
  const { agency: holder } = held.value;
  if (isUnderPartyRules(held.value)) return ok({ agency: receivedBy, holder, ways: ['by_party_rules'] });
  if (endedOn(history, receivedBy, on) !== null) return ok({ agency: holder, holder, ways: ['successor_answers'] });
  if (holder !== receivedBy) return ok({ agency: receivedBy, holder, ways: waysOfOldBody(choices) });
  const tookOver = history.some(
    (one) => one.toAgency === receivedBy && one.on <= on && (isWhole(one) || one.function === asked.function),
  );
  return ok({ agency: receivedBy, holder, ways: [tookOver ? 'answer_though_not_handed_over' : 'answer'] });
}

function isUnderPartyRules({ path }: Holder): boolean {
  return path.at(-1)?.toKind === 'party_organ';
}

function waysOfOldBody(choices: PolicyChoices): Answerer['ways'] {
  return chosen(SUCCESSION_POLICIES.way_of_the_old_body, choices) === 'consult_and_answer'
    ? ['consult_and_answer', 'tell_to_apply_there']
    : ['tell_to_apply_there', 'consult_and_answer'];
}
