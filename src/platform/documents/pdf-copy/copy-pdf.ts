import { PDFDocument } from '@cantoo/pdf-lib';
import { Refusal } from '../refusal.ts';
import { addPicturedPage } from './pictured-page.ts';
import { strippedPage } from './stripped-page.ts';

/** A text and where it stands on its page, in points from the upper left corner. */
export type PlacedText = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
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
  for (const [index, { keep, pictured }] of pages.entries()) {
    const kept = keep && (await orRefused(async () => keepPage(source, copy, index)));
    if (!kept) addPicturedPage(copy, await pictured());
  }
  return copy.save({ useObjectStreams: true, addDefaultPage: false });
}

async function keepPage(source: PDFDocument, copy: PDFDocument, index: number): Promise<boolean> {
  if (!strippedPage(source, index)) return false;
  const [page] = await copy.copyPages(source, [index]);
  if (page !== undefined) copy.addPage(page);
  return page !== undefined;
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
