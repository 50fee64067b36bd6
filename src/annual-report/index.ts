export { checkFile, checkFiles, readLastYear, type CheckedFile } from './check-files.ts';
export { checkReading, type CheckedReport } from './check/index.ts';
export { LISTED_RULES, type ListedRule } from './check/listed-rules.data.ts';
export * from './consolidate/index.ts';
export type * from './finding.ts';
export { findingsWorkbook } from './findings-workbook.ts';
export * from './form-grid.ts';
export { readReportFile, REPORT_ENDINGS, sayNotRead, type NamedFile, type NotRead } from './read-file.ts';
export * from './report.ts';
