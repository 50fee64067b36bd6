/**
 * 计时口径: the choices of a body where the law is silent. The questions, the options and the reasons stand in `policies.data.ts`; every default is
 * the earlier, safer date or the reading that leaves the case file readable.
 */
export type ClockPolicy = {
  /** Working days that the body has to confirm what came online, by e-mail or by fax; 0 is the first working day on or after its coming. */
  readonly electronicConfirmationDays: number;
  /** A correction notice sent after its seven working days: the first term runs on, or the notice counts all the same. */
  readonly lateCorrectionNotice: 'no_effect' | 'counts';
  /** A correction that comes after the day the body set: it begins the new term, or it is left out. */
  readonly lateCorrection: 'counts' | 'left_out';
  /** Working days that another body has for its opinion; the law names none. */
  readonly otherBodyOpinionDays: number;
  /** The day on which a letter of consultation is sent: used by the body, or excluded. */
  readonly sendingDay: 'used' | 'excluded';
  /** Whether an extension told before a restart leaves a second one possible. */
  readonly extensionAfterRestart: 'used_up' | 'possible_again';
  /** A payment after its term: it begins the new term, or it is left out. */
  readonly latePayment: 'counts' | 'left_out';
  /** Working days for publishing licences and penalties. */
  readonly licenceOrPenaltyDays: number;
};

/** 默认口径: what holds unless the body has set another. */
export const DEFAULT_POLICY: ClockPolicy = {
  electronicConfirmationDays: 0,
  lateCorrectionNotice: 'no_effect',
  lateCorrection: 'counts',
  otherBodyOpinionDays: 15,
  sendingDay: 'used',
  extensionAfterRestart: 'used_up',
  latePayment: 'counts',
  licenceOrPenaltyDays: 7,
};
