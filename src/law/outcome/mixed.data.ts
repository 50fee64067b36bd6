import type { Policy } from '../regulation/policy.ts';

/** 多项申请的自定事项. */
export const MIXED_POLICIES = {
  main_outcome_of_mixed: {
    id: 'outcome.main_outcome_of_mixed',
    question: {
      zh: '一件申请有多项且均未公开、结果又不相同的，计入哪一项的行',
      en: 'which item gives the row when none of several items was disclosed and they ended differently',
    },
    options: {
      form_order: { zh: '按表三次序，取在前的一行', en: 'the row that stands first in table 3' },
      first_item: { zh: '取申请中的第一项', en: 'the first item of the application' },
    },
    default: 'form_order',
    reason: {
      zh: '与申请人怎样排列各项无关；不予公开先于无法提供，无法提供先于不予处理。',
      en: 'It does not hang on how the applicant put the items in order; refusals come before what cannot be provided.',
    },
    cite: { act: 'report_form_2021' },
    from: '2019-01-01',
  },
} as const satisfies Record<string, Policy>;
