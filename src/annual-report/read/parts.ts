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
  const edges = [0, ...cuts, items.length];
  return edges.slice(0, -1).map((from, nth) => items.slice(from, edges[nth + 1]));
}

function titleBefore(items: readonly OutlineItem[], heading: number): number {
  let from = heading;
  while (from > 0 && heading - from < MOST_LINES_BEFORE && items[from - 1]?.kind === 'line') from -= 1;
  const before = items.slice(from, heading).map((item) => ({ text: item.kind === 'line' ? item.text : '' }));
  const found = findTitle(before);
  return found ? from + found.from : heading;
}
