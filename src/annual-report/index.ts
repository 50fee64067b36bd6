export type * from './finding.ts';
export * from './form-grid.ts';
export * from './report.ts';
