import type { Words } from '../base/words.ts';
import type { ScreeningRule, ScreeningSeverity } from './finding.ts';

/** A stretch of one passage, `[start, end)` in its text as it stands. `passage` is its index in `Gathered.passages`. */
export type Span = { readonly passage: number; readonly start: number; readonly end: number };

/**
 * 命中: what a rule found, before it is told to anybody. It holds the exact places, which the clean copy needs; the value itself is read from
 * them and never stands here.
 */
export type Hit = {
  readonly rule: ScreeningRule;
  readonly severity: ScreeningSeverity;
  /** The first one tells the place; a number that goes on in the next cell or line has several. */
  readonly spans: readonly Span[];
  /** Further stretches that a clean copy takes out with it: a child's age and class. */
  readonly details?: readonly Span[];
  /** What should stand there instead, where it is known: the right form of a wrong word. */
  readonly right?: string;
  readonly message: Words;
  readonly basis: string;
};
