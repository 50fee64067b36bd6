export type * from './form.ts';
