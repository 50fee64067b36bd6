import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import { dueDay } from '../due-day.ts';
import type { EventOf } from '../event.ts';
import { STEPS } from '../step-words.ts';
import { SAY } from '../warning-words.ts';
import { impossible } from './impossible.ts';

/** 要求说明理由 (条例第三十五条): the term runs on. */
export function reasonsRequested(file: CaseFile, { on }: EventOf<'reasons_requested'>): void {
  file.step(on, 'note', STEPS.reasonsRequested, BASIS.excessive);
}

/** 申请人说明理由 (条例第三十五条): the term runs on; a deferral is possible from here. */
export function reasonsGiven(file: CaseFile, { on }: EventOf<'reasons_given'>): void {
  file.reasonsGiven = true;
  file.step(on, 'note', STEPS.reasonsGiven, BASIS.excessive);
}

/** 告知延迟答复 (条例第三十五条): a later day that the body sets and tells takes the place of the term. */
export function deferred(file: CaseFile, { on, until }: EventOf<'deferred'>): void {
  const term = file.running;
  if (term === null) return impossible(file, on, 'notInTerm');
  if (on < term.start) return impossible(file, on, 'beforeStart');
  if (term.deferredUntil !== null) return impossible(file, on, 'deferred');
  if (!file.reasonsGiven) {
    file.warn('deferral_without_reasons', on, SAY.deferralWithoutReasons);
    return;
  }
  const due = dueDay(file, term, on, file.workingDays(on));
  if (on > due) {
    file.warn('deferral_late', on, SAY.deferralLate(due));
    return;
  }
  if (until <= due) return impossible(file, on, 'untilNotLater');
  file.term = { ...term, deferredUntil: until };
  file.step(on, 'defer', STEPS.deferred(until), BASIS.excessive);
}
