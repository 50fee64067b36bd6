export { REPORT_PARTS, type ReportPart, type VersionChange } from './changes-between.ts';
export type { ReportToImport } from './decide-report.ts';
export { importReport, readKeptReport, withdrawReport, type ReportActRequest } from './import-report.ts';
export { importReportFile, type FileImport, type TakenReport } from './import-file/import-report-file.ts';
export { sayReportNotTaken, sayReportNotWithdrawn } from './import-file/say-not-taken.ts';
export { WITHDRAWAL_GROUNDS, type KeptReport, type WithdrawalGround } from './kept-report.ts';
export {
  publicView,
  shownProgress,
  type Found,
  type PublicView,
  type ReportOfBody,
  type ShownVersion,
} from './public-view.ts';
export { COMPILATION_PROJECTIONS } from './report-projection.ts';
export { excerptOf, type ExcerptPiece } from './search/excerpt-of.ts';
export type { ListedReport, ShownReport } from './store.ts';
export { COMPILATION_TABLES } from './tables.ts';
