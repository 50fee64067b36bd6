export { MIXED_POLICIES } from './mixed.data.ts';
export { reportedRow, type ReportedRow } from './mixed.ts';
export {
  OUTCOME_KEYS,
  OUTCOMES,
  REPLY_CLASSES,
  type Outcome,
  type OutcomeKey,
  type ReplyClass,
} from './outcomes.data.ts';
export { isRowSettled, reportRow } from './report-row.ts';
export {
  ROW_POLICIES,
  type ReportEdition,
  type ReportRows,
  type RowPolicy,
  type RowPolicyId,
} from './row-policies.data.ts';
