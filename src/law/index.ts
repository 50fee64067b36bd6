export * from './fee/index.ts';
export * from './regulation/index.ts';
export * from './report-form/index.ts';
export * from './wording/index.ts';
