import type { DayNumber } from '../../../base/day.ts';
import type { Words } from '../../../base/words.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import { dueDay, isOpen } from '../due-day.ts';
import type { EventOf } from '../event.ts';
import { STEPS } from '../step-words.ts';
import { SAY } from '../warning-words.ts';

/** 答复 (条例第三十三条、第三十六条): by post on the day of posting, else on the day it reaches the applicant (国办公开办函〔2016〕235号). */
export function replied(file: CaseFile, event: EventOf<'replied'>): void {
  const { on, delivery, remedy } = event;
  const { today, policy } = file.context;
  const servedOn = secondDate(file, on, event.servedOn);
  const stoppedOn = delivery === 'post' ? on : (servedOn ?? on);
  if (stoppedOn > today) {
    file.warn('unserved', on, SAY.unserved(stoppedOn));
    file.step(on, 'note', STEPS.repliedUnserved[delivery], BASIS.service);
    return;
  }
  const workingDays = file.workingDays(stoppedOn);
  const term = file.running;
  const due = term === null ? null : dueDay(file, term, stoppedOn, workingDays);
  if (due !== null && stoppedOn > due) file.warn('replied_late', on, SAY.repliedLate(due));
  const open = file.consultations.find(
    (consultation) => consultation.to === 'third_party' && isOpen(consultation, stoppedOn, workingDays, policy),
  );
  if (open !== undefined) {
    file.warn('replied_during_consultation', on, SAY.repliedDuringConsultation(open.ref));
  }
  const known = delivery === 'post' ? servedOn : stoppedOn;
  if (known !== null) file.remedies = { servedOn: known, route: remedy };
  file.stoppedOn = stoppedOn;
  file.step(stoppedOn, 'stop', STEPS.replied[delivery], BASIS.reply);
}

/** 申请人撤回. */
export function withdrawn(file: CaseFile, { on }: EventOf<'withdrawn'>): void {
  file.stoppedOn = on;
  file.step(on, 'stop', STEPS.withdrawn, BASIS.withdrawal);
}

/** 移交其他机关: with the other body a new series begins (国办公开办函〔2019〕14号). */
export function transferred(file: CaseFile, { on }: EventOf<'transferred'>): void {
  file.stoppedOn = on;
  file.step(on, 'stop', STEPS.transferred, BASIS.transfer);
}

/** 复议决定送达: does not stop the clock; the fifteen days for a suit run from here (行政诉讼法第四十五条). */
export function reconsiderationDecided(file: CaseFile, { on }: EventOf<'reconsideration_decided'>): void {
  file.decidedOn = on;
  file.step(on, 'note', STEPS.reconsiderationDecided, BASIS.suitAfterReconsideration);
}

/** 不再处理: ends a case that was deemed abandoned; remedies run from the service of the letter, where that day is known. */
export function close(
  file: CaseFile,
  {
    on,
    servedOn,
    what,
    basis,
  }: {
    readonly on: DayNumber;
    readonly servedOn: DayNumber | null;
    readonly what: Words;
    readonly basis: Words;
  },
): void {
  const served = secondDate(file, on, servedOn);
  if (served !== null) file.remedies = { servedOn: served, route: 'choice' };
  file.stoppedOn = on;
  file.step(on, 'stop', what, basis);
}

/** A second date that lies before its event: the event's own day counts. */
export function secondDate(file: CaseFile, on: DayNumber, second: DayNumber | null): DayNumber | null {
  if (second === null || second >= on) return second;
  file.warn('date_before_event', on, SAY.dateBeforeEvent);
  return on;
}
