export { catalogueFor } from './catalogue-for.ts';
export { isCreditCode } from './credit-code.ts';
export { FRESHNESS, type Freshness } from './freshness.data.ts';
export { freshUntil } from './freshness.ts';
export { genreOf } from './genre-of.ts';
export { GENRES, VALIDITIES, type GenreKey, type ValidityKey } from './genres.data.ts';
export { GRASSROOTS_FIELDS, LATER_GRASSROOTS_FIELDS, type GrassrootsField } from './grassroots.data.ts';
export { grassrootsField } from './grassroots-field.ts';
export { GUIDE_ELEMENTS } from './guide.data.ts';
export { INDEX_NUMBER_FORMATS, type IndexNumberFormat, type IndexToken } from './index-number-patterns.data.ts';
export {
  formatIndexNumber,
  nextSerial,
  readIndexNumber,
  type IndexNumber,
  type IndexNumberProblem,
} from './index-number.ts';
export { parseIndexPattern, type IndexPart, type IndexPattern, type IndexPatternProblem } from './index-pattern.ts';
export type { CatalogueItem, PublicationLimitKey } from './items.data.ts';
export { METADATA, type MetadataElement, type MetadataObligation } from './metadata.data.ts';
export { CATALOGUE_POLICIES } from './policies.data.ts';
export { readSubjectClass } from './subject-class.ts';
export { SUBJECT_CLASSES, type SubjectClass } from './subject-classes.data.ts';
export { validityOn, type DocumentTerm } from './validity.ts';
