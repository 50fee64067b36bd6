import type { DayNumber } from '../../../base/day.ts';
import type { CaseFile } from '../case-file.ts';
import { IMPOSSIBLE, type Impossible } from '../impossible.data.ts';
import { SAY } from '../warning-words.ts';

/** 不能计入: the event has no place where it stands; it is left out, and why is said. */
export function impossible(file: CaseFile, on: DayNumber, why: Impossible): void {
  file.warn('not_possible', on, SAY.notPossible(IMPOSSIBLE[why]));
}
