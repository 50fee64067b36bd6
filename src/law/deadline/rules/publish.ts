import type { DayNumber } from '../../../base/day.ts';
import type { WorkingDays } from '../../calendar/index.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf, Limit } from '../event.ts';
import type { ClockPolicy } from '../policy.ts';
import { STEPS } from '../step-words.ts';
import { TERMS } from '../terms.data.ts';
import { SAY } from '../warning-words.ts';
import { impossible } from './impossible.ts';

/** 信息形成或者变更 (条例第二十六条): begins the term for publishing; while something waits to be published, the first day stays. */
export function madeOrChanged(file: CaseFile, { type, on, limit }: EventOf<'made' | 'changed'>): void {
  if (file.publication?.isPending) {
    file.step(on, 'note', STEPS.stillPending, BASIS.publication);
    return;
  }
  file.publication = { start: on, limit, isPending: true };
  file.stoppedOn = null;
  file.step(on, 'start', STEPS[type][limit], BASIS.publication);
}

/** 公开. */
export function published(file: CaseFile, { on }: EventOf<'published'>): void {
  const { publication } = file;
  if (!publication?.isPending) return impossible(file, on, 'nothingPending');
  const due = publicationDue(publication, file.workingDays(on), file.context.policy);
  if (on > due) file.warn('published_late', on, SAY.publishedLate(due));
  file.publication = { ...publication, isPending: false };
  file.stoppedOn = on;
  file.step(on, 'stop', STEPS.published, BASIS.publication);
}

/** 公开期限届满日. */
export function publicationDue(
  { start, limit }: { readonly start: DayNumber; readonly limit: Limit },
  workingDays: WorkingDays,
  policy: ClockPolicy,
): DayNumber {
  switch (limit) {
    case 'art26':
      return workingDays.after(start, TERMS.publication.length);
    case 'budget':
      return workingDays.onOrAfter(start + TERMS.budget_publication.length);
    case 'licence_or_penalty':
      return workingDays.after(start, policy.licenceOrPenaltyDays);
    case 'penalty_withdrawal':
      return workingDays.after(start, TERMS.penalty_withdrawal.length);
  }
}
