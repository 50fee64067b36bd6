import { boundariesIn } from '../../platform/segmentation/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { plannedCopy, proveCopy } from '../clean/clean-copy.ts';
import { openFile } from '../gather/open-file.ts';
import { decidedPlan, outcomesOf } from './decided-plan.ts';
import type { Decided, Decision } from './decision.ts';
import type { FileToReview, ReviewSettings } from './file-to-review.ts';
import { reviewedFinding, screenForReview } from './named-findings.ts';
import { withOwnMasks } from './own-masks.ts';
import type { Review } from './review.ts';
import type { ReviewProblem } from './review-problem.ts';
import { safeWords } from './safe-words.ts';
import { sha256Of } from './sha256.ts';

/** 审阅的结果: the clean copy, proved to be clean of all that was to go, and what its record is made from. */
export type FinishedReview = {
  readonly copy: Uint8Array;
  /** Of the bytes of the copy, in hexadecimal figures. */
  readonly sha256: string;
  readonly review: Pick<Review, 'name' | 'sha256' | 'findings'>;
  /** What was decided, as it may be told: a reason does not say what was found. */
  readonly decisions: readonly Decision[];
  /** Where the masks of one's own are, without a word of what they cover. */
  readonly ownPlaces: readonly string[];
};

/** 完成审阅: the copy as it was decided, or one reason why there is none. */
export async function finishReview(
  file: FileToReview,
  { decisions, ownMasks }: Decided,
  given: ReviewSettings,
): Promise<Result<FinishedReview, ReviewProblem>> {
  const settings = { ...given, boundaries: boundariesIn };
  const opened = await openFile(file.bytes, file.name);
  if (!opened.ok) return err({ kind: 'unreadable', reason: opened.reason });
  const named = { name: file.name, opened: opened.value };
  const screened = screenForReview(named, settings);
  const { findings, noCopy } = screened;
  if (noCopy !== null) return err({ kind: 'no_copy', reason: noCopy });
  const outcomes = outcomesOf(findings, decisions);
  if (!outcomes.ok) return outcomes;
  const safe = safeWords(
    screened,
    ownMasks.flatMap((own) => (own.kind === 'words' ? [own.words] : [])),
  );
  const decided = decidedPlan(findings, outcomes.value, opened.value.gathered);
  const whole = withOwnMasks(opened.value, decided, ownMasks);
  if (!whole.ok) return whole;
  const { plan, places } = whole.value;
  const made = await plannedCopy(named, plan);
  if (!made.ok) return err({ kind: 'no_copy', reason: made.reason });
  const copy = await proveCopy(made.value, { name: file.name, source: opened.value.gathered, settings });
  if (!copy.ok) return err({ kind: 'no_copy', reason: copy.reason });
  return ok({
    copy: copy.value,
    sha256: sha256Of(copy.value),
    review: {
      name: safe(file.name),
      sha256: sha256Of(file.bytes),
      findings: findings.map((finding) => reviewedFinding(finding, { safe, sheet: null })),
    },
    decisions: decisions.map((decision) => ({
      ...decision,
      reason: decision.reason === null ? null : safe(decision.reason),
    })),
    ownPlaces: places.map((place) => place.replaceAll(/“[^”]*”/gu, safe)),
  });
}
