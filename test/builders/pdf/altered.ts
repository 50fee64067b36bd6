import { PDFDocument, PDFHexString, PDFName, PDFString, rgb, type PDFPage } from '@cantoo/pdf-lib';

/** A PDF with something done to it: drawn over, written beside its pages, attached. */
export async function alteredPdf(
  bytes: Uint8Array,
  alter: (document: PDFDocument, page: PDFPage) => Promise<void> | void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  await alter(document, document.getPage(0));
  return document.save({ useObjectStreams: false });
}

/** A black bar over a stretch of a page, in points from its upper left corner. */
export function drawBar(
  page: PDFPage,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  page.drawRectangle({ x: left, y: page.getHeight() - top - height, width, height, color: rgb(0, 0, 0) });
}

/** A note of a reviewer on a page. */
export function addNote(
  document: PDFDocument,
  page: PDFPage,
  { author, contents }: { author: string; contents: string },
): void {
  const note = document.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [20, 20, 40, 40],
    T: PDFHexString.fromText(author),
    Contents: PDFHexString.fromText(contents),
  });
  page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(note)]));
}

/** A link of a page to an address. */
export function addLink(document: PDFDocument, page: PDFPage, address: string): void {
  const link = document.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [60, 20, 90, 40],
    A: { S: 'URI', URI: PDFString.of(address) },
  });
  page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(link)]));
}

/** Puts all that a page shows into a layer that is switched off. */
export function switchOff(document: PDFDocument, page: PDFPage): void {
  const { context } = document;
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFHexString.fromText('内部') }));
  document.catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }));
  page.node.Resources()?.set(PDFName.of('Properties'), context.obj({ Layer: layer }));
  const begin = context.register(context.flateStream('/OC /Layer BDC\n'));
  const end = context.register(context.flateStream('\nEMC'));
  const contents = page.node.get(PDFName.of('Contents'));
  if (contents !== undefined) page.node.set(PDFName.of('Contents'), context.obj([begin, contents, end]));
}

/**
 * The same file saved once more onto its end, as editors do that change a page: the first stream that says `from` is there anew without it, and the old one
 * stays in the file.
 */
export async function savedAgain(
  bytes: Uint8Array,
  alter: (document: PDFDocument, page: PDFPage) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, forIncrementalUpdate: true });
  alter(document, document.getPage(0));
  return document.save();
}
