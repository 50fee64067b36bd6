import type { DayNumber } from '../../../base/day.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import { STEPS } from '../step-words.ts';
import { TERMS } from '../terms.data.ts';
import { SAY } from '../warning-words.ts';
import { impossible } from './impossible.ts';
import { arrive } from './receive.ts';
import { close } from './stop.ts';

/** 发出补正告知 (条例第三十条): once, within seven working days; the clock waits for the correction. */
export function correctionRequested(file: CaseFile, { on, until }: EventOf<'correction_requested'>): void {
  if (file.correctionUsed) {
    file.warn('correction_second', on, SAY.correctionSecond);
    return;
  }
  const term = file.running;
  if (term === null || file.firstReceipt === null) return impossible(file, on, 'notInTerm');
  if (on < term.start) return impossible(file, on, 'beforeStart');
  if (term.begunBy === 'payment') return impossible(file, on, 'afterPayment');
  file.correctionUsed = true;
  const dueOn = file.workingDays(on).after(file.firstReceipt, TERMS.correction.length);
  if (on > dueOn) {
    file.warn('correction_late', on, SAY.correctionLate(dueOn));
    if (file.context.policy.lateCorrectionNotice === 'no_effect') return;
  }
  const isBefore = until !== null && until < on;
  if (isBefore) file.warn('date_before_event', on, SAY.untilBeforeEvent);
  file.waiting = { for: 'correction', until: isBefore ? null : until, hasCome: false };
  file.step(
    on,
    'pause',
    isBefore || until === null ? STEPS.correctionRequested : STEPS.correctionRequestedUntil(until),
    BASIS.correction,
  );
}

/** 收到补正: the whole term begins anew on its day of receipt (条例第三十条). */
export function corrected(file: CaseFile, event: EventOf<'corrected'>): void {
  const { on } = event;
  const { waiting } = file;
  if (waiting?.for !== 'correction') return impossible(file, on, 'notAwaitingCorrection');
  const last = lastDay(file, on);
  const isLate = last !== null && on > last;
  if (isLate && file.context.policy.lateCorrection === 'left_out') {
    file.warn('corrected_late', on, SAY.correctedLate(last));
    return;
  }
  const receipt = arrive(file, event);
  if (isLate) file.warn('corrected_late', on, SAY.correctedLate(last));
  if (receipt === null) {
    file.waiting = { ...waiting, hasCome: true };
    file.step(on, 'note', STEPS.correctedUnconfirmed, BASIS.confirmation);
    return;
  }
  file.waiting = null;
  file.term = { start: receipt, length: TERMS.reply.length, begunBy: 'correction', deferredUntil: null };
  if (file.context.policy.extensionAfterRestart === 'possible_again') file.extended = false;
  file.step(receipt, 'restart', STEPS.corrected, BASIS.correction);
}

/** 逾期不补正，不再处理: closes the case, not before the day set for correcting has passed. */
export function correctionLapsed(file: CaseFile, { on, servedOn }: EventOf<'correction_lapsed'>): void {
  if (file.waiting?.for !== 'correction') return impossible(file, on, 'notAwaitingCorrection');
  const last = lastDay(file, on);
  if (last !== null && on <= last) {
    file.warn('lapsed_too_early', on, SAY.lapsedTooEarly(last));
    return;
  }
  close(file, { on, servedOn, what: STEPS.correctionLapsed, basis: BASIS.correction });
}

/** The last day set for correcting, moved to a working day by the version of `seenOn`; null if the body set none. */
function lastDay(file: CaseFile, seenOn: DayNumber): DayNumber | null {
  if (file.waiting?.for !== 'correction' || file.waiting.until === null) return null;
  return file.workingDays(seenOn).onOrAfter(file.waiting.until);
}
