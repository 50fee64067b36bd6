import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import { GROUNDS, type GroundNature } from './grounds.data.ts';
import type { WithholdingProposal } from './proposal.ts';
import { REQUIREMENTS } from './requirements.data.ts';

/** 可以不予公开: the nature of the ground, and its article. */
export type MayWithhold = { readonly nature: GroundNature; readonly cite: Cite };

/** 欠缺的条件: what a refusal still lacks, or what stands in its way, with its article. */
export type Lack = { readonly key: string; readonly what: Words; readonly cite: Cite };

/**
 * 不予公开的审查: whether information may be kept back (articles 14 to 16 and 36 item 7) as the handler proposes it; else everything that is
 * lacking, in the order in which a letter would state it. A fact that was not looked into counts as lacking.
 */
export function mayWithhold(proposal: WithholdingProposal): Result<MayWithhold, readonly Lack[]> {
  const lacks = REQUIREMENTS[proposal.ground]
    .filter(({ met }) => !met(proposal))
    .map(({ key, what, cite }) => ({ key, what, cite }));
  const { nature, cite } = GROUNDS[proposal.ground];
  return lacks.length === 0 ? ok({ nature, cite }) : err(lacks);
}
