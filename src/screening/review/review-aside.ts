import type { Result } from '../../base/result.ts';
import type { Unreadable } from '../../platform/documents/index.ts';
import type { AllowList } from '../lexicon/allow-list.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Decided } from './decision.ts';
import type { FinishedReview } from './finish-review.ts';
import type { RecordMatter } from './record.ts';
import type { FileToReview } from './file-to-review.ts';
import type { ReviewProblem } from './review-problem.ts';
import type { Review } from './review.ts';

/** Settings that can be sent to a thread. `lexicon` null: the words that the program knows by itself. */
export type SentSettings = {
  readonly today: string;
  readonly lexicon: readonly LexiconEntry[] | null;
  readonly allow: AllowList;
};

/** 旁路审阅: the acts of a review in threads of their own, which can be ended. What takes too long or too much memory is told as unreadable. */
export type ReviewAside = {
  readonly review: (file: FileToReview, settings: SentSettings) => Promise<Result<Review, Unreadable>>;
  readonly finish: (
    file: FileToReview,
    decided: Decided,
    settings: SentSettings,
  ) => Promise<Result<FinishedReview, ReviewProblem>>;
  /** Null where it could not be written within its time and memory. */
  readonly record: (matter: RecordMatter, format: 'docx' | 'pdf') => Promise<Uint8Array | null>;
};
