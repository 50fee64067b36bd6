import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { sayUnreadable } from '../../platform/documents/index.ts';
import {
  sayReviewProblem,
  type FinishedReview,
  type Review,
  type ReviewAside,
  type ReviewProblem,
  type SentSettings,
} from '../../screening/index.ts';
import { decidedOf, type DecisionProblem } from './decided-of.ts';
import { ownRows } from './own-masks.ts';
import { sayMasked } from './say-masked.ts';
import type { HeldFile, ScreenDesk } from './screen-desk.ts';

/** A file of the desk that is open, and what it is screened with. */
export type OpenedFile = { readonly desk: ScreenDesk; readonly file: HeldFile; readonly settings: SentSettings };

/** A copy, and the review that it was made from. */
type MadeCopy = { readonly review: Review; readonly finished: FinishedReview };

/** Why there is no copy: the file could not be read, or something is said at its place in the review. */
export type NotMade =
  | { readonly review: null; readonly words: Words }
  | { readonly review: Review; readonly problems: readonly DecisionProblem[] };

type ScreenWork = {
  readonly review: (file: HeldFile, settings: SentSettings) => Promise<Result<Review, Words>>;
  readonly makeCopy: (opened: Omit<OpenedFile, 'desk'>) => Promise<Result<MadeCopy, NotMade>>;
};

/** 筛查与清洁: what the page has done for a file. The copy is made anew each time it is asked for: nothing of it is kept, and the same comes out. */
export function screenWork(reviews: ReviewAside): ScreenWork {
  const review: ScreenWork['review'] = async ({ name, bytes }, settings) => {
    const reviewed = await reviews.review({ name, bytes }, settings);
    return reviewed.ok ? reviewed : err(sayMasked(sayUnreadable(name, reviewed.reason)));
  };
  const makeCopy: ScreenWork['makeCopy'] = async ({ file, settings }) => {
    const reviewed = await review(file, settings);
    if (!reviewed.ok) return err({ review: null, words: reviewed.reason });
    const { decided, problems } = decidedOf(reviewed.value, file.typed);
    if (problems.length > 0) return err({ review: reviewed.value, problems });
    const done = await reviews.finish({ name: file.name, bytes: file.bytes }, decided, settings);
    if (done.ok) return ok({ review: reviewed.value, finished: done.value });
    const problem = { at: placeOf(done.reason, file), words: sayMasked(sayReviewProblem(file.name, done.reason)) };
    return err({ review: reviewed.value, problems: [problem] });
  };
  return { review, makeCopy };
}

/** Where in the form it is mended; null where it is about the file as a whole. */
function placeOf(reason: ReviewProblem, { typed }: HeldFile): DecisionProblem['at'] {
  if (reason.kind === 'decision') return { finding: reason.finding };
  const row = reason.kind === 'own_mask' ? ownRows(typed)[reason.number - 1] : undefined;
  return row === undefined ? null : { row };
}
