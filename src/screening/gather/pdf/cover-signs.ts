import type { PageCover, PdfPageTrace, TracedSign } from './pdf-traces.ts';

/** So much of a sign under a rectangle, in its width and in its height, and it is covered: its room is larger than its ink, and reaches into other lines. */
const WIDTH_COVERED = 0.15;
const HEIGHT_COVERED = 0.25;

/** 盖住的字: whether a sign stands under a rectangle. */
export function isCovered({ box: sign }: TracedSign, { box }: PageCover): boolean {
  const across = Math.min(sign.left + sign.width, box.left + box.width) - Math.max(sign.left, box.left);
  const down = Math.min(sign.top + sign.height, box.top + box.height) - Math.max(sign.top, box.top);
  return across > 0 && down > 0 && across >= WIDTH_COVERED * sign.width && down >= HEIGHT_COVERED * sign.height;
}

/** 盖住: takes the signs under the rectangles of a page out of its text; their room is painted over with them. */
export function coverSigns({ signs, covers }: PdfPageTrace): void {
  for (const sign of signs) {
    if (!covers.some((cover) => isCovered(sign, cover))) continue;
    sign.text = '';
    sign.label = null;
  }
}
