import { copyPdf, type PicturedPage, type PlacedText } from '../../../platform/documents/pdf-copy/index.ts';
import { PdfFile, type PagePicture } from '../../../platform/documents/pdfium/index.ts';
import { coverSigns } from '../../gather/pdf/cover-signs.ts';
import { becomesPicture, isPartOfPage, type PdfPageTrace, type TracedSign } from '../../gather/pdf/pdf-traces.ts';
import { coverBar, coverWithLabels, type Bar } from '../bars.ts';

/** Points of the picture a point of the page: 150 dots an inch, as offices scan. */
const SCALE = 150 / 72;

/** 清洁的 PDF: pages with masks, or with anything hidden, become pictures in which the text that may be read is found; the others keep what they show alone. */
export async function cleanPdf({
  bytes,
  pages,
}: {
  bytes: Uint8Array;
  pages: readonly PdfPageTrace[];
}): Promise<Uint8Array> {
  return PdfFile.with(bytes, (file) =>
    copyPdf(
      bytes,
      pages.map((trace, index) => ({
        keep: !becomesPicture(trace),
        pictured: async () => picturedPage(file, index, trace),
      })),
    ),
  );
}

async function picturedPage(file: PdfFile, index: number, trace: PdfPageTrace): Promise<PicturedPage> {
  // What was made a part of the page shows when it is opened again.
  file.page(index, (page) => page.flatten(isPartOfPage));
  coverSigns(trace);
  const picture = file.page(index, (page) => page.picture(SCALE));
  const { width, height, signs } = trace;
  const paint = await coverWithLabels(barsOf(trace, picture.width / width));
  paint(picture);
  return { width, height, picture: pointsOf(picture), texts: textsOf(signs) };
}

/** A bar over every masked sign, those beside each other under one ground as one; and over what a person drew. */
function barsOf({ signs, covers }: PdfPageTrace, scale: number): readonly Bar[] {
  const bars: Bar[] = [];
  let isOpen = false;
  for (const { box, label, isMasked } of signs) {
    if (!isMasked) {
      isOpen = false;
      continue;
    }
    const bar = coverBar(box, { scale, label, room: 1 });
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
    const { text, box, size, isMasked } = sign;
    if (box.width <= 0 || /^[\r\n]*$/u.test(text)) continue;
    const before = texts.at(-1);
    if (before !== undefined && last !== null && isOneLigature(last, sign)) {
      texts[texts.length - 1] = { ...before, text: before.text + text };
    } else texts.push({ text, ...box, width: isMasked ? roomOf(signs, index) : box.width, size });
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

function roomOf(signs: readonly TracedSign[], index: number): number {
  const box = signs[index]?.box ?? { left: 0, top: 0, width: 0, height: 0 };
  let { width } = box;
  for (const next of signs.slice(index + 1, index + LONGEST_VALUE)) {
    if (next.text !== '' || Math.abs(next.box.top - box.top) > box.height / 2) break;
    width = Math.max(width, next.box.left + next.box.width - box.left);
  }
  return width;
}

/** Signs of one value, an address for one. */
const LONGEST_VALUE = 100;

/** Most pages are grey: they take a third of the room. */
function pointsOf({ bytes, width, height, stride }: PagePicture): PicturedPage['picture'] {
  let isGrey = true;
  const colour = new Uint8Array(width * height * 3);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = y * stride + x * 4;
      const at = y * width + x;
      const [blue = 0, green = 0, red = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]];
      if (red !== green || green !== blue) isGrey = false;
      grey[at] = green;
      colour[at * 3] = red;
      colour[at * 3 + 1] = green;
      colour[at * 3 + 2] = blue;
    }
  }
  return { width, height, points: isGrey ? grey : colour, isGrey };
}
