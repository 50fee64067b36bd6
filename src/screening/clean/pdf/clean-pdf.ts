import type { Box } from '../../../base/laid-page.ts';
import {
  copyPdf,
  packPicture,
  type IsKept,
  type PicturedPage,
  type PlacedText,
} from '../../../platform/documents/pdf-copy/index.ts';
import { PdfFile, type PagePicture } from '../../../platform/documents/pdfium/index.ts';
import { becomesPicture, isPartOfPage, type PdfPageTrace, type TracedSign } from '../../gather/pdf/pdf-traces.ts';
import type { TracedBookmark } from '../../gather/pdf/pdf-links.ts';
import { bookmarksOf, linksOf } from './pdf-leads.ts';

/** Dots an inch of a picture: as offices scan, and fewer where many pages would make a file that nobody can send or open. */
const DOTS = [200, 150, 110] as const;

/** Bytes that the pictures of a copy may have together; one as large as a file may be is not read again. */
const MOST_BYTES = 18 * 1024 * 1024;
const LEAST_BYTES = 6 * 1024 * 1024;

type PdfToClean = {
  readonly bytes: Uint8Array;
  readonly pages: readonly PdfPageTrace[];
  readonly bookmarks: readonly TracedBookmark[];
};

/**
 * 清洁的 PDF: pages with masks, or with anything hidden, become pictures in which the text that may be read is found; the others keep what they show alone. Links
 * and bookmarks stay where they lead to a page, or to an address that everybody reaches.
 */
export async function cleanPdf({ bytes, pages, bookmarks }: PdfToClean): Promise<Uint8Array> {
  const pictured = pages.filter(becomesPicture).length;
  const room = Math.max(MOST_BYTES - bytes.length, LEAST_BYTES) / Math.max(pictured, 1);
  return PdfFile.with(bytes, async (file) => {
    const copied = pages.map((trace, index) => ({
      keep: !becomesPicture(trace),
      pictured: async () => picturedPage(file, index, { trace, room }),
      links: (isKept: IsKept) => linksOf(file, trace, { index, isKept }),
    }));
    return copyPdf(bytes, copied, (isKept) => bookmarksOf(file, bookmarks, isKept));
  });
}

type PageToPicture = { readonly trace: PdfPageTrace; readonly room: number };

/** The page in as many dots as there is room for. */
function picturedPage(file: PdfFile, index: number, { trace: { signs }, room }: PageToPicture): PicturedPage {
  // What was made a part of the page shows when it is opened again.
  file.page(index, (page) => page.flatten(isPartOfPage));
  return file.page(index, (page) => {
    const texts = textsOf(signs);
    const pictureIn = (dots: number): PicturedPage['picture'] => {
      const picture = page.picture(dots / POINTS_AN_INCH);
      for (const sign of signs) if (sign.isMasked) cover(picture, sign, picture.width / page.width);
      return packPicture(picture);
    };
    let picture = pictureIn(DOTS[0]);
    for (const dots of DOTS.slice(1)) if (picture.bytes.length > room) picture = pictureIn(dots);
    return { width: page.width, height: page.height, picture, texts };
  });
}

const POINTS_AN_INCH = 72;

/** The texts of a page. A mask shares the room of all the signs that it took the place of on its line. */
function textsOf(signs: readonly TracedSign[]): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (const [index, { text, box, size, turn, isMasked }] of signs.entries()) {
    if (box.width <= 0 || box.height <= 0 || /^[\r\n]*$/u.test(text)) continue;
    texts.push({ text, ...(isMasked ? roomOf(signs, index) : box), size, turn });
  }
  return texts;
}

function roomOf(signs: readonly TracedSign[], index: number): Box {
  const sign = signs[index];
  if (sign === undefined) return { left: 0, top: 0, width: 0, height: 0 };
  const isUpright = sign.turn % 2 === 0;
  let room = sign.box;
  for (const { text, box } of signs.slice(index + 1, index + LONGEST_VALUE)) {
    const isOnLine = isUpright
      ? Math.abs(box.top - room.top) <= room.height / 2
      : Math.abs(box.left - room.left) <= room.width / 2;
    if (text !== '' || !isOnLine) break;
    room = around(room, box);
  }
  return room;
}

function around(one: Box, other: Box): Box {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** Signs of one value, an address for one. */
const LONGEST_VALUE = 100;

/**
 * A bar over a sign, a little larger than it: the edge of a letter is softened over its neighbours, and the text under a scan lies only about where its letters
 * are.
 */
function cover({ bytes, width, height, stride }: PagePicture, { box, isInvisible }: TracedSign, scale: number): void {
  const more = isInvisible ? Math.min(box.width, box.height) * scale * ABOUT : 0;
  const [left, right] = [Math.floor(box.left * scale - more) - 1, Math.ceil((box.left + box.width) * scale + more) + 1];
  const [top, bottom] = [Math.floor(box.top * scale - more) - 1, Math.ceil((box.top + box.height) * scale + more) + 1];
  for (let y = Math.max(top, 0); y < Math.min(bottom, height); y += 1) {
    bytes.fill(0, y * stride + Math.max(left, 0) * 4, y * stride + Math.min(Math.max(right, 0), width) * 4);
  }
}

/** How far a letter of a scan may stand from where it was read, in letters. */
const ABOUT = 0.3;
