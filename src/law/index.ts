export type * from './report-form/index.ts';
