import type { Box, LaidPage, LaidText } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import { bottomOf, holdsPoint, middleX, middleY, rightOf } from './boxes.ts';
import { bandedTables } from './banded-tables.ts';
import { tablesInBands } from './tables-in-bands.ts';
import { boxOfCell, boxOfGrid, ruledGrids, type RuledGrid } from './ruled-grid.ts';
import { isFigure } from './figures.ts';
import { ruledTable, type PageTable } from './ruled-table.ts';
import { rulingOf } from './ruling.ts';

/** What a page holds: its tables, and the texts that stand in none. */
export type PageParts = { readonly tables: readonly PageTable[]; readonly left: readonly LaidText[] };

/** A single column whose cell takes up so much of the page is a frame around text. */
const FRAME = 0.35;

/** 一页的表格: the tables that lines make on a page. The lines of coloured areas count where no other lines make a table. */
export function tablesOfPage(page: LaidPage, meter: Meter): PageParts {
  const drawn = page.lines.filter(({ thickness }) => thickness > 0);
  const ruling = rulingOf(drawn, meter);
  const grids = tableGrids(ruledGrids(ruling, meter), page);
  const taken = grids.map(boxOfGrid);
  const edges = page.lines.filter(
    ({ thickness, fromX, fromY, toX, toY }) =>
      thickness === 0 && !taken.some((box) => holdsPoint(grown(box), (fromX + toX) / 2, (fromY + toY) / 2)),
  );
  const areas = edges.length === 0 ? [] : tableGrids(ruledGrids(rulingOf(edges, meter), meter), page);
  const coloured = withoutStripes(areas, page);
  const tables: PageTable[] = [];
  let left: readonly LaidText[] = page.texts;
  for (const grid of [...grids, ...coloured]) {
    const banded = bandedInFrame(grid, left, page.page);
    if (banded) {
      tables.push(...banded.tables);
      left = banded.left;
      continue;
    }
    const made = ruledTable(grid, left, { page: page.page, meter });
    tables.push(made.table);
    left = made.left;
  }
  const alone = ruling.level.filter(
    ({ at, from, to }) => !taken.some((box) => holdsPoint(grown(box), (from + to) / 2, at)),
  );
  const banded = bandedTables(alone, left, page.page);
  return { tables: [...tables, ...banded.tables], left: banded.left };
}

/** A frame with lines between its rows and none between its columns. */
function bandedInFrame(grid: RuledGrid, texts: readonly LaidText[], page: number): PageParts | null {
  if (grid.edgesX.length !== 2) return null;
  const box = boxOfGrid(grid);
  const isInside = (text: LaidText) => holdsPoint(box, middleX(text), middleY(text));
  const [from, to] = [box.left, rightOf(box)];
  const level = grid.edgesY.map((at) => ({ at, from, to }));
  const made = tablesInBands(texts.filter(isInside), level, page);
  if (made.tables.length === 0) return null;
  const kept = new Set(made.left);
  return { tables: made.tables, left: texts.filter((text) => !isInside(text) || kept.has(text)) };
}

/** Grids that hold a table: more than one cell, some text, and no frame around other tables or around the text of the page. */
function tableGrids(grids: readonly RuledGrid[], page: LaidPage): readonly RuledGrid[] {
  const boxes = grids.map(boxOfGrid);
  return grids.filter((grid, index) => {
    if (grid.cells.length < 2) return false;
    const own = boxes[index];
    if (!own || !page.texts.some((text) => holdsPoint(own, middleX(text), middleY(text)))) return false;
    return !grid.cells.some((cell) => {
      const box = boxOfCell(grid, cell);
      const isFrame = grid.edgesX.length === 2 && box.height > FRAME * page.height;
      return (
        isFrame ||
        boxes.some((other, nth) => nth !== index && isInside(other, box) && (grids[nth]?.cells.length ?? 0) > 1)
      );
    });
  });
}

/**
 * 隔行底色: coloured rows between rows without colour are stripes. They show no more than a part of the table, which is found by its
 * texts; so is one whose head alone is coloured.
 */
function withoutStripes(areas: readonly RuledGrid[], { texts }: LaidPage): readonly RuledGrid[] {
  const boxes = areas.map(boxOfGrid);
  return areas.filter((area, index) => {
    const own = boxes[index];
    if (!own || area.edgesY.length === 2 || isPart(own, texts) || holdsRows(area, texts)) return false;
    const next = boxes.flatMap((other) => (other !== own && isInLine(own, other) ? [gapBetween(own, other)] : []));
    return !next.some(({ top, height }) => {
      const inGap = texts.filter((text) => holdsPoint({ ...own, top, height }, middleX(text), middleY(text)));
      return inGap.length > 1 && height <= LARGEST_GAP * Math.max(...inGap.map(({ size }) => size));
    });
  });
}

/** Whether figures stand beside an area, or right below one that holds none: its colour marks labels or a head. */
function isPart(area: Box, texts: readonly LaidText[]): boolean {
  const figures = texts.filter(({ text }) => isFigure(text));
  const isBeside = (text: LaidText) =>
    middleY(text) > area.top &&
    middleY(text) < bottomOf(area) &&
    (middleX(text) < area.left || middleX(text) > rightOf(area));
  const isBelow = (text: LaidText) =>
    holdsPoint({ ...area, top: bottomOf(area), height: 4 * text.size }, middleX(text), middleY(text));
  const isInArea = (text: LaidText) => holdsPoint(area, middleX(text), middleY(text));
  return figures.some(isBeside) || (figures.some(isBelow) && !figures.some(isInArea));
}

/** Whether a place in an area holds figures one below another: the colour of the labels beside them shows their rows, and no colour theirs. */
function holdsRows(area: RuledGrid, texts: readonly LaidText[]): boolean {
  const figures = texts.filter(({ text }) => isFigure(text));
  return area.cells.some((cell) => {
    const box = boxOfCell(area, cell);
    const [first, ...others] = figures.filter((text) => holdsPoint(box, middleX(text), middleY(text)));
    return first !== undefined && others.some((other) => Math.abs(middleY(other) - middleY(first)) > first.size);
  });
}

/** The row between two stripes is no higher than so many sizes of its text. */
const LARGEST_GAP = 12;

/** Whether one of two areas stands above the other, and both end at one place. */
const isInLine = (one: Box, other: Box): boolean =>
  Math.abs(rightOf(one) - rightOf(other)) <= 6 && (bottomOf(one) <= other.top + 1 || bottomOf(other) <= one.top + 1);

function gapBetween(one: Box, other: Box): { readonly top: number; readonly height: number } {
  const [upper, lower] = one.top < other.top ? [one, other] : [other, one];
  return { top: bottomOf(upper), height: lower.top - bottomOf(upper) };
}

const isInside = (inner: Box, outer: Box): boolean =>
  holdsPoint(outer, inner.left, inner.top) && holdsPoint(outer, inner.left + inner.width, inner.top + inner.height);

const grown = ({ left, top, width, height }: Box): Box => ({
  left: left - 4,
  top: top - 4,
  width: width + 8,
  height: height + 8,
});
