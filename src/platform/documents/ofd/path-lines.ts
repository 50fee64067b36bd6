import type { LaidLine } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import { scaleOf, type Matrix, type Point } from './matrix.ts';
import type { PathObject } from './objects.ts';
import { piecesOf, type Piece } from './path-pieces.ts';

/** How wide a filled rectangle may be, in points, and still be a ruling line. */
const THIN = 4;
/** Lines are drawn level to a hair; how far off one may be, in points. */
const SLOPE = 0.5;
/** What is shorter is a dot, or a corner of a drawing. */
const SHORT = 0.5;
/** Four sides, the closing, and one that some writers add. */
const SIDES = 6;

type Drawing = { readonly space: Matrix; readonly thickness: number; readonly meter: Meter };

/** The ruling lines that a path draws: straight pieces that are level or upright, and thin filled rectangles. */
export function* linesOf(path: PathObject, { space, thickness, meter }: Drawing): Generator<LaidLine> {
  const width = thickness * scaleOf(space);
  let outline: Piece[] = [];
  let isLong = false;
  for (const piece of piecesOf(path.data, space, meter)) {
    if (piece !== null) outline.push(piece);
    // An outline of many pieces is no rectangle; its pieces are not kept.
    if (piece !== null && outline.length <= SIDES) continue;
    isLong ||= outline.length > SIDES;
    const bar = path.filled && !isLong ? barOf(outline) : null;
    if (bar !== null) yield bar;
    else if (path.stroked) yield* outline.flatMap((side) => strokeOf(side, width) ?? []);
    outline = [];
    if (piece === null) isLong = false;
  }
}

function strokeOf({ from, to, straight }: Piece, thickness: number): LaidLine | null {
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (!straight || Math.min(width, height) > SLOPE || Math.max(width, height) < SHORT) return null;
  return width >= height
    ? level([Math.min(from.x, to.x), Math.max(from.x, to.x)], (from.y + to.y) / 2, thickness)
    : upright([Math.min(from.y, to.y), Math.max(from.y, to.y)], (from.x + to.x) / 2, thickness);
}

/** A thin rectangle as the line it shows; null for any other outline. */
function barOf(outline: readonly Piece[]): LaidLine | null {
  const corners = outline.flatMap(({ from, to }) => [from, to]);
  if (outline.length < 3 || outline.some(({ straight }) => !straight)) return null;
  const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THIN || Math.max(width, height) < SHORT) return null;
  const isNear = (value: number, one: number, other: number): boolean =>
    Math.min(Math.abs(value - one), Math.abs(value - other)) < 0.05;
  if (!corners.every(({ x, y }: Point) => isNear(x, left, right) && isNear(y, top, bottom))) return null;
  return width >= height
    ? level([left, right], (top + bottom) / 2, height)
    : upright([top, bottom], (left + right) / 2, width);
}

function level([fromX, toX]: readonly [number, number], y: number, thickness: number): LaidLine {
  return { fromX, toX, fromY: y, toY: y, thickness };
}

function upright([fromY, toY]: readonly [number, number], x: number, thickness: number): LaidLine {
  return { fromX: x, toX: x, fromY, toY, thickness };
}
