// Workbooks of before 2007, with all that their sheets hide: the door to them for those who read the raw parts.
export { readSheet } from './sheet-reader.ts';
export type { XlsCell, XlsSheet } from './sheet.ts';
export { readGlobals, type ListedSheet, type XlsGlobals } from './workbook.ts';
export { pivotTexts } from './pivot-texts.ts';
