import type { Day } from '../../base/day.ts';
import { writeDocument, type DocumentToWrite } from '../../platform/documents/index.ts';
import type { Decided } from './decision.ts';
import type { Review } from './review.ts';

/** What a record tells: the review, what was decided, the copy (null where there is none), who decided, on which day. */
export type RecordMatter = Decided & {
  readonly review: Pick<Review, 'name' | 'sha256' | 'findings'>;
  /** As `FinishedReview` tells them; empty where there is no copy. */
  readonly ownPlaces: readonly string[];
  readonly copySha256: string | null;
  /** A name as it was typed; null leaves a line to sign on. */
  readonly who: string | null;
  readonly on: Day;
};

/** 筛查记录: one page on what was found where, what was decided and why, and by whom. Nothing in it is told in full. */
export function recordOf(matter: RecordMatter): DocumentToWrite {
  return { title: matter.review.name, author: null, blocks: [] };
}

/** The record as a file. */
export function writeRecord(matter: RecordMatter, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  return writeDocument(recordOf(matter), format);
}
