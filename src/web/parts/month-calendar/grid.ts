import type { Words } from '../../../base/words.ts';

/** What a day is in a term: it colours the cell, and the words in it say the same. */
export type DayMark = 'start' | 'counted' | 'excluded' | 'off' | 'due' | 'ended' | 'extension';

/** One day of a month. */
export type GridDay = {
  readonly date: number;
  /** Null for a working day outside the term. */
  readonly mark: DayMark | null;
  /** What stands in the cell: two characters, or a number. */
  readonly short: Words | null;
  /** The same in full, for those who hear the page. */
  readonly said: readonly Words[];
  readonly isOff: boolean;
  readonly isMakeUp: boolean;
  readonly isToday: boolean;
  /** A day still to come: counted days are drawn as an outline. */
  readonly isAhead: boolean;
};

/** A month: weeks of seven, Monday first; null where a week reaches beyond the month. The last week may be shorter. */
export type GridMonth = { readonly name: Words; readonly weeks: readonly (readonly (GridDay | null)[])[] };
