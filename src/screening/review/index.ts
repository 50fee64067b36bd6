export { COVER_GROUND_KEYS, COVER_GROUNDS, type CoverGround, type CoverGroundKey } from './cover-grounds.data.ts';
export type { Decided, Decision, OwnMask } from './decision.ts';
export { finishReview, type FinishedReview } from './finish-review.ts';
export { recordOf, writeRecord, type RecordMatter } from './record.ts';
export type { Act, Review, ReviewedFinding, Treatment } from './review.ts';
export { reviewFile, type FileToReview, type ReviewSettings } from './review-file.ts';
export { sayReviewProblem, type ReviewProblem } from './review-problem.ts';
export type { ReviewAside, SentSettings } from './review-aside.ts';
export type * from './sheet.ts';
