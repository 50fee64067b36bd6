import type { Box } from '../../../base/laid-page.ts';
import type { Corners, PdfAnnotation, PdfDestination, PdfFile } from '../../../platform/documents/pdfium/index.ts';
import type { Editable } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import { isInsideLink } from '../inside-link.ts';
import { PassageText } from '../passage-text.ts';

/** 链接: where one lies and where it leads. Its text is its address; a mask in it makes it lead nowhere. */
export class TracedLink implements Editable {
  text: string;
  readonly original: string;
  readonly destination: PdfDestination | null;
  readonly box: Box;
  readonly corners: Corners;

  constructor({ address, destination, box, corners }: PdfAnnotation) {
    this.text = address;
    this.original = address;
    this.destination = destination;
    this.box = box;
    this.corners = corners;
  }

  /** It stays in a clean copy: it leads to a page of the file, or to an address that everybody reaches. */
  get stays(): boolean {
    return this.destination !== null || (this.text === this.original && isPublic(this.text));
  }
}

function isPublic(address: string): boolean {
  return /^https?:\/\/[^@\s/?#]+(?:[/?#][\x21-\x7E]*)?$/iu.test(address) && !isInsideLink(address);
}

/** Says where a link leads, and keeps it. */
export function tellLink(annotation: PdfAnnotation, place: string, collector: Collector): TracedLink {
  const link = new TracedLink(annotation);
  const said = new PassageText();
  said.append(link.text, link);
  collector.say({ text: said.text, place, part: 'property', hiddenBy: 'external_link' }, said.origin);
  if (isInsideLink(link.text)) collector.hide('external_link', link.text, place);
  return link;
}

/** 书签: its text is its title as the clean copy has it. */
export type TracedBookmark = Editable & {
  readonly depth: number;
  readonly isOpen: boolean;
  readonly destination: PdfDestination | null;
};

/** Says the titles of the list beside the pages. One that says what a page hides does not come into a copy. */
export function tellBookmarks(file: PdfFile, collector: Collector): readonly TracedBookmark[] {
  const unseen = collector.hidden.map(({ text }) => bare(text)).filter((text) => text.length >= LEAST);
  return file.bookmarks().flatMap(({ title, ...bookmark }) => {
    const traced = { text: title.replaceAll(/\s+/gu, ' ').trim(), ...bookmark };
    const said = new PassageText();
    said.append(traced.text, traced);
    collector.say({ text: said.text, place: '书签', part: 'property', hiddenBy: 'hidden_text' }, said.origin);
    const shown = bare(traced.text);
    return unseen.some((text) => shown.includes(text) || text.includes(shown)) ? [] : [traced];
  });
}

/** Shorter texts stand in others by chance. */
const LEAST = 4;

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
