import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';

/** 答案: what the clock says of one case, in the fields and the names that stay stable. */
export type ClockAnswer = {
  readonly reply_due_on: Day | null;
  readonly correction_due_on: Day | null;
  readonly extendable: boolean;
  readonly excluded_working_days: number;
  readonly status: ClockStatus;
  readonly remaining_working_days: number | null;
  readonly other_due: readonly OtherDue[];
  readonly provisional: boolean;
  readonly steps: readonly ClockStep[];
  readonly warnings: readonly ClockWarning[];
};

export type ClockStatus = 'not_started' | 'running' | 'paused' | 'stopped';

/** Other last days, in the order in which those of one day are listed. */
export const OTHER_DUES = [
  'correction',
  'opinion',
  'payment',
  'publication',
  'reconsideration',
  'suit',
  'suit_after_reconsideration',
] as const;
export type OtherDueKind = (typeof OTHER_DUES)[number];

/** `ref` is that of the letter of consultation, for `opinion` alone. */
export type OtherDue = { readonly what: OtherDueKind; readonly ref?: string; readonly on: Day };

/** 步骤: what happened to the clock. `basis` is the Chinese citation. */
export type ClockStep = {
  readonly on: Day;
  readonly effect: StepEffect;
  readonly what: Words;
  readonly basis: string;
};

export type StepEffect = 'start' | 'restart' | 'pause' | 'resume' | 'extend' | 'defer' | 'stop' | 'note';

/** 提示: `on` is null for what concerns the case as a whole. */
export type ClockWarning = { readonly id: WarningId; readonly on: Day | null; readonly message: Words };

/** 提示编号, fixed for good; those without a day are listed in this order. */
export const WARNING_IDS = [
  'out_of_order',
  'unknown_event',
  'after_today',
  'before_receipt',
  'after_stop',
  'not_possible',
  'date_before_event',
  'unconfirmed',
  'confirmation_late',
  'received_twice',
  'before_law',
  'correction_second',
  'correction_late',
  'corrected_late',
  'correction_overdue',
  'lapsed_too_early',
  'consultation_after_term',
  'silence_third_party',
  'silence_co_maker',
  'silence_other_body',
  'delivery_unrecorded',
  'opinion_late',
  'extension_twice',
  'extension_late',
  'extension_too_long',
  'fee_late',
  'paid_late',
  'payment_overdue',
  'deferral_without_reasons',
  'deferral_late',
  'unserved',
  'replied_late',
  'replied_during_consultation',
  'reply_overdue',
  'published_late',
  'publication_overdue',
  'calendar_changed',
] as const;
export type WarningId = (typeof WARNING_IDS)[number];
