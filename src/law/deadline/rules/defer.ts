import { sayDay } from '../../../base/say-day.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import { dueDay } from '../due-day.ts';
import type { EventOf } from '../event.ts';
import { SAY } from '../warning-words.ts';
import { impossible } from './impossible.ts';

/** 要求说明理由 (条例第三十五条): the term runs on. */
export function reasonsRequested(file: CaseFile, { on }: EventOf<'reasons_requested'>): void {
  file.step(on, 'note', { zh: '要求说明理由，期限照走', en: 'Reasons asked for; the term runs on' }, BASIS.excessive);
}

/** 申请人说明理由 (条例第三十五条): the term runs on; a deferral is possible from here. */
export function reasonsGiven(file: CaseFile, { on }: EventOf<'reasons_given'>): void {
  file.reasonsGiven = true;
  file.step(on, 'note', { zh: '申请人说明理由，期限照走', en: 'Reasons given; the term runs on' }, BASIS.excessive);
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
  const day = sayDay(until);
  file.step(on, 'defer', { zh: `告知延迟到${day.zh}答复`, en: `Reply deferred to ${day.en}` }, BASIS.excessive);
}
