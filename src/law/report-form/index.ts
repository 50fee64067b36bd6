export { brokenRelations } from './broken-relations.ts';
export type { BrokenRelation, Figures, TermValue } from './broken-relations.ts';
export { formForYear, formOfEdition, newestForm, REPORT_FORMS } from './editions.ts';
export type * from './form.ts';
