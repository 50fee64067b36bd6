import type { DayNumber } from '../../base/day.ts';
import type { WorkingDays } from '../calendar/index.ts';
import type { CaseFile, Consultation, Term } from './case-file.ts';
import type { Asked } from './event.ts';
import type { ClockPolicy } from './policy.ts';
import { TERMS } from './terms.data.ts';

/** A stretch of working days by their numbers: those after `from` up to and including `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** 答复期限届满日 as of a day: consultations open on that day are excluded up to it only (条例第三十三条). */
export function dueDay(file: CaseFile, term: Term, asOf: DayNumber, workingDays: WorkingDays): DayNumber {
  if (term.deferredUntil !== null) return workingDays.onOrAfter(term.deferredUntil);
  let counted = workingDays.ordinal(term.start);
  let left = term.length;
  for (const { from, to } of excludedStretches(file, term, asOf, workingDays)) {
    const before = from - counted;
    if (left <= before) break;
    left -= before;
    counted = to;
  }
  return workingDays.nth(counted + left);
}

/** 不计入的工作日: how many excluded working days lie after the start of the term up to and including `dueOn`. */
export function excludedDays(
  file: CaseFile,
  term: Term,
  asOf: DayNumber,
  dueOn: DayNumber,
  workingDays: WorkingDays,
): number {
  if (file.consultations.length === 0) return 0;
  const last = workingDays.ordinal(dueOn);
  let count = 0;
  for (const { from, to } of excludedStretches(file, term, asOf, workingDays)) {
    if (from < last) count += Math.min(to, last) - from;
  }
  return count;
}

/** 不计入的时段 of a term: in order, joined where they overlap, each from the working day before its first. */
export function excludedStretches(
  { consultations, context }: CaseFile,
  term: Term,
  asOf: DayNumber,
  workingDays: WorkingDays,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const consultation of consultations) {
    const stretch = consultationStretch(consultation, term, { asOf, workingDays, policy: context.policy });
    if (stretch.to > stretch.from) stretches.push(stretch);
  }
  return joined(stretches);
}

/** 一次征求意见所占的工作日 of a term: after the sending until the opinion came, its limit, or the day as of which it is asked; may be empty. */
export function consultationStretch(
  consultation: Consultation,
  term: Term,
  {
    asOf,
    workingDays,
    policy,
  }: { readonly asOf: DayNumber; readonly workingDays: WorkingDays; readonly policy: ClockPolicy },
): Stretch {
  const sent = consultation.sentOn - (policy.sendingDay === 'excluded' ? 1 : 0);
  const end = Math.min(opinionLimit(consultation, workingDays, policy), consultation.answeredOn ?? asOf);
  const from = Math.max(workingDays.ordinal(term.start), workingDays.ordinal(sent));
  return { from, to: workingDays.ordinal(end) };
}

/** 意见期限: the last day for an opinion; from the sending while no delivery is recorded, so that the body never counts on days it cannot prove. */
export function opinionLimit(
  { to, sentOn, deliveredOn }: Consultation,
  workingDays: WorkingDays,
  policy: ClockPolicy,
): DayNumber {
  return workingDays.after(deliveredOn ?? sentOn, opinionDays(to, policy));
}

/** 意见未到: sent by then, not answered by then, and still within its limit. */
export function isOpen(
  consultation: Consultation,
  on: DayNumber,
  workingDays: WorkingDays,
  policy: ClockPolicy,
): boolean {
  const { sentOn, answeredOn } = consultation;
  if (sentOn > on || (answeredOn !== null && answeredOn <= on)) return false;
  return on <= opinionLimit(consultation, workingDays, policy);
}

function opinionDays(to: Asked, policy: ClockPolicy): number {
  switch (to) {
    case 'third_party':
      return TERMS.third_party_opinion.length;
    case 'co_maker':
      return TERMS.co_maker_opinion.length;
    case 'other_body':
      return policy.otherBodyOpinionDays;
  }
}

function joined(stretches: Stretch[]): readonly Stretch[] {
  if (stretches.length < 2) return stretches;
  stretches.sort((one, other) => one.from - other.from);
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    if (last !== undefined && stretch.from <= last.to) {
      whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    } else whole.push(stretch);
  }
  return whole;
}
