import type { PdfSign } from '../../../platform/documents/pdfium/index.ts';
import type { PageArea } from './pdf-areas.ts';

/** Signs of numbers and addresses, which no program breaks at the edge of a cell. */
const UNBROKEN = /[\p{Nd}A-Za-z@._*\-]/u;

/** A wider gap, in heights of the type, ends a number; within one text a blank may be narrow, and two texts that touch are one number only where they meet. */
const WIDEST_GAP = 0.6;
const WIDEST_SEAM = 0.1;

/** 字的归属: the area that a sign belongs to, null where it stands in none. `isApart`: another number begins with it, right behind the last one. */
export type SignArea = { readonly area: PageArea | null; readonly isApart: boolean };

/**
 * 字归入版面区域: a number that is wider than its cell runs over the edges of it, and belongs as a whole to the cell in which most of it stands. Where it touches
 * the number of the next cell the two are told apart.
 */
export function areasOfSigns(signs: readonly PdfSign[], areas: readonly PageArea[]): readonly SignArea[] {
  const found = signs.map((sign) => (sign.object === 0 ? null : areaOf(sign, areas)));
  const belonging: SignArea[] = [];
  let from = 0;
  for (let index = 1; index <= signs.length; index += 1) {
    if (goesOn(signs[index - 1], signs[index])) continue;
    const area = commonest(found.slice(from, index));
    const isApart = isUnbroken(signs[from - 1]) && isUnbroken(signs[from]);
    for (let sign = from; sign < index; sign += 1) belonging.push({ area, isApart: isApart && sign === from });
    from = index;
  }
  return belonging;
}

function isUnbroken(sign: PdfSign | undefined): sign is PdfSign {
  return sign !== undefined && UNBROKEN.test(sign.text);
}

function goesOn(last: PdfSign | undefined, sign: PdfSign | undefined): boolean {
  if (!isUnbroken(last) || !isUnbroken(sign)) return false;
  // Text on its side is told by lines.
  if (last.turn !== 0 || sign.turn !== 0) return true;
  const isOnLine = Math.abs(last.roomBox.top - sign.roomBox.top) < sign.roomBox.height / 2;
  const gap = Math.abs(sign.roomBox.left - last.roomBox.left - last.roomBox.width);
  return isOnLine && gap < sign.size * (last.object === sign.object ? WIDEST_GAP : WIDEST_SEAM);
}

function commonest(areas: readonly (PageArea | null)[]): PageArea | null {
  const counts = new Map<PageArea | null, number>();
  for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  let most: PageArea | null = null;
  for (const [area, count] of counts) if (count > (counts.get(most) ?? 0)) most = area;
  return most;
}

/** The smallest area with the middle of the sign in it. */
function areaOf({ box }: PdfSign, areas: readonly PageArea[]): PageArea | null {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let best: PageArea | null = null;
  for (const area of areas) {
    const { left, top, width, height } = area.box;
    const isInside = x >= left - 1 && x <= left + width + 1 && y >= top - 1 && y <= top + height + 1;
    if (isInside && (best === null || width * height < best.box.width * best.box.height)) best = area;
  }
  return best;
}
