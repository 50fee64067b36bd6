import type { OfficePackage, XmlElement } from '../../../platform/documents/raw/index.ts';
import type { WordTraces } from '../../gather/opened-file.ts';
import { cleanPictures } from '../office-pictures.ts';
import { cleanProperties } from '../office-properties.ts';
import { KEPT_IN_ALL, keepRelations } from '../office-relations.ts';
import { acceptChanges } from './accept-changes.ts';
import { mendBlocks } from './mend-blocks.ts';
import { renamePlaces } from './rename-places.ts';
import { unlinkFields } from './unlink-fields.ts';

/** Relations to parts that make the document look as it does. Whatever else there is, now or in programs to come, is not taken over. */
const KEPT = new Set([
  ...KEPT_IN_ALL,
  'numbering',
  'settings',
  'webSettings',
  'fontTable',
  'font',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'hdphoto',
]);

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Marks of comments and of places where somebody worked. */
const MARKS = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:proofErr',
  'w:dataBinding',
  'w:altChunk',
  'w:subDoc',
  'w:permStart',
  'w:permEnd',
]);

/** Settings that say who wrote what, and from where. */
const TOLD_SETTINGS = new Set([
  'w:docVars',
  'w:mailMerge',
  'w:attachedTemplate',
  'w:rsids',
  'w:trackRevisions',
  'w:revisionView',
]);

/** 清洁的 Word 文件: changes accepted, hidden text, comments, embedded files and names of people gone. The masks stand in it already. */
export function cleanWord(parts: OfficePackage, { main, leaving }: WordTraces): Uint8Array {
  for (const element of leaving) element.remove();
  const names = new Map<string, string>();
  for (const part of storyParts(parts, main)) {
    const root = parts.xml(part)?.root;
    if (root === undefined) continue;
    acceptChanges(root);
    unlinkFields(root);
    takeTraces(root);
    renamePlaces(root, names);
    takeMarks(root);
    mendBlocks(root);
  }
  const settings = parts.related(main, 'settings');
  for (const one of settings === null ? [] : (parts.xml(settings)?.root.elementList ?? [])) {
    if (TOLD_SETTINGS.has(one.name)) one.remove();
  }
  keepRelations(parts, KEPT);
  cleanProperties(parts);
  cleanPictures(parts);
  // A document without its macros is no longer one with macros.
  if (parts.contentType(main)?.includes('macroEnabled') === true) parts.setContentType(main, MAIN_TYPE);
  return parts.write();
}

const STORIES = new Set(['header', 'footer', 'footnotes', 'endnotes']);

function storyParts(parts: OfficePackage, main: string): readonly string[] {
  return [
    main,
    ...parts
      .relations(main)
      .filter(({ type }) => STORIES.has(type))
      .map(({ target }) => target),
  ];
}

/** Numbers by which the office program tells who typed what in one sitting. */
function takeTraces(root: XmlElement): void {
  for (const element of root.descendantList) {
    for (const { name } of element.attributes()) if (name.startsWith('w:rsid')) element.setAttribute(name, null);
  }
}

/** The copies that drawings keep for old programs go with the marks: they say the same once more. */
function takeMarks(root: XmlElement): void {
  for (const element of root.descendantList) {
    if (MARKS.has(element.name)) element.remove();
    else if (element.name === 'mc:Fallback' && element.parent?.child('mc:Choice') !== undefined) element.remove();
    else if (element.name === 'o:OLEObject' || element.name === 'o:LinkedObject' || element.name === 'w:control')
      element.remove();
  }
}
