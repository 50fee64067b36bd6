export * from './report-form/index.ts';
export * from './wording/index.ts';
export * from './attribute/index.ts';
export * from './outcome/index.ts';
export * from './remedy/index.ts';
export * from './catalogue/index.ts';
export * from './succession/index.ts';
export * from './letter/index.ts';
