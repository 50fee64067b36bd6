export { consolidate } from './consolidate.ts';
export type * from './consolidation.ts';
export { consolidationJson, hasErrors } from './consolidation-json.ts';
export { consolidationFile } from './consolidation-file.ts';
export { FILE_STATES, MEMBER_STATES } from './consolidation-workbook.data.ts';
export { readMembers } from './members-file.ts';
export { consolidationRule } from './consolidation-rules.data.ts';
export type { Member } from './members.ts';
export { collectFile, submittedReport, type CollectedFile, type SubmittedReport } from './submitted-report.ts';
