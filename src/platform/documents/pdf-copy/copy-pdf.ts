import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { Refusal } from '../refusal.ts';
import { addBookmarks, addLinks, type Bookmark, type PageLink } from './leads.ts';
import type { PackedPicture } from './pack-picture.ts';
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

/** A page as a picture, with the texts that may be read in it. */
export type PicturedPage = {
  readonly width: number;
  readonly height: number;
  readonly picture: PackedPicture;
  readonly texts: readonly PlacedText[];
};

/** Whether a page is kept, not made a picture. */
export type IsKept = (page: number) => boolean;

/** A page that stays, or the picture that takes its place. A page that cannot be kept as it is asks for its picture. */
export type PageToCopy = {
  readonly keep: boolean;
  readonly pictured: () => Promise<PicturedPage>;
  /** Its links, once it is known which pages are kept: a picture has a space of its own. */
  readonly links: (isKept: IsKept) => readonly PageLink[];
};

/**
 * 复制 PDF: a new file of these pages. Nothing is taken over but what the kept pages show, and the links and bookmarks that are named: no properties, layers,
 * attachments, structure, earlier versions. `bookmarks` is told which pages were kept.
 */
export async function copyPdf(
  bytes: Uint8Array,
  pages: readonly PageToCopy[],
  bookmarks: (isKept: IsKept) => readonly Bookmark[],
): Promise<Uint8Array> {
  const source = await orRefused(async () => PDFDocument.load(bytes, { updateMetadata: false }));
  const copy = await PDFDocument.create({ updateMetadata: false });
  const kept = await orRefused(async () => keptPages(source, copy, pages));
  for (const [index, { pictured }] of pages.entries()) {
    const page = kept.get(index);
    if (page === undefined) addPicturedPage(copy, await pictured());
    else copy.addPage(page);
  }
  const isKept: IsKept = (page) => kept.has(page);
  for (const [index, page] of copy.getPages().entries()) addLinks(copy, page, pages[index]?.links(isKept) ?? []);
  addBookmarks(copy, bookmarks(isKept));
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
