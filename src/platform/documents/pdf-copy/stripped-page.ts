import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { withoutPictureFacts } from '../picture/index.ts';

/** What a page needs to show what it shows. */
const KEPT = new Set([
  'Type',
  'Parent',
  'MediaBox',
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'Rotate',
  'Contents',
  'Resources',
  'Group',
  'UserUnit',
]);

/** What pictures and forms say beside what they show. */
const TOLD = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'OPI',
  'Alternates',
  'StructParent',
  'StructParents',
  'AF',
  'OC',
  'Ref',
];

/** Lists of things that a page draws by their names. */
const NAMED = new Set(['XObject', 'Font', 'Pattern', 'Shading', 'ExtGState', 'ColorSpace', 'Properties']);

/** Texts for the blind in the stream of the page itself: they may tell what the page does not show. */
const TELLS = /\/(?:ActualText|Alt|E)\b/u;

/** Browsers say beside a sign that looks like another which one it is: one sign, that everybody who copies the text has read. */
const NAMES_A_SIGN = /\/ActualText\s*<\s*(?:feff)?[\da-f]{4}(?:[\da-f]{4})?\s*>/giu;

const DEEPEST = 12;

/**
 * 去除页面的附带信息: takes from a page all but what it shows, also drawings and type faces that it does not use: they belong to other pages. False for a page whose
 * streams cannot be read here, or that says more than it shows.
 */
export function strippedPage(document: PDFDocument, index: number): boolean {
  const page = document.getPage(index);
  const content = contentOf(page);
  if (content === null || tells(content)) return false;
  const resources = page.node.Resources();
  const boxes = inherited(page);
  for (const key of page.node.keys()) if (!KEPT.has(key.decodeText())) page.node.delete(key);
  for (const [name, value] of boxes) page.node.set(PDFName.of(name), value);
  if (resources === undefined) return true;
  const used = usedNames(content);
  return prune(resources, { used, depth: 0, seen: new Set() }, (kept) => page.node.set(PDFName.of('Resources'), kept));
}

function tells(content: string): boolean {
  return TELLS.test(content.replaceAll(NAMES_A_SIGN, ''));
}

/** What stands for all pages of a branch goes to the page itself. */
function inherited(page: PDFPage): readonly (readonly [string, PDFObject])[] {
  const found: [string, PDFObject][] = [];
  for (const name of ['MediaBox', 'CropBox', 'Rotate']) {
    const value = page.node.getInheritableAttribute(PDFName.of(name));
    if (value !== undefined) found.push([name, value]);
  }
  return found;
}

function contentOf(page: PDFPage): string | null {
  const contents = page.node.Contents();
  if (contents === undefined) return '';
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((one) => page.doc.context.lookup(one)) : [contents];
  const texts = streams.map((stream) => (stream instanceof PDFRawStream ? decoded(stream) : null));
  return texts.includes(null) ? null : texts.join('\n');
}

/** Null for a stream packed in a way that is not undone here. */
function decoded(stream: PDFRawStream): string | null {
  try {
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  } catch (fault) {
    if (fault instanceof Error) return null;
    throw fault;
  }
}

/** Every name in a stream, whether it names a thing to draw or something else. */
function usedNames(content: string): ReadonlySet<string> {
  return new Set(
    [...content.matchAll(/\/([^\s/<>[\](){}%]+)/gu)].map((found) => PDFName.of(found[1] ?? '').decodeText()),
  );
}

type Pruning = { readonly used: ReadonlySet<string>; readonly depth: number; readonly seen: Set<PDFObject> };

/** Keeps of a list of resources what is used, and does the same in the forms that are. The list itself may be shared: a new one is made. */
function prune(resources: PDFDict, { used, depth, seen }: Pruning, put: (kept: PDFDict) => void): boolean {
  const { context } = resources;
  const kept = context.obj({});
  if (!(kept instanceof PDFDict) || depth > DEEPEST) return false;
  for (const [key, value] of resources.entries()) {
    const name = key.decodeText();
    const list = context.lookup(value);
    if (!NAMED.has(name) || !(list instanceof PDFDict)) {
      kept.set(key, value);
      continue;
    }
    // Layers are shown or not by a list that the copy does not have.
    if (name === 'Properties') continue;
    const own = context.obj({});
    if (!(own instanceof PDFDict)) return false;
    for (const [thing, reference] of list.entries()) {
      if (!used.has(thing.decodeText())) continue;
      if (name === 'XObject' && !stripObject(context.lookup(reference), { used, depth, seen }, reference)) return false;
      own.set(thing, reference);
    }
    kept.set(key, own);
  }
  put(kept);
  return true;
}

function stripObject(object: PDFObject | undefined, pruning: Pruning, reference: PDFObject): boolean {
  if (!(object instanceof PDFRawStream) || pruning.seen.has(object)) return true;
  pruning.seen.add(object);
  for (const name of TOLD) object.dict.delete(PDFName.of(name));
  if (object.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return stripPhotograph(object, reference);
  const content = decoded(object);
  if (content === null || tells(content)) return false;
  const own = object.dict.lookup(PDFName.of('Resources'));
  // An old form without a list of its own draws from that of its page.
  if (!(own instanceof PDFDict)) return usedNames(content).size === 0;
  const inner = { ...pruning, used: usedNames(content), depth: pruning.depth + 1 };
  return prune(own, inner, (kept) => object.dict.set(PDFName.of('Resources'), kept));
}

/** A photograph in a page is the file of the camera, with all that it says. */
function stripPhotograph(object: PDFRawStream, reference: PDFObject): boolean {
  if (object.dict.lookup(PDFName.of('Filter')) !== PDFName.of('DCTDecode') || !(reference instanceof PDFRef))
    return true;
  const stripped = withoutPictureFacts(object.contents, 'JPEG');
  object.dict.context.assign(reference, PDFRawStream.of(object.dict, stripped));
  return true;
}
