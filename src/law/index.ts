export * from './calendar/index.ts';
export * from './deadline/index.ts';
export * from './fee/index.ts';
export * from './receipt/index.ts';
export * from './regulation/index.ts';
export * from './report-form/index.ts';
export * from './wording/index.ts';
