import type { LaidText } from '../../../base/laid-page.ts';
import { middleX, middleY } from './boxes.ts';
import { tablesInBands } from './open-tables.ts';
import type { PageTable } from './ruled-table.ts';
import type { Stretch } from './ruling.ts';

/** Level lines that begin and end within so many points of one another belong to one table. */
const SAME_END = 6;
/** A table that has no upright lines shows itself by so many level ones. */
const FEWEST_LINES = 3;

/** 横线表: tables whose rows are parted by level lines and whose columns by nothing. */
export function bandedTables(
  level: readonly Stretch[],
  texts: readonly LaidText[],
  page: number,
): { readonly tables: readonly PageTable[]; readonly left: readonly LaidText[] } {
  const tables: PageTable[] = [];
  let left = texts;
  for (const lines of bundles(level)) {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last || lines.length < FEWEST_LINES) continue;
    const isInside = (text: LaidText) =>
      middleY(text) > first.at && middleY(text) < last.at && middleX(text) > first.from && middleX(text) < first.to;
    const own = left.filter(isInside);
    const heights = lines.map(({ at }) => at);
    const made = tablesInBands(own, heights, page);
    if (made.tables.length === 0) continue;
    tables.push(...made.tables);
    const kept = new Set(made.left);
    left = left.filter((text) => !isInside(text) || kept.has(text));
  }
  return { tables, left };
}

/** Lines of one breadth, from the top down. */
function bundles(level: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const found: Stretch[][] = [];
  for (const line of level.toSorted((one, other) => one.at - other.at)) {
    const bundle = found.find(
      ([first]) => first && Math.abs(first.from - line.from) <= SAME_END && Math.abs(first.to - line.to) <= SAME_END,
    );
    if (bundle) bundle.push(line);
    else found.push([line]);
  }
  return found;
}
