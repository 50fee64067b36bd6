import {
  EMPTY_ALLOW_LIST,
  finishReview,
  OWN_LEXICON,
  reviewFile,
  type Decided,
  type Decision,
  type FinishedReview,
  type Review,
  type ReviewedFinding,
  type ReviewProblem,
} from '../../src/screening/index.ts';

const SETTINGS = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2026-03-01' };

/** The review of a file that can be read. */
export async function reviewOf(content: Uint8Array | string, name: string): Promise<Review> {
  const reviewed = await reviewFile({ name, bytes: Buffer.from(content) }, SETTINGS);
  if (!reviewed.ok) throw new Error(reviewed.reason.kind);
  return reviewed.value;
}

/** What comes of a review: the copy with its record, or the problem. */
export async function finishOf(
  content: Uint8Array | string,
  name: string,
  { decisions = [], ownMasks = [] }: Partial<Decided>,
): Promise<FinishedReview | ReviewProblem> {
  const finished = await finishReview({ name, bytes: Buffer.from(content) }, { decisions, ownMasks }, SETTINGS);
  return finished.ok ? finished.value : finished.reason;
}

/** The copy of a review that has one. */
export async function reviewedCopy(
  content: Uint8Array | string,
  name: string,
  decided: Partial<Decided>,
): Promise<Uint8Array> {
  const finished = await finishOf(content, name, decided);
  if (!('copy' in finished)) throw new Error(JSON.stringify(finished));
  return finished.copy;
}

/** The findings of a rule in the order in which they stand. */
export function foundBy({ findings }: Pick<Review, 'findings'>, rule: string): readonly ReviewedFinding[] {
  return findings.filter(({ finding }) => (finding.kind ?? finding.rule) === rule);
}

/** The decision to keep a finding. */
export function keep({ id }: ReviewedFinding | undefined = missing(), reason = '对外公布的联系方式'): Decision {
  return { finding: id, act: 'keep', reason, ground: null };
}

function missing(): never {
  throw new Error('The finding that is to be kept was not found');
}
