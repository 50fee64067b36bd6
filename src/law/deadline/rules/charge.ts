import type { DayNumber } from '../../../base/day.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import { dueDay } from '../due-day.ts';
import type { EventOf } from '../event.ts';
import { STEPS } from '../step-words.ts';
import { TERMS } from '../terms.data.ts';
import { SAY } from '../warning-words.ts';
import { impossible } from './impossible.ts';
import { close, secondDate } from './stop.ts';

/** 发出收费通知 (条例第四十二条): within the term of the application; the clock waits for the payment. */
export function feeNotified(file: CaseFile, event: EventOf<'fee_notified'>): void {
  const { on } = event;
  const term = file.running;
  if (term === null) return impossible(file, on, 'notInTerm');
  if (on < term.start) return impossible(file, on, 'beforeStart');
  if (file.feeNotified) return impossible(file, on, 'feeNotifiedBefore');
  const due = dueDay(file, term, on, file.workingDays(on));
  if (on > due) {
    file.warn('fee_late', on, SAY.feeLate(due));
    return;
  }
  file.feeNotified = true;
  file.waiting = { for: 'payment', servedOn: secondDate(file, on, event.servedOn) ?? on };
  file.step(on, 'pause', STEPS.feeNotified, BASIS.feeNotice);
}

/** 缴费: the whole term begins anew on the day of payment (信息处理费管理办法). */
export function feePaid(file: CaseFile, { on }: EventOf<'fee_paid'>): void {
  const last = lastDay(file, on);
  if (last === null) return impossible(file, on, 'notAwaitingPayment');
  if (on > last) {
    file.warn('paid_late', on, SAY.paidLate(last));
    if (file.context.policy.latePayment === 'left_out') return;
  }
  file.waiting = null;
  file.term = { start: on, length: TERMS.reply.length, begunBy: 'payment', deferredUntil: null };
  if (file.context.policy.extensionAfterRestart === 'possible_again') file.extended = false;
  file.step(on, 'restart', STEPS.feePaid, BASIS.fee);
}

/** 逾期未缴费，不再处理: closes the case, not before the term for paying has passed. */
export function feeLapsed(file: CaseFile, { on, servedOn }: EventOf<'fee_lapsed'>): void {
  const last = lastDay(file, on);
  if (last === null) return impossible(file, on, 'notAwaitingPayment');
  if (on <= last) {
    file.warn('lapsed_too_early', on, SAY.lapsedTooEarly(last));
    return;
  }
  close(file, { on, servedOn, what: STEPS.feeLapsed, basis: BASIS.fee });
}

/** 缴费期限: the last day for paying, by the version of `seenOn`; null when no payment is awaited. */
function lastDay(file: CaseFile, seenOn: DayNumber): DayNumber | null {
  if (file.waiting?.for !== 'payment') return null;
  return file.workingDays(seenOn).after(file.waiting.servedOn, TERMS.payment.length);
}
