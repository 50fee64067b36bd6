import type { LaidText } from '../../../base/laid-page.ts';
import { middleX, middleY, rightOf } from './boxes.ts';
import { tablesInBands } from './tables-in-bands.ts';
import type { PageTable } from './ruled-table.ts';
import type { Stretch } from './ruling.ts';
import { textLines } from './text-lines.ts';

/** Level lines that begin and end within so many points of one another belong to one table. */
const SAME_END = 6;
/** Lines of one table share so much of the shorter one, and the shorter has so much of the longer. */
const MOST = 0.9;
const SHORT = 0.3;
/** A table that has no upright lines shows itself by so many level ones. */
const FEWEST_LINES = 3;
/** A row at the top of a page, above the first line, has so many columns at least, and no more lines and texts than these. */
const FEWEST_COLUMNS = 4;
const MOST_LINES = 6;
const MOST_ABOVE = 100;

/**
 * 横线表: tables whose rows are parted by level lines and whose columns by nothing. A line that begins further right passes by a cell
 * merged downwards: what stands left of it is the label of a group.
 */
export function bandedTables(
  level: readonly Stretch[],
  texts: readonly LaidText[],
  page: number,
): { readonly tables: readonly PageTable[]; readonly left: readonly LaidText[] } {
  const tables: PageTable[] = [];
  let left = texts;
  for (const bundle of bundles(level)) {
    const lines = bundle.length < FEWEST_LINES ? [] : [...cutRowAbove(bundle, left), ...bundle];
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) continue;
    const from = Math.min(...lines.slice(0, 1000).map((line) => line.from));
    const isInside = (text: LaidText) =>
      middleY(text) > first.at && middleY(text) < last.at && middleX(text) > from && middleX(text) < first.to;
    const own = left.filter(isInside);
    const made = tablesInBands(own, lines, page);
    if (made.tables.length === 0) continue;
    tables.push(...made.tables);
    const kept = new Set(made.left);
    left = left.filter((text) => !isInside(text) || kept.has(text));
  }
  return { tables, left };
}

/**
 * The end of the page before may have cut a table where no line is drawn again: a row at the very top of the page stands above the first
 * line. It shows itself by its columns, which a running head does not have.
 */
function cutRowAbove([first]: readonly Stretch[], texts: readonly LaidText[]): readonly Stretch[] {
  if (!first) return [];
  const above = texts.filter((text) => middleY(text) < first.at);
  const lines = above.length > MOST_ABOVE ? [] : textLines(above);
  const isCut =
    lines.length <= MOST_LINES &&
    lines.some((line) => line.texts.length >= FEWEST_COLUMNS) &&
    above.every((text) => text.left >= first.from - SAME_END && rightOf(text) <= first.to + SAME_END);
  const top = Math.min(...above.map((text) => text.top));
  return isCut ? [{ ...first, at: top - 1 }] : [];
}

/** Lines that end at one place, from the top down. The labels before the figures take up less than the rest of the breadth. */
function bundles(level: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const found: Stretch[][] = [];
  // The longest first: they are as broad as their table.
  for (const line of level.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    const bundle = found.find(([first]) => first && Math.abs(first.to - line.to) <= SAME_END && isBeside(first, line));
    if (bundle) bundle.push(line);
    else found.push([line]);
  }
  return found
    .map((bundle) => bundle.toSorted((one, other) => one.at - other.at))
    .toSorted(([one], [other]) => (one?.at ?? 0) - (other?.at ?? 0));
}

/** Whether two lines share the most of the shorter one. */
const isBeside = (one: Stretch, other: Stretch): boolean =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from) >=
    MOST * Math.min(one.to - one.from, other.to - other.from) &&
  Math.max(one.to - one.from, other.to - other.from) * SHORT <= Math.min(one.to - one.from, other.to - other.from);
