import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { Refusal } from '../refusal.ts';
import { addPicturedPage } from './pictured-page.ts';
import { strippedPage } from './stripped-page.ts';

/** A text and where it stands on its page, in points from the upper left corner; `turn`: how many quarters it is turned, clockwise. */
export type PlacedText = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly turn: number;
};

/** A page as a picture of points in grey or colour, with the texts that may be read in it. */
export type PicturedPage = {
  readonly width: number;
  readonly height: number;
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly points: Uint8Array;
    readonly isGrey: boolean;
  };
  readonly texts: readonly PlacedText[];
};

/** A page that stays, or the picture that takes its place. A page that cannot be kept as it is asks for its picture. */
export type PageToCopy = { readonly keep: boolean; readonly pictured: () => Promise<PicturedPage> };

/**
 * 复制 PDF: a new file of these pages. Nothing is taken over but what the kept pages show: no properties, layers, attachments, links, structure, earlier versions.
 */
export async function copyPdf(bytes: Uint8Array, pages: readonly PageToCopy[]): Promise<Uint8Array> {
  const source = await orRefused(async () => PDFDocument.load(bytes, { updateMetadata: false }));
  const copy = await PDFDocument.create({ updateMetadata: false });
  const kept = await orRefused(async () => keptPages(source, copy, pages));
  for (const [index, { pictured }] of pages.entries()) {
    const page = kept.get(index);
    if (page === undefined) addPicturedPage(copy, await pictured());
    else copy.addPage(page);
  }
  return copy.save({ useObjectStreams: true, addDefaultPage: false });
}

/** Copied all at once: what they share, as type faces, comes once. */
async function keptPages(
  source: PDFDocument,
  copy: PDFDocument,
  pages: readonly PageToCopy[],
): Promise<ReadonlyMap<number, PDFPage>> {
  const indices = pages.flatMap(({ keep }, index) => (keep && strippedPage(source, index) ? [index] : []));
  const copied = await copy.copyPages(source, indices);
  return new Map(copied.map((page, at) => [indices[at] ?? at, page]));
}

/** The library tells damage of a file by errors of every kind: whatever it throws while it reads one is taken for that. */
async function orRefused<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof Error) throw new Refusal({ kind: 'damaged', format: 'PDF' });
    throw fault;
  }
}
