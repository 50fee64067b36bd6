/** 申请人的构成: of a hundred applications. */
export const APPLICANTS: readonly (readonly [column: string, weight: number])[] = [
  ['natural_person', 78],
  ['business_enterprise', 13],
  ['research_institution', 1],
  ['public_welfare_org', 1],
  ['legal_service_org', 5],
  ['other_org', 2],
];

/** 办理结果的构成: rows of table 3. */
export const OUTCOMES: readonly (readonly [row: string, weight: number])[] = [
  ['outcome.disclosed', 40],
  ['outcome.partly_disclosed', 12],
  ['outcome.not_disclosed.prohibited_by_law', 1],
  ['outcome.not_disclosed.third_party_rights', 2],
  ['outcome.not_disclosed.internal_affairs', 1],
  ['outcome.not_disclosed.process_information', 3],
  ['outcome.not_disclosed.enforcement_case_file', 2],
  ['outcome.not_disclosed.administrative_enquiry', 3],
  ['outcome.unable_to_provide.not_held', 18],
  ['outcome.unable_to_provide.requires_new_creation', 4],
  ['outcome.unable_to_provide.still_unclear_after_correction', 2],
  ['outcome.not_processed.petition_complaint_report', 5],
  ['outcome.not_processed.repeat_application', 2],
  ['outcome.not_processed.public_publication', 1],
  ['outcome.other_handling.overdue_correction', 2],
  ['outcome.other_handling.other', 2],
];

/** 争议的结果: columns of table 4 without their way. */
export const RESULTS: readonly (readonly [result: string, weight: number])[] = [
  ['upheld', 60],
  ['corrected', 8],
  ['other_result', 22],
  ['pending', 10],
];

/** Of the applications of a year so many come too late in it to be answered. */
export const LATE = 0.07;

/** Of the replies so many are brought before somebody. */
export const DISPUTED: readonly (readonly [way: string, share: number])[] = [
  ['reconsideration', 0.05],
  ['litigation_direct', 0.015],
  ['litigation_after_reconsideration', 0.01],
];
