import type { Day } from '../../base/day.ts';
import type { ValidityKey } from './genres.data.ts';

/** 文件的效力期间: first day in force, last day in force where one was set, and the days on which it was abolished, in part or whole. */
export type DocumentTerm = {
  readonly effectiveOn: Day;
  readonly validUntil: Day | null;
  readonly partlyAbolishedOn: Day | null;
  readonly abolishedOn: Day | null;
};

/** 有效性: what the page of a document shows on a day; null before it is in force. Abolition is said before the end of a term. */
export function validityOn(term: DocumentTerm, on: Day): ValidityKey | null {
  if (on < term.effectiveOn) return null;
  if (term.abolishedOn !== null && on >= term.abolishedOn) return 'abolished';
  if (term.validUntil !== null && on > term.validUntil) return 'lapsed';
  return term.partlyAbolishedOn !== null && on >= term.partlyAbolishedOn ? 'partly_in_force' : 'in_force';
}
