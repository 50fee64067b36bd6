import { err, type Result } from '../../base/result.ts';
import type { Decided } from './decision.ts';
import type { Review } from './review.ts';
import { reviewFile, type FileToReview, type ReviewSettings } from './review-file.ts';
import type { ReviewProblem } from './review-problem.ts';

/** 审阅的结果: the clean copy, proved to be clean of all that was to go, and the review that it was made from, for the record. */
export type FinishedReview = {
  readonly copy: Uint8Array;
  /** Of the bytes of the copy, in hexadecimal figures. */
  readonly sha256: string;
  readonly review: Pick<Review, 'name' | 'sha256' | 'findings' | 'sheets'>;
};

/** 完成审阅: the copy as it was decided, or one reason why there is none. */
export async function finishReview(
  file: FileToReview,
  _decided: Decided,
  settings: ReviewSettings,
): Promise<Result<FinishedReview, ReviewProblem>> {
  const reviewed = await reviewFile(file, settings);
  return reviewed.ok
    ? err({ kind: 'no_copy', reason: { kind: 'left_over', left: [] } })
    : err({ kind: 'unreadable', reason: reviewed.reason });
}
