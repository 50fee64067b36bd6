export { consolidate } from './consolidate.ts';
export type * from './consolidation.ts';
export { consolidationRule } from './consolidation-rules.data.ts';
export type { Member } from './members.ts';
export { collectFile, submittedReport, type CollectedFile, type SubmittedReport } from './submitted-report.ts';
