import type { Box } from '../../../base/laid-page.ts';
import type { PdfAnnotation, PdfSign } from '../../../platform/documents/pdfium/index.ts';
import type { Editable } from '../../../platform/documents/raw/index.ts';
import type { TracedLink } from './pdf-links.ts';

/** 一个可遮盖的字: a sign of a page; its text is what stands there in the text of the clean copy, '' where a mask has taken its place. */
export class TracedSign implements Editable {
  text: string;
  readonly original: string;
  readonly box: Box;
  readonly size: number;
  readonly turn: number;
  /** What a bar over it says of its ground; null for nothing. */
  label: string | null = null;

  /** It lies under a scan, about where somebody read it. */
  readonly isInvisible: boolean;

  constructor(text: string, { box, size, turn, isInvisible }: Pick<PdfSign, 'box' | 'size' | 'turn' | 'isInvisible'>) {
    this.text = text;
    this.original = text;
    this.box = box;
    this.size = size;
    this.turn = turn;
    this.isInvisible = isInvisible;
  }

  get isMasked(): boolean {
    return this.text !== this.original;
  }
}

/** 盖住的一块: a rectangle of a page under which nothing is left, and what a bar over it says of its ground. */
export type PageCover = { readonly box: Box; readonly label: string | null };

/** A page as the clean copy needs it. `isPlain`: nothing is hidden in it or laid over it, so that without masks it may stay as it is. */
export type PdfPageTrace = {
  readonly signs: readonly TracedSign[];
  readonly links: readonly TracedLink[];
  readonly isPlain: boolean;
  readonly hasAllFonts: boolean;
  readonly width: number;
  readonly height: number;
  /** How much of it pictures take up: 1 for a scan. */
  readonly pictured: number;
  /** Rectangles that a person has drawn. */
  readonly covers: PageCover[];
};

/** 变为图片: a page with masks, or with something hidden in it or laid over it. */
export function becomesPicture({ signs, isPlain, covers }: PdfPageTrace): boolean {
  return !isPlain || covers.length > 0 || signs.some(({ isMasked }) => isMasked);
}

/** Notes are signs for what nobody is to read; anything else laid over a page is part of how it looks. */
export function isPartOfPage({ kind, isHidden }: PdfAnnotation): boolean {
  return !isHidden && kind !== 'note' && kind !== 'popup' && kind !== 'attachment' && kind !== 'link';
}
