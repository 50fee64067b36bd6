export { brokenRelations } from './broken-relations.ts';
export type { BrokenRelation } from './broken-relations.ts';
export { formForYear, formOfEdition, newestForm, REPORT_FORMS } from './editions.ts';
export { fixedFigures, type FixedFigure } from './fixed-figures.ts';
export type * from './form.ts';
export type { Figures, TermValue } from './relation-terms.ts';
