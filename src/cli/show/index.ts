export { countFindings, showFindings, showReportName } from './findings.ts';
export { showGrid } from './grid.ts';
export { showSummary } from './summary.ts';
export { showConsolidation } from './consolidation.ts';
