import { chosen, type PolicyChoices } from '../regulation/policy.ts';
import { CLOCK_CHOICES, CLOCK_DAYS, type DaysPolicy } from './policies.data.ts';

/** 计时口径: what a body has settled where the law is silent. The questions and the reasons stand in `policies.data.ts`. */
export type ClockPolicy = {
  readonly [Name in keyof typeof CLOCK_CHOICES]: keyof (typeof CLOCK_CHOICES)[Name]['options'] & string;
} & { readonly [Name in keyof typeof CLOCK_DAYS]: number };

/** 所定口径: the policy of a body from its choices, by the ids of the policies; what is not chosen, or not offered, is the default. */
export function clockPolicy(choices: PolicyChoices): ClockPolicy {
  return {
    lateCorrectionNotice: chosen(CLOCK_CHOICES.lateCorrectionNotice, choices),
    lateCorrection: chosen(CLOCK_CHOICES.lateCorrection, choices),
    sendingDay: chosen(CLOCK_CHOICES.sendingDay, choices),
    extensionAfterRestart: chosen(CLOCK_CHOICES.extensionAfterRestart, choices),
    latePayment: chosen(CLOCK_CHOICES.latePayment, choices),
    electronicConfirmationDays: chosenDays(CLOCK_DAYS.electronicConfirmationDays, choices),
    otherBodyOpinionDays: chosenDays(CLOCK_DAYS.otherBodyOpinionDays, choices),
    licenceOrPenaltyDays: chosenDays(CLOCK_DAYS.licenceOrPenaltyDays, choices),
  };
}

/** 默认口径: what holds unless the body has set another. */
export const DEFAULT_POLICY: ClockPolicy = clockPolicy({});

function chosenDays(policy: DaysPolicy, choices: PolicyChoices): number {
  // An answer left empty is none: as a number it would be 0 days.
  const choice = choices[policy.id] ?? '';
  return /^\d{1,3}$/u.test(choice) && Number(choice) >= policy.least && Number(choice) <= policy.most
    ? Number(choice)
    : policy.default;
}
