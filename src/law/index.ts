export * from './report-form/index.ts';
export * from './wording/index.ts';
