import { isBlankCell } from './figure-row.ts';
import { recogniseLabel } from './labels.ts';
import type { OutlineItem } from './outline.ts';
import { findTitle } from './title.ts';

/** How far before its first section a report's title may stand. */
const MOST_LINES_BEFORE = 40;

/**
 * 分册: cuts a stream that holds several reports at the title of each, or at its first section where it has no title. A second first
 * section, or a second table 2 on a sheet of its own, begins another report.
 */
export function partsOf(items: readonly OutlineItem[]): readonly (readonly OutlineItem[])[] {
  const beginnings = items.flatMap((item, index) =>
    item.kind === 'heading' && item.section === 'overview' ? [index] : [],
  );
  const isRestart = (index: number, previous: number) =>
    items
      .slice(previous + 1, index)
      .some((item) => item.kind === 'row' || (item.kind === 'heading' && item.section !== 'overview'));
  const cuts = beginnings
    .filter((index, nth) => nth > 0 && isRestart(index, beginnings[nth - 1] ?? 0))
    .map((index) => titleBefore(items, index));
  const edges = [0, ...(beginnings.length < 2 ? sheetsThatBegin(items) : cuts), items.length];
  return edges.slice(0, -1).map((from, nth) => items.slice(from, edges[nth + 1]));
}

/** Where a sheet begins that has a table 2 of its own, when one before it had one already. */
function sheetsThatBegin(items: readonly OutlineItem[]): readonly number[] {
  const cuts: number[] = [];
  const sheets = new Set<string>();
  items.forEach((item, index) => {
    const sheet = item.kind === 'row' && isFirstCaption(item.cells) ? sheetOf(item) : null;
    if (sheet === null || sheets.has(sheet)) return;
    if (sheets.size > 0) cuts.push(firstOfSheet(items, index, sheet));
    sheets.add(sheet);
  });
  return cuts;
}

function firstOfSheet(items: readonly OutlineItem[], index: number, sheet: string): number {
  let from = index;
  while (from > 0 && sheetOf(items[from - 1]) === sheet) from -= 1;
  return from;
}

const isFirstCaption = (cells: readonly { readonly text: string }[]): boolean =>
  cells.some(({ text }) =>
    recogniseLabel(text, { misprints: false })?.meanings.some(
      (meaning) => meaning.kind === 'caption' && meaning.block === 'art20_1',
    ),
  );

function sheetOf(item: OutlineItem | undefined): string | null {
  if (!item) return null;
  const place = item.kind === 'row' ? item.cells[0]?.place : item.kind === 'heading' ? item.line.place : item.place;
  return place?.kind === 'sheet' ? place.sheet : null;
}

function titleBefore(items: readonly OutlineItem[], heading: number): number {
  let from = heading;
  while (from > 0 && heading - from < MOST_LINES_BEFORE && lineOf(items[from - 1]) !== null) from -= 1;
  const before = items.slice(from, heading).map((item) => ({ text: lineOf(item) ?? '' }));
  const found = findTitle(before);
  return found ? from + found.from : heading;
}

/** A line, or a row of a sheet that holds one cell and is a line in truth; null for a row of a table. */
function lineOf(item: OutlineItem | undefined): string | null {
  if (item?.kind === 'line') return item.text;
  const filled = item?.kind === 'row' ? item.cells.filter((cell) => !isBlankCell(cell)) : [];
  return filled.length === 1 ? (filled[0]?.text ?? null) : null;
}
