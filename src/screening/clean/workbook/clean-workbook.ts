import type { OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import { readCellStyles, type CellStyle } from '../../gather/workbook/cell-styles.ts';
import { withoutIdentifiers } from '../../without-identifiers.ts';
import { cleanPictures } from '../office-pictures.ts';
import { cleanProperties } from '../office-properties.ts';
import { KEPT_IN_ALL, keepRelations } from '../office-relations.ts';
import { clearHiddenCells } from './clear-cells.ts';
import { freezeFormulas, leadsInside } from './freeze-formulas.ts';
import { removeHiddenShapes } from './hidden-shapes.ts';
import { keepUsedStrings } from './used-strings.ts';
import { keepNames, removeHiddenSheets, type KeptSheet } from './workbook-sheets.ts';

/** Relations to parts that make the workbook look as it does. Whatever else there is, now or in programs to come, is not taken over. */
const KEPT = new Set([...KEPT_IN_ALL, 'worksheet', 'chartsheet', 'sharedStrings', 'drawing', 'vmlDrawing', 'table']);

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Parts of the workbook and its sheets that say who worked on it where, or that hang on parts that go. */
const GOES = new Set([
  'mc:AlternateContent',
  'fileSharing',
  'customWorkbookViews',
  'customSheetViews',
  'webPublishing',
  'smartTagPr',
  'legacyDrawing',
  'oleObjects',
  'controls',
  'smartTags',
  'dataConsolidate',
  'scenarios',
  'protectedRanges',
]);

/** Extensions that hang on parts that go. */
const HANGS = /slicer|timeline|control/iu;

/**
 * 清洁的工作簿: what is hidden is emptied, hidden sheets are gone, and so are comments, caches and links. `isMasked`: the masks stand in it already. Where anything
 * was taken away, formulas become the values they show: they would bring back what is gone, or show something else.
 */
export function cleanWorkbook(
  parts: OfficePackage,
  { main, isMasked }: { main: string; isMasked: boolean },
): Uint8Array {
  const workbook = parts.xml(main)?.root;
  const stylesPart = parts.related(main, 'styles');
  const styles = readCellStyles(stylesPart === null ? null : (parts.xml(stylesPart)?.root ?? null));
  const { sheets, removed } =
    workbook === undefined ? { sheets: [], removed: [] } : removeHiddenSheets(parts, main, workbook);
  const isEmptied = emptySheets(sheets, styles);
  const isChanged = isMasked || isEmptied || removed.length > 0;
  const hasOutside = parts
    .relations(main)
    .some(({ type }) => type === 'externalLink' || type === 'pivotCacheDefinition');
  const isFrozen = isChanged || hasOutside || sheets.some(leadsInside);
  if (isFrozen) for (const sheet of sheets) freezeFormulas(parts, sheet);
  if (workbook !== undefined) {
    keepNames(workbook, { sheets, isFrozen });
    takeChildren(workbook);
    workbook.child('extLst')?.remove();
  }
  for (const { root } of sheets) {
    takeChildren(root);
    takeExtensions(root, removed);
  }
  removeHiddenShapes(parts, sheets);
  keepRelations(parts, KEPT);
  for (const root of [workbook, ...sheets.map((sheet) => sheet.root)]) takeEmpty(root);
  keepUsedStrings(parts, main, sheets);
  cleanFormats(stylesPart === null ? undefined : parts.xml(stylesPart)?.root);
  cleanProperties(parts);
  cleanPictures(parts);
  if (parts.contentType(main)?.includes('macroEnabled') === true) parts.setContentType(main, MAIN_TYPE);
  return parts.write();
}

function emptySheets(sheets: readonly KeptSheet[], styles: (style: string | undefined) => CellStyle): boolean {
  let isEmptied = false;
  for (const { root } of sheets) isEmptied = clearHiddenCells(root, styles) || isEmptied;
  return isEmptied;
}

function takeChildren(root: XmlElement): void {
  for (const child of root.elementList) if (GOES.has(child.name)) child.remove();
}

/** Sparklines and looks of later programs stay; what asks a part or a sheet that is gone does not. */
function takeExtensions(root: XmlElement, removed: readonly string[]): void {
  const list = root.child('extLst');
  for (const extension of list?.elementList ?? []) {
    const hangs = extension.descendantList.some(({ name }) => HANGS.test(name));
    if (hangs || removed.some((name) => extension.text.includes(name))) extension.remove();
  }
  if (list?.elementList.length === 0) list.remove();
}

/** Lists that are empty now are not allowed. */
function takeEmpty(root: XmlElement | undefined): void {
  for (const name of ['externalReferences', 'pivotCaches', 'tableParts', 'hyperlinks', 'definedNames']) {
    const list = root?.child(name);
    if (list !== undefined && [...list.elements()].length === 0) list.remove();
  }
}

/** A format may write words around a number, and so a number of its own. */
function cleanFormats(styles: XmlElement | undefined): void {
  for (const format of styles?.child('numFmts')?.elements() ?? []) {
    const code = format.attribute('formatCode') ?? '';
    if (withoutIdentifiers(code) !== code) format.setAttribute('formatCode', 'General');
  }
}
