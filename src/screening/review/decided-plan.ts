import { err, ok, type Result } from '../../base/result.ts';
import { planOfHits, type DecidedHit } from '../clean/plan-of-hits.ts';
import type { CopyPlan } from '../clean/copy-plan.ts';
import { COVER_GROUNDS, type CoverGroundKey } from '../cover-grounds.data.ts';
import type { Gathered } from '../passage.ts';
import type { Decision } from './decision.ts';
import type { NamedFinding } from './named-findings.ts';
import type { Act } from './review.ts';
import type { ReviewProblem } from './review-problem.ts';

/** A reason is at least so long. */
const SHORTEST_REASON = 2;

/** What is to be done with a finding, and on which ground. */
export type Outcome = { readonly act: Act; readonly ground: CoverGroundKey | null; readonly reason: string | null };

/** 决定的结果: for each finding by its id what was decided, else what was proposed; the first decision that cannot be followed is the problem. */
export function outcomesOf(
  findings: readonly Pick<NamedFinding, 'id' | 'proposal'>[],
  decisions: readonly Decision[],
): Result<ReadonlyMap<string, Outcome>, ReviewProblem> {
  const outcomes = new Map<string, Outcome>(
    findings.map(({ id, proposal }) => [id, { act: proposal.proposed, ground: proposal.ground, reason: null }]),
  );
  const proposals = new Map(findings.map(({ id, proposal }) => [id, proposal]));
  const decided = new Set<string>();
  for (const { finding, act, reason, ground } of decisions) {
    const proposal = proposals.get(finding);
    const problem = (why: Extract<ReviewProblem, { kind: 'decision' }>['why']) =>
      err({ kind: 'decision', finding, why } as const);
    if (proposal === undefined) return problem('unknown');
    if (decided.has(finding)) return problem('twice');
    if (!proposal.possible.includes(act)) return problem('not_possible');
    const told = reason?.trim() ?? '';
    if (act === 'keep' && [...told].length < SHORTEST_REASON) return problem('no_reason');
    decided.add(finding);
    outcomes.set(finding, {
      act,
      reason: told === '' ? null : told,
      ground: act === 'mask' ? (ground ?? proposal.ground) : null,
    });
  }
  return ok(outcomes);
}

/** 按决定的方案: what the copy covers and mends, and what it keeps. */
export function decidedPlan(
  findings: readonly NamedFinding[],
  outcomes: ReadonlyMap<string, Outcome>,
  gathered: Gathered,
): CopyPlan {
  const hits = findings.flatMap(({ id, told }): readonly DecidedHit[] => {
    const outcome = outcomes.get(id);
    if (told.kind !== 'hit' || outcome === undefined) return [];
    // The name of the file is no part of what is copied.
    if (told.hit.spans.some(({ passage }) => passage >= gathered.passages.length)) return [];
    const label = outcome.ground === null ? null : COVER_GROUNDS[outcome.ground].label;
    return [{ hit: told.hit, act: DONE[outcome.act], label }];
  });
  return planOfHits(hits, gathered);
}

/** What is hidden is masked before it is taken out, so that it is looked for afterwards. */
const DONE: Readonly<Record<Act, DecidedHit['act']>> = {
  mask: 'mask',
  remove: 'mask',
  replace: 'replace',
  keep: 'keep',
  by_hand: 'leave',
};
