import type { Box } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import type { Ruling, Stretch } from './ruling.ts';

/** 格线: the columns and rows of one ruled table: their edges in order, and which places belong to one cell. */
export type RuledGrid = {
  readonly edgesX: readonly number[];
  readonly edgesY: readonly number[];
  readonly cells: readonly GridCell[];
};

/** A cell by the places it takes up. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** Lines that miss each other by no more than this, in points, meet; edges nearer than this are one (a double line). */
const MEETING = 3.5;
/** A wall is there when so much of it is drawn. */
const DRAWN = 0.6;
/** Lines that stand out so far, in points, over the outermost line across them have lost an edge there. */
const LOST_EDGE = 12;

/** 找表格: every group of lines that meet and make cells. */
export function ruledGrids({ level, upright }: Ruling, meter: Meter): readonly RuledGrid[] {
  return groupsOf(level, upright, meter).flatMap((group) => {
    const grid = gridOf(group, meter);
    return grid ? [grid] : [];
  });
}

/** The whole of a grid on its page. */
export function boxOfGrid({ edgesX, edgesY }: RuledGrid): Box {
  const [left = 0, top = 0] = [edgesX[0], edgesY[0]];
  return { left, top, width: (edgesX.at(-1) ?? left) - left, height: (edgesY.at(-1) ?? top) - top };
}

/** The box of one cell. */
export function boxOfCell({ edgesX, edgesY }: RuledGrid, { row, column, rowSpan, columnSpan }: GridCell): Box {
  const [left = 0, right = 0] = [edgesX[column], edgesX[column + columnSpan]];
  const [top = 0, bottom = 0] = [edgesY[row], edgesY[row + rowSpan]];
  return { left, top, width: right - left, height: bottom - top };
}

type Group = { readonly level: Stretch[]; readonly upright: Stretch[] };

/** Lines that meet, directly or by way of others, belong together. */
function groupsOf(level: readonly Stretch[], upright: readonly Stretch[], meter: Meter): readonly Group[] {
  const parents = Array.from({ length: level.length + upright.length }, (_, index) => index);
  const inOrder = level.map((line, index) => ({ line, index })).toSorted((one, other) => one.line.at - other.line.at);
  upright.forEach((line, nth) => {
    let at = firstFrom(inOrder, line.from - MEETING);
    for (; at < inOrder.length; at++) {
      meter.step();
      const one = inOrder[at];
      if (!one || one.line.at > line.to + MEETING) break;
      if (one.line.from - MEETING <= line.at && line.at <= one.line.to + MEETING)
        unite(parents, one.index, level.length + nth);
    }
  });
  const groups = new Map<number, Group>();
  const groupOf = (index: number): Group => {
    const root = rootOf(parents, index);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    return group;
  };
  level.forEach((line, index) => groupOf(index).level.push(line));
  upright.forEach((line, index) => groupOf(level.length + index).upright.push(line));
  return [...groups.values()].filter((group) => group.level.length > 0 && group.upright.length > 0);
}

function firstFrom(inOrder: readonly { readonly line: Stretch }[], at: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.line.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gridOf({ level, upright }: Group, meter: Meter): RuledGrid | null {
  const edgesX = edgesOf(upright, level);
  const edgesY = edgesOf(level, upright);
  const [columns, rows] = [edgesX.length - 1, edgesY.length - 1];
  if (columns < 1 || rows < 1) return null;
  meter.checkGrid(rows, columns);
  const wallsX = wallsAt(upright, edgesX, edgesY);
  const wallsY = wallsAt(level, edgesY, edgesX);
  const parents = Array.from({ length: rows * columns }, (_, index) => index);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      meter.step();
      const here = row * columns + column;
      if (column + 1 < columns && !wallsX[column + 1]?.[row]) unite(parents, here, here + 1);
      if (row + 1 < rows && !wallsY[row + 1]?.[column]) unite(parents, here, here + columns);
    }
  }
  return { edgesX, edgesY, cells: cellsOf(parents, rows, columns) };
}

/** The places of the lines that run one way, a double line as one; where the lines across stand out further, an edge that was left out. */
function edgesOf(lines: readonly Stretch[], across: readonly Stretch[]): readonly number[] {
  const sorted = lines.map(({ at }) => at).toSorted((one, other) => one - other);
  const edges: number[] = [];
  let bundle: number[] = [];
  const close = () => {
    const [first, last] = [bundle[0], bundle.at(-1)];
    if (first !== undefined && last !== undefined) edges.push((first + last) / 2);
    bundle = [];
  };
  for (const at of sorted) {
    if (bundle[0] !== undefined && at - bundle[0] > MEETING) close();
    bundle.push(at);
  }
  close();
  const first = Math.min(...across.slice(0, MOST).map(({ from }) => from));
  const last = Math.max(...across.slice(0, MOST).map(({ to }) => to));
  return [
    ...(first < (edges[0] ?? 0) - LOST_EDGE ? [first] : []),
    ...edges,
    ...(last > (edges.at(-1) ?? 0) + LOST_EDGE ? [last] : []),
  ];
}

/** No call takes more arguments than this without trouble. */
const MOST = 5000;

/** For each edge, whether it is drawn beside each place along it. */
function wallsAt(
  lines: readonly Stretch[],
  edges: readonly number[],
  along: readonly number[],
): readonly (readonly boolean[])[] {
  return edges.map((edge) => {
    const own = lines
      .filter(({ at }) => Math.abs(at - edge) <= MEETING)
      .toSorted((one, other) => one.from - other.from);
    return along.slice(1).map((to, index) => {
      const from = along[index] ?? 0;
      return drawnBetween(own, from, to) >= DRAWN * (to - from);
    });
  });
}

function drawnBetween(lines: readonly Stretch[], from: number, to: number): number {
  let drawn = 0;
  let reached = from;
  for (const line of lines) {
    const [begin, end] = [Math.max(line.from, reached), Math.min(line.to, to)];
    if (end <= begin) continue;
    drawn += end - begin;
    reached = end;
  }
  return drawn;
}

/** Places that belong together are one cell; where they make no rectangle (a wall was lost), each row of them is cut off for itself. */
function cellsOf(parents: number[], rows: number, columns: number): readonly GridCell[] {
  const owner = parents.map((_, index) => rootOf(parents, index));
  const isTaken = new Uint8Array(rows * columns);
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      if (isTaken[here]) continue;
      const isOwn = (place: number) => owner[place] === owner[here] && !isTaken[place];
      let columnSpan = 1;
      while (column + columnSpan < columns && isOwn(here + columnSpan)) columnSpan += 1;
      let rowSpan = 1;
      const isWhole = (next: number) =>
        Array.from({ length: columnSpan }, (_, index) => isOwn(next * columns + column + index)).every(Boolean);
      while (row + rowSpan < rows && isWhole(row + rowSpan)) rowSpan += 1;
      for (let down = 0; down < rowSpan; down++)
        isTaken.fill(1, here + down * columns, here + down * columns + columnSpan);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root] ?? root] ?? root;
    root = parents[root] ?? root;
  }
  return root;
}

function unite(parents: number[], one: number, other: number): void {
  parents[rootOf(parents, one)] = rootOf(parents, other);
}
