import type { PdfSign } from '../../../platform/documents/pdfium/index.ts';
import type { PageArea } from './pdf-areas.ts';

/** Signs of numbers and addresses, which no program breaks at the edge of a cell. */
const UNBROKEN = /[\p{Nd}A-Za-z@._*\-]/u;

/** A wider gap, in heights of the type, ends a number. */
const WIDEST_GAP = 0.6;

/**
 * 字归入版面区域: the area that each sign belongs to; null where it stands in none. A number that is wider than its cell runs over the edges of it, and belongs as a
 * whole to the cell in which most of it stands.
 */
export function areasOfSigns(signs: readonly PdfSign[], areas: readonly PageArea[]): readonly (PageArea | null)[] {
  const found = signs.map((sign) => (sign.object === 0 ? null : areaOf(sign, areas)));
  let from = 0;
  for (let index = 1; index <= signs.length; index += 1) {
    if (goesOn(signs, found, index)) continue;
    const most = commonest(found.slice(from, index));
    found.fill(most, from, index);
    from = index;
  }
  return found;
}

function goesOn(signs: readonly PdfSign[], areas: readonly (PageArea | null)[], index: number): boolean {
  const [last, sign] = [signs[index - 1], signs[index]];
  if (last === undefined || sign === undefined || !UNBROKEN.test(last.text) || !UNBROKEN.test(sign.text)) return false;
  // What stands in the next cell is drawn anew.
  const isOneText = last.object === sign.object || areas[index - 1] === areas[index];
  const isOnLine = Math.abs(last.roomBox.top - sign.roomBox.top) < sign.roomBox.height / 2;
  const gap = sign.roomBox.left - last.roomBox.left - last.roomBox.width;
  return isOneText && isOnLine && Math.abs(gap) < sign.size * WIDEST_GAP;
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
