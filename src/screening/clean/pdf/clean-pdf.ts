import type { Box } from '../../../base/laid-page.ts';
import {
  copyPdf,
  packPicture,
  type IsKept,
  type PicturedPage,
  type PlacedText,
} from '../../../platform/documents/pdf-copy/index.ts';
import { PdfFile } from '../../../platform/documents/pdfium/index.ts';
import { coverSigns } from '../../gather/pdf/cover-signs.ts';
import { becomesPicture, isPartOfPage, type PdfPageTrace, type TracedSign } from '../../gather/pdf/pdf-traces.ts';
import { coverBar, coverWithLabels, type Bar } from '../bars.ts';
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
  // Pages that are kept take their share of the source.
  const kept = bytes.length * (1 - pictured / Math.max(pages.length, 1));
  const room = Math.max(MOST_BYTES - kept, LEAST_BYTES) / Math.max(pictured, 1);
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
async function picturedPage(file: PdfFile, index: number, { trace, room }: PageToPicture): Promise<PicturedPage> {
  // What was made a part of the page shows when it is opened again.
  file.page(index, (page) => page.flatten(isPartOfPage));
  coverSigns(trace);
  const { width, height, signs } = trace;
  const pictureIn = async (dots: number): Promise<PicturedPage['picture']> => {
    const picture = file.page(index, (page) => page.picture(dots / POINTS_AN_INCH));
    const paint = await coverWithLabels(barsOf(trace, picture.width / width));
    paint(picture);
    return packPicture(picture);
  };
  let picture = await pictureIn(DOTS[0]);
  for (const dots of DOTS.slice(1)) if (picture.bytes.length > room) picture = await pictureIn(dots);
  return { width, height, picture, texts: textsOf(signs) };
}

const POINTS_AN_INCH = 72;

/**
 * A bar over every masked sign, a little larger than it: the edge of a letter is softened over its neighbours, and the text under a scan lies only about where its letters
 * are. Those beside each other under one ground are one; and a bar over what a person drew.
 */
function barsOf({ signs, covers }: PdfPageTrace, scale: number): readonly Bar[] {
  const bars: Bar[] = [];
  let isOpen = false;
  for (const { box, label, isMasked, isInvisible } of signs) {
    if (!isMasked) {
      isOpen = false;
      continue;
    }
    const about = isInvisible ? Math.ceil(Math.min(box.width, box.height) * scale * ABOUT) : 0;
    const bar = coverBar(box, { scale, label, room: 1 + about });
    const last = isOpen ? bars.at(-1) : undefined;
    isOpen = true;
    const goesOn =
      last !== undefined &&
      last.label === label &&
      Math.abs(last.top - bar.top) + Math.abs(last.bottom - bar.bottom) < (bar.bottom - bar.top) / 4 &&
      bar.left - last.right < bar.bottom - bar.top &&
      bar.left >= last.left;
    if (!goesOn) bars.push(bar);
    else {
      bars[bars.length - 1] = {
        ...last,
        top: Math.min(last.top, bar.top),
        right: Math.max(last.right, bar.right),
        bottom: Math.max(last.bottom, bar.bottom),
      };
    }
  }
  return [...bars, ...covers.map(({ box, label }) => coverBar(box, { scale, label, room: 1 }))];
}

/** The texts of a page. A mask shares the room of all the signs that it took the place of on its line; signs of one ligature share theirs. */
function textsOf(signs: readonly TracedSign[]): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  let last: TracedSign | null = null;
  for (const [index, sign] of signs.entries()) {
    const { text, box, size, turn, isMasked } = sign;
    if (box.width <= 0 || box.height <= 0 || /^[\r\n]*$/u.test(text)) continue;
    const before = texts.at(-1);
    if (before !== undefined && last !== null && isOneLigature(last, sign)) {
      texts[texts.length - 1] = { ...before, text: before.text + text };
    } else texts.push({ text, ...(isMasked ? roomOf(signs, index) : box), size, turn });
    last = sign;
  }
  return texts;
}

function isOneLigature(one: TracedSign, other: TracedSign): boolean {
  const isWritten = !one.isMasked && !other.isMasked;
  return (
    isWritten && one.box.left === other.box.left && one.box.top === other.box.top && one.box.width === other.box.width
  );
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

/** How far a letter of a scan may stand from where it was read, in letters. */
const ABOUT = 0.3;
