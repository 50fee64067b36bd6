import type { Box } from '../../../base/laid-page.ts';
import type { Bookmark, IsKept, PageLink, PageTarget } from '../../../platform/documents/pdf-copy/index.ts';
import type { PdfDestination, PdfFile } from '../../../platform/documents/pdfium/index.ts';
import type { TracedBookmark, TracedLink } from '../../gather/pdf/pdf-links.ts';
import type { PdfPageTrace } from '../../gather/pdf/pdf-traces.ts';

/** 留下的链接: those of a page that stay, where they lie in the copy. One under a rectangle that a person drew does not. */
export function linksOf(
  file: PdfFile,
  { links, covers }: PdfPageTrace,
  { index, isKept }: { readonly index: number; readonly isKept: IsKept },
): readonly PageLink[] {
  const staying = links.filter(({ stays, box }) => stays && !covers.some((cover) => touches(box, cover.box)));
  if (staying.length === 0) return [];
  const height = file.page(index, (page) => page.height);
  return staying.map((link) => ({
    corners: isKept(index) ? link.corners : cornersOf(link, height),
    target: link.destination === null ? { address: link.text } : targetOf(file, link.destination, isKept),
  }));
}

function touches(one: Box, other: Box): boolean {
  const isBeside = one.left >= other.left + other.width || other.left >= one.left + one.width;
  return !isBeside && one.top < other.top + other.height && other.top < one.top + one.height;
}

/** On a page that is a picture, as it is shown. */
function cornersOf({ box }: TracedLink, height: number): PageLink['corners'] {
  return [box.left, height - box.top - box.height, box.left + box.width, height - box.top];
}

/** 留下的书签: all titles, masked where they told something, with the pages that they lead to. */
export function bookmarksOf(file: PdfFile, bookmarks: readonly TracedBookmark[], isKept: IsKept): readonly Bookmark[] {
  return bookmarks.map(({ text, depth, isOpen, destination }) => ({
    title: text,
    depth,
    isOpen,
    target: destination === null ? null : targetOf(file, destination, isKept),
  }));
}

/** A height is told in the space of the page; that of a picture begins at its lower edge. */
function targetOf(file: PdfFile, { page, top }: PdfDestination, isKept: IsKept): PageTarget {
  if (top === null || isKept(page) || page >= file.pages) return { page, top };
  return { page, top: file.page(page, (shown) => shown.height - shown.shownTop(top)) };
}
