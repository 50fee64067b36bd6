// What a cell of a workbook shows: the door to it for those who read the raw parts.
export { parseArea, parseReference, sayReference, type Area } from '../xlsx/reference.ts';
export { kindOfFormat, type NumberKind } from '../xlsx/number-formats.ts';
export { numberText } from '../xlsx/number-text.ts';
export { unescape as unescapeSheetText } from '../xlsx/shared-strings.ts';
