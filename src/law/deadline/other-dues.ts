import { addMonths, type DayNumber } from '../../base/day.ts';
import type { WorkingDays } from '../calendar/index.ts';
import type { OtherDueKind } from './answer.ts';
import type { CaseFile } from './case-file.ts';
import { isOpen, opinionLimit } from './due-day.ts';
import { TERMS } from './terms.data.ts';

/** 其他期限: a last day, of the letter of consultation `ref` where it is one of those. */
export type OtherDueDay = { readonly what: OtherDueKind; readonly ref: string | null; readonly on: DayNumber };

/** 等待中的其他期限 as of a day: of a correction, a payment, opinions, and the publication day that is pending. */
export function otherDues(
  file: CaseFile,
  {
    asOf,
    workingDays,
    pending,
  }: { readonly asOf: DayNumber; readonly workingDays: WorkingDays; readonly pending: DayNumber | null },
): readonly OtherDueDay[] {
  const dues: OtherDueDay[] = [];
  if (pending !== null) dues.push({ what: 'publication', ref: null, on: pending });
  if (file.stoppedOn !== null) return dues;
  const { waiting, consultations, context } = file;
  if (waiting?.for === 'correction' && waiting.until !== null) {
    dues.push({ what: 'correction', ref: null, on: workingDays.onOrAfter(waiting.until) });
  }
  if (waiting?.for === 'payment') {
    dues.push({ what: 'payment', ref: null, on: workingDays.after(waiting.servedOn, TERMS.payment.length) });
  }
  for (const consultation of consultations) {
    if (!isOpen(consultation, asOf, workingDays, context.policy)) continue;
    const on = opinionLimit(consultation, workingDays, context.policy);
    dues.push({ what: 'opinion', ref: consultation.ref, on });
  }
  return dues;
}

/** 救济期限: calendar terms from the day of service; a last day that is not a working day moves to the next one (民法典第二百零三条). */
export function remedyDues(file: CaseFile): readonly OtherDueDay[] {
  const { decidedOn, remedies, context } = file;
  const { today, calendar } = context;
  const workingDays = calendar.asOf(today);
  if (decidedOn !== null) {
    const on = workingDays.onOrAfter(decidedOn + TERMS.suit_after_reconsideration.length);
    return [{ what: 'suit_after_reconsideration', ref: null, on }];
  }
  if (remedies === null || remedies.servedOn > today) return [];
  const reconsideration = workingDays.onOrAfter(remedies.servedOn + TERMS.reconsideration.length);
  const dues: OtherDueDay[] = [{ what: 'reconsideration', ref: null, on: reconsideration }];
  if (remedies.route === 'choice') {
    const suit = workingDays.onOrAfter(addMonths(remedies.servedOn, TERMS.suit.length));
    dues.push({ what: 'suit', ref: null, on: suit });
  }
  return dues;
}
