import type { DayNumber } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import type { WorkingCalendar, WorkingDays } from '../calendar/index.ts';
import type { Arrival } from '../receipt/index.ts';
import type { StepEffect, WarningId } from './answer.ts';
import type { Asked, Limit, RemedyRoute } from './event.ts';
import type { ClockPolicy } from './policy.ts';

/** 计时的前提: the day as of which it is asked, the calendar and the policy: the clock itself knows none of them. */
export type ClockContext = {
  readonly today: DayNumber;
  readonly calendar: WorkingCalendar;
  readonly policy: ClockPolicy;
};

/** 一段期限: day 1 is the first working day after `start`. */
export type Term = {
  readonly start: DayNumber;
  readonly length: number;
  readonly begunBy: 'receipt' | 'correction' | 'payment';
  /** The last day that a deferral set, as written; null without one. */
  readonly deferredUntil: DayNumber | null;
};

/** 等待: for a correction (`until` as written, null if the body set none; whether one has come that is not confirmed yet) or for a payment. */
export type Waiting =
  | { readonly for: 'correction'; readonly until: DayNumber | null; readonly hasCome: boolean }
  | { readonly for: 'payment'; readonly servedOn: DayNumber };

/** 一次征求意见. */
export type Consultation = {
  readonly to: Asked;
  readonly ref: string;
  readonly sentOn: DayNumber;
  deliveredOn: DayNumber | null;
  answeredOn: DayNumber | null;
  /** Where its letter stands in the series: its warnings are listed there. */
  readonly order: number;
};

/** 送达与救济: from which day the remedies run, and which they are. */
export type Remedies = { readonly servedOn: DayNumber; readonly route: RemedyRoute };

/** 一条主动公开: what is to be published, or was last. */
export type Publication = { readonly start: DayNumber; readonly limit: Limit; readonly isPending: boolean };

export type Step = {
  readonly on: DayNumber;
  readonly effect: StepEffect;
  readonly what: Words;
  readonly basis: Words;
};

export type Warning = {
  readonly id: WarningId;
  readonly on: DayNumber | null;
  readonly message: Words;
  readonly order: number;
};

/**
 * 案卷: all that is known after the events read so far. It is written in while one series is read, by the rules beside this file, and belongs to
 * that reading alone.
 */
export class CaseFile {
  readonly context: ClockContext;
  readonly steps: Step[] = [];
  readonly warnings: Warning[] = [];
  readonly consultations: Consultation[] = [];
  /** What came in and is not confirmed: the body may turn out to be late. */
  readonly unconfirmed: { readonly arrival: Arrival; readonly order: number }[] = [];
  hasArrived = false;
  firstReceipt: DayNumber | null = null;
  term: Term | null = null;
  waiting: Waiting | null = null;
  stoppedOn: DayNumber | null = null;
  correctionUsed = false;
  extended = false;
  feeNotified = false;
  reasonsGiven = false;
  remedies: Remedies | null = null;
  decidedOn: DayNumber | null = null;
  publication: Publication | null = null;
  /** The number of the event that is being read, in the order of reading. */
  order = 0;

  constructor(context: ClockContext) {
    this.context = context;
  }

  /** 期限之内: a term has begun and the case is neither stopped nor waiting. */
  get running(): Term | null {
    return this.stoppedOn === null && this.waiting === null ? this.term : null;
  }

  /** The working days by the version of a day. */
  workingDays(on: DayNumber): WorkingDays {
    return this.context.calendar.asOf(on);
  }

  step(on: DayNumber, effect: StepEffect, what: Words, basis: Words): void {
    this.steps.push({ on, effect, what, basis });
  }

  /** A warning of the event that is being read. */
  warn(id: WarningId, on: DayNumber, message: Words): void {
    this.warnings.push({ id, on, message, order: this.order });
  }
}
