import type { DayNumber } from '../../../base/day.ts';
import { BASIS } from '../basis.data.ts';
import type { CaseFile, Consultation } from '../case-file.ts';
import { dueDay, opinionLimit } from '../due-day.ts';
import type { EventOf } from '../event.ts';
import { STEPS } from '../step-words.ts';
import { SAY } from '../warning-words.ts';
import { impossible } from './impossible.ts';

/** 发出征求意见书 (条例第三十二条、第三十四条): the working days that follow are not counted while the opinion is awaited. */
export function consultationSent(file: CaseFile, { on, to, ref }: EventOf<'consultation_sent'>): void {
  if (find(file, ref) !== undefined) return impossible(file, on, 'refUsed');
  const term = file.running;
  if (term !== null) {
    const due = dueDay(file, term, on, file.workingDays(on));
    if (on > due) file.warn('consultation_after_term', on, SAY.consultationAfterTerm(due));
  }
  file.consultations.push({ to, ref, sentOn: on, deliveredOn: null, answeredOn: null, order: file.order });
  file.step(on, 'pause', STEPS.consultationSent[to], BASIS.consultation);
}

/** 征求意见书送达: the fifteen working days count from here. */
export function consultationDelivered(file: CaseFile, { on, ref }: EventOf<'consultation_delivered'>): void {
  const consultation = find(file, ref);
  if (consultation === undefined) return impossible(file, on, 'refNotSent');
  if (consultation.deliveredOn !== null) return impossible(file, on, 'alreadyDelivered');
  if (consultation.answeredOn !== null) return impossible(file, on, 'alreadyAnswered');
  consultation.deliveredOn = on;
  file.step(on, 'note', STEPS.consultationDelivered[consultation.to], BASIS.opinionTerm);
}

/** 收到意见: the clock goes on the next day; an opinion after its limit excludes nothing more. */
export function opinionReceived(file: CaseFile, { on, ref }: EventOf<'opinion_received'>): void {
  const consultation = find(file, ref);
  if (consultation === undefined) return impossible(file, on, 'refNotSent');
  if (consultation.answeredOn !== null) return impossible(file, on, 'alreadyAnswered');
  const limit = opinionLimit(consultation, file.workingDays(on), file.context.policy);
  const isLate = on > limit;
  if (isLate) file.warn('opinion_late', on, SAY.opinionLate(limit));
  consultation.answeredOn = on;
  const what = isLate ? STEPS.opinionLate : STEPS.opinionReceived;
  file.step(on, 'resume', what[consultation.to], BASIS.consultation);
}

/** 逾期未提出意见, as of a day: what the silence of those asked means, and the step at which the clock went on. */
export function noteSilence(file: CaseFile, asOf: DayNumber): void {
  const workingDays = file.workingDays(asOf);
  for (const consultation of file.consultations) {
    const limit = opinionLimit(consultation, workingDays, file.context.policy);
    const { to, ref, sentOn, order, answeredOn, deliveredOn } = consultation;
    if (asOf <= limit || (answeredOn !== null && answeredOn <= limit)) continue;
    const message = SAY.silence(to, ref, limit);
    file.warnings.push({ id: `silence_${to}`, on: sentOn, message, order });
    if (deliveredOn === null) {
      file.warnings.push({ id: 'delivery_unrecorded', on: sentOn, message: SAY.deliveryUnrecorded(ref), order });
    }
    file.step(limit, 'resume', STEPS.silence[to], BASIS.silence[to]);
  }
}

function find(file: CaseFile, ref: string): Consultation | undefined {
  return file.consultations.find((consultation) => consultation.ref === ref);
}
