export * from './report-form/index.ts';
