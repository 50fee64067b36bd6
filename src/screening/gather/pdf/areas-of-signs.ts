import type { PdfSign } from '../../../platform/documents/pdfium/index.ts';
import type { PageArea } from './pdf-areas.ts';

/** Signs of numbers and addresses, which no program breaks at the edge of a cell. */
const UNBROKEN = /[\p{Nd}A-Za-z@._*-]/u;

/** A wider gap, in heights of the type, ends a number; within one text a blank may be narrow, and signs that are drawn one by one touch. */
const WIDEST_GAP = 0.6;
const WIDEST_SEAM = 0.1;

/**
 * 字归入版面区域: the area that each sign belongs to; null where it stands in none. A number that is wider than its cell runs over the edges of it, and belongs as a
 * whole to the cell in which most of it stands, even where it touches the number of the next cell.
 */
export function areasOfSigns(signs: readonly PdfSign[], areas: readonly PageArea[]): readonly (PageArea | null)[] {
  const found = signs.map((sign) => (sign.object === 0 ? null : areaOf(sign, areas)));
  const counts = new Map<number, number>();
  for (const { object } of signs) counts.set(object, (counts.get(object) ?? 0) + 1);
  const isSingle = ({ object }: PdfSign): boolean => counts.get(object) === 1;
  let from = 0;
  for (let index = 1; index <= signs.length; index += 1) {
    const [last, sign] = [signs[index - 1], signs[index]];
    if (last !== undefined && sign !== undefined && isUnbroken(last) && isUnbroken(sign)) {
      if (last.object === sign.object && isBeside(last, sign, WIDEST_GAP)) continue;
      if (isSingle(last) && isSingle(sign) && isBeside(last, sign, WIDEST_SEAM)) continue;
    }
    found.fill(commonest(found.slice(from, index)), from, index);
    from = index;
  }
  return found;
}

function isUnbroken({ text }: PdfSign): boolean {
  return UNBROKEN.test(text);
}

function isBeside(last: PdfSign, sign: PdfSign, widest: number): boolean {
  const gap = sign.roomBox.left - last.roomBox.left - last.roomBox.width;
  const isOnLine = Math.abs(last.roomBox.top - sign.roomBox.top) < sign.roomBox.height / 2;
  return isOnLine && Math.abs(gap) < sign.size * widest;
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
