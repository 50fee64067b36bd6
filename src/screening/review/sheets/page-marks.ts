import type { Box } from '../../../base/laid-page.ts';
import type { OpenedFile, RawFile } from '../../gather/opened-file.ts';
import { TracedSign } from '../../gather/pdf/pdf-traces.ts';
import type { NamedFinding } from '../named-findings.ts';
import type { SheetMark } from '../sheet.ts';

type Pdf = Extract<RawFile, { kind: 'pdf' }>;

/**
 * 页上的框: for each page of a PDF, counted from 1, the boxes of what was found on it. `from`: its first passage among those of the whole file; `prefix`: what
 * stands before its places.
 */
export function pageMarks(
  raw: Pdf,
  findings: readonly NamedFinding[],
  {
    origins,
    from,
    count,
    prefix,
  }: {
    readonly origins: OpenedFile['origins'];
    readonly from: number;
    readonly count: number;
    readonly prefix: string;
  },
): ReadonlyMap<number, readonly SheetMark[]> {
  const pages = new Map<TracedSign, number>();
  for (const [index, { signs }] of raw.pages.entries()) for (const sign of signs) pages.set(sign, index + 1);
  const marks = new Map<number, SheetMark[]>();
  const add = (page: number, finding: string, box: Box): void => {
    const list = marks.get(page);
    if (list === undefined) marks.set(page, [{ finding, box }]);
    else list.push({ finding, box });
  };
  for (const { id, told } of findings) {
    if (told.kind === 'hit') {
      for (const { passage, start, end } of [...told.hit.spans, ...(told.hit.details ?? [])]) {
        if (passage < from || passage >= from + count) continue;
        const signs = (origins[passage] ?? [])
          .filter((stretch) => stretch.from < end && stretch.from + stretch.length > start)
          .flatMap(({ editable }) => (editable instanceof TracedSign ? [editable] : []));
        for (const { page, box } of boxesOf(signs, pages)) add(page, id, box);
      }
    } else if (told.kind === 'hidden') {
      const placed = told.thing.place.startsWith(prefix) ? placedBox(told.thing.place.slice(prefix.length)) : null;
      if (placed !== null) add(placed.page, id, placed.box);
    }
  }
  return marks;
}

/** Signs beside each other on a line are one box. */
function boxesOf(
  signs: readonly TracedSign[],
  pages: ReadonlyMap<TracedSign, number>,
): readonly { readonly page: number; readonly box: Box }[] {
  const boxes: { page: number; box: Box }[] = [];
  for (const sign of signs) {
    const page = pages.get(sign);
    if (page === undefined || sign.box.width <= 0 || sign.box.height <= 0) continue;
    const last = boxes.at(-1);
    const isOneLine =
      last?.page === page &&
      Math.abs(last.box.top - sign.box.top) < sign.box.height / 2 &&
      sign.box.left - (last.box.left + last.box.width) < 3 * sign.box.height;
    if (isOneLine) last.box = around(last.box, sign.box);
    else boxes.push({ page, box: sign.box });
  }
  return boxes;
}

function around(one: Box, other: Box): Box {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  };
}

/** The box that the place of something hidden tells: 第2页 (72,90,400,14). */
function placedBox(place: string): { readonly page: number; readonly box: Box } | null {
  const [, page, left, top, width, height] = /^第(\d+)页 \((-?\d+),(-?\d+),(\d+),(\d+)\)$/u.exec(place) ?? [];
  if (page === undefined) return null;
  return {
    page: Number(page),
    box: { left: Number(left), top: Number(top), width: Number(width), height: Number(height) },
  };
}
