import type { Box, LaidLine } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { Matrix } from './matrix.ts';
import { OPERATORS, PATH_PARTS } from './operator-codes.data.ts';

type Point = readonly [number, number];

const STROKES: ReadonlySet<number> = new Set([
  OPERATORS.stroke,
  OPERATORS.closeStroke,
  OPERATORS.fillStroke,
  OPERATORS.evenOddFillStroke,
  OPERATORS.closeFillStroke,
  OPERATORS.closeEvenOddFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([
  OPERATORS.fill,
  OPERATORS.evenOddFill,
  OPERATORS.fillStroke,
  OPERATORS.evenOddFillStroke,
  OPERATORS.closeFillStroke,
  OPERATORS.closeEvenOddFillStroke,
]);

/** Wider than this, in points, an area is no line. */
const THICKEST = 3;
/** How far a line may lean, in points, and still be level or upright. */
const LEAN = 0.6;

/** 取线: the level and upright lines among the paths of a page, whether drawn or filled, and the edges of coloured areas. */
export class PathReader {
  readonly lines: LaidLine[] = [];
  readonly fills: Box[] = [];

  private readonly meter: Meter;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  take([operator, parts]: readonly unknown[], state: GraphicsState): void {
    const packed = Array.isArray(parts) ? (parts as readonly unknown[])[0] : null;
    if (!(packed instanceof Float32Array) || typeof operator !== 'number') return;
    const isStroked = STROKES.has(operator) && isSeen(state.stroke, state.strokeAlpha);
    const isFilled = FILLS.has(operator) && isSeen(state.fill, state.fillAlpha);
    if (!isStroked && !isFilled) return;
    for (const { points, isClosed } of outlinesOf(packed, state.matrix, this.meter)) {
      if (isFilled) this.fill(points);
      if (isStroked) this.stroke(isClosed ? [...points, points[0] ?? [0, 0]] : points, thicknessIn(state));
    }
  }

  private stroke(points: readonly (Point | null)[], thickness: number): void {
    for (let index = 1; index < points.length; index++) {
      const [from, to] = [points[index - 1], points[index]];
      if (from && to) this.draw(from, to, thickness);
    }
  }

  private fill(points: readonly (Point | null)[]): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const point of points) {
      if (!point) return;
      left = Math.min(left, point[0]);
      right = Math.max(right, point[0]);
      top = Math.min(top, point[1]);
      bottom = Math.max(bottom, point[1]);
    }
    const [width, height] = [right - left, bottom - top];
    if (!(width >= 0) || !(height >= 0) || !Number.isFinite(width + height)) return;
    if (height <= THICKEST && width >= height) {
      const y = (top + bottom) / 2;
      return this.draw([left, y], [right, y], height);
    }
    if (width <= THICKEST) {
      const x = (left + right) / 2;
      return this.draw([x, top], [x, bottom], width);
    }
    if (isLevelBox(points, { left, top, width, height })) this.colour({ left, top, width, height });
  }

  /** A coloured area is no line, but a row or a cell may end where its colour does: edges without thickness. */
  private colour(box: Box): void {
    this.fills.push(box);
    const { left, top, width, height } = box;
    const [right, bottom] = [left + width, top + height];
    this.draw([left, top], [right, top], 0);
    this.draw([left, bottom], [right, bottom], 0);
    this.draw([left, top], [left, bottom], 0);
    this.draw([right, top], [right, bottom], 0);
  }

  private draw([fromX, fromY]: Point, [toX, toY]: Point, thickness: number): void {
    const [across, down] = [Math.abs(toX - fromX), Math.abs(toY - fromY)];
    if (Math.min(across, down) > LEAN || !Number.isFinite(across + down)) return;
    this.meter.addLine();
    if (across >= down) {
      const y = (fromY + toY) / 2;
      this.lines.push({ fromX: Math.min(fromX, toX), fromY: y, toX: Math.max(fromX, toX), toY: y, thickness });
    } else {
      const x = (fromX + toX) / 2;
      this.lines.push({ fromX: x, fromY: Math.min(fromY, toY), toX: x, toY: Math.max(fromY, toY), thickness });
    }
  }
}

const isSeen = (paint: GraphicsState['fill'], alpha: number): boolean => paint === 'dark' && alpha > 0;

function thicknessIn({ matrix: [a, b, c, d], lineWidth }: GraphicsState): number {
  return lineWidth * Math.sqrt(Math.abs(a * d - b * c));
}

/** A box whose corners are all its own. */
function isLevelBox(points: readonly (Point | null)[], { left, top, width, height }: Box): boolean {
  return points.every(
    (point) =>
      point !== null &&
      Math.min(Math.abs(point[0] - left), Math.abs(point[0] - left - width)) < LEAN &&
      Math.min(Math.abs(point[1] - top), Math.abs(point[1] - top - height)) < LEAN,
  );
}

/** Points on the page; null where a curve stands between two of them. */
type Outline = { readonly points: (Point | null)[]; isClosed: boolean };

function outlinesOf(packed: Float32Array, [a, b, c, d, e, f]: Matrix, meter: Meter): readonly Outline[] {
  const outlines: Outline[] = [];
  let outline: Outline = { points: [], isClosed: false };
  const at = (index: number): Point => {
    const [x = 0, y = 0] = [packed[index], packed[index + 1]];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  for (let index = 0; index < packed.length;) {
    meter.step();
    const part = packed[index];
    index += 1;
    if (part === PATH_PARTS.close) {
      outline.isClosed = true;
      continue;
    }
    if (part === PATH_PARTS.move || (part === PATH_PARTS.line && outline.isClosed)) {
      const first = part === PATH_PARTS.line ? outline.points[0] : undefined;
      outline = { points: first ? [first] : [], isClosed: false };
      outlines.push(outline);
    }
    if (part === PATH_PARTS.move || part === PATH_PARTS.line) {
      outline.points.push(at(index));
      index += 2;
    } else {
      index += part === PATH_PARTS.curve ? 4 : 2;
      outline.points.push(null, at(index));
      index += 2;
    }
  }
  return outlines;
}
