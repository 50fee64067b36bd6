import type { DayNumber } from '../../../base/day.ts';
import type { Words } from '../../../base/words.ts';
import type { WorkingDays } from '../../calendar/index.ts';
import { confirmBy } from '../../receipt/index.ts';
import type { WarningId } from '../answer.ts';
import type { CaseFile } from '../case-file.ts';
import { TERMS } from '../terms.data.ts';
import { SAY } from '../warning-words.ts';

/** 确认迟了, as of a day: what came in, is not confirmed, and should have been by then (条例第三十一条). */
export function noteUnconfirmed(file: CaseFile, asOf: DayNumber): void {
  const { policy } = file.context;
  for (const { arrival, order } of file.unconfirmed) {
    const by = confirmBy(arrival, file.workingDays(asOf), policy.electronicConfirmationDays);
    if (by === null || asOf <= by) continue;
    file.warnings.push({ id: 'confirmation_late', on: arrival.on, message: SAY.confirmationLate(by), order });
  }
}

/** 已过期限, as of today: a correction or a payment that did not come, a reply or a publication that was not made. */
export function noteOverdue(
  file: CaseFile,
  {
    workingDays,
    replyDue,
    publicationDue,
  }: {
    readonly workingDays: WorkingDays;
    readonly replyDue: DayNumber | null;
    readonly publicationDue: DayNumber | null;
  },
): void {
  const { today } = file.context;
  const note = (id: WarningId, due: DayNumber | null, say: (due: DayNumber) => Words) => {
    if (due === null || today <= due) return;
    file.warnings.push({ id, on: null, message: say(due), order: Number.POSITIVE_INFINITY });
  };
  if (file.stoppedOn === null && file.waiting?.for === 'correction' && !file.waiting.hasCome) {
    const { until } = file.waiting;
    note('correction_overdue', until === null ? null : workingDays.onOrAfter(until), SAY.correctionOverdue);
  }
  if (file.stoppedOn === null && file.waiting?.for === 'payment') {
    note('payment_overdue', workingDays.after(file.waiting.servedOn, TERMS.payment.length), SAY.paymentOverdue);
  }
  note('reply_overdue', replyDue, SAY.replyOverdue);
  note('publication_overdue', publicationDue, SAY.publicationOverdue);
}
