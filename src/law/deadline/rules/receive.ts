import { day, dayNumber, type DayNumber } from '../../../base/day.ts';
import { confirmBy, needsConfirmation, receiptDay } from '../../receipt/index.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile } from '../case-file.ts';
import type { EventOf } from '../event.ts';
import { STEPS } from '../step-words.ts';
import { REGULATION_IN_FORCE, TERMS } from '../terms.data.ts';
import { SAY } from '../warning-words.ts';

/** 收到申请 (条例第三十一条): gives the day of receipt, or leaves the case unconfirmed. */
export function received(file: CaseFile, event: EventOf<'received'>): void {
  if (file.firstReceipt !== null) {
    file.warn('received_twice', event.on, SAY.receivedTwice);
    return;
  }
  file.hasArrived = true;
  const on = arrive(file, event);
  if (on === null) {
    file.step(event.on, 'note', STEPS.receivedUnconfirmed[event.channel], BASIS.confirmation);
    return;
  }
  file.firstReceipt = on;
  file.term = { start: on, length: TERMS.reply.length, begunBy: 'receipt', deferredUntil: null };
  file.step(on, 'start', STEPS.received[event.channel], BASIS.receipt);
}

/** What comes in by any channel: its day of receipt, null while not confirmed, with the warnings of 条例第三十一条. */
export function arrive(file: CaseFile, event: EventOf<'received' | 'corrected'>): DayNumber | null {
  const { today, policy } = file.context;
  const { on, confirmedOn } = event;
  const receipt = receiptDay(event, today);
  if (receipt === null) {
    file.warn('unconfirmed', on, SAY.unconfirmed);
    file.unconfirmed.push({ arrival: event, order: file.order });
    return null;
  }
  if (needsConfirmation(event.channel) && confirmedOn !== null && confirmedOn < on) {
    file.warn('date_before_event', on, SAY.dateBeforeEvent);
  }
  // In time or not is judged by the plan of the day on which it was done.
  const by = confirmBy(event, file.workingDays(receipt), policy.electronicConfirmationDays);
  if (by !== null && receipt > by) file.warn('confirmation_late', on, SAY.confirmationLate(by));
  if (receipt < IN_FORCE) file.warn('before_law', on, SAY.beforeLaw);
  return receipt;
}

const IN_FORCE = dayNumber(day(REGULATION_IN_FORCE));
