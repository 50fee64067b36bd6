import type { PdfSign } from '../../../platform/documents/pdfium/index.ts';
import type { PageArea } from './pdf-areas.ts';

/** Signs of numbers and addresses of the net: no line is broken in them, and a cell that is too narrow for one lets it hang out. */
const RUNS_ON = /^[\w.@＠０-９Ａ-Ｚａ-ｚ-]$/u;

/** Sizes of its type between two signs that still follow each other directly. */
const STEP = 0.5;

/**
 * 各字所在的区域: the area of each sign; null for one in none. A number that was drawn as one and hangs out of its cell at both ends stands in the area that has most of
 * it, so that it is one number and not three pieces.
 */
export function areasOfRuns(signs: readonly PdfSign[], areas: readonly PageArea[]): readonly (PageArea | null)[] {
  const own = signs.map((sign) => areaOf(sign, areas));
  const placed = [...own];
  let from = 0;
  for (let at = 1; at <= signs.length; at += 1) {
    const [before, sign] = [signs[at - 1], signs[at]];
    if (before !== undefined && sign !== undefined && goesOn(before, sign)) continue;
    const most = mostOf(own.slice(from, at));
    for (let index = from; index < at; index += 1) placed[index] = most;
    from = at;
  }
  return placed;
}

function goesOn(before: PdfSign, sign: PdfSign): boolean {
  if (before.object === 0 || before.object !== sign.object) return false;
  if (!RUNS_ON.test(before.text) || !RUNS_ON.test(sign.text)) return false;
  const isOneLine = Math.abs(before.roomBox.top - sign.roomBox.top) < sign.roomBox.height / 2;
  const gap = sign.box.left - (before.box.left + before.box.width);
  return isOneLine && gap < STEP * Math.max(sign.size, 1);
}

function mostOf(areas: readonly (PageArea | null)[]): PageArea | null {
  const [first = null] = areas;
  if (areas.every((area) => area === first)) return first;
  const counts = new Map<PageArea | null, number>();
  for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
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
