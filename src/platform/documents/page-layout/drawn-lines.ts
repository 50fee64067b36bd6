import type { Box, LaidLine } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';

/** A point on the page, across and down. */
export type Point = readonly [number, number];
/** A point of an outline; null where a curve stands between two of them. */
export type Corner = Point | null;

/** Wider than this, in points, an area is no line. */
const THICKEST = 3;
/** How far a line may lean, in points, and still be level or upright. */
const LEAN = 0.6;

/** 线: the level and upright lines among the outlines of a page, whether drawn or filled, and the edges of coloured areas. */
export class DrawnLines {
  readonly lines: LaidLine[] = [];
  readonly fills: Box[] = [];
  private readonly meter: Meter;

  constructor(meter: Meter) {
    this.meter = meter;
  }

  /** An outline that is drawn. */
  stroke(points: readonly Corner[], thickness: number): void {
    for (let index = 1; index < points.length; index++) {
      const [from, to] = [points[index - 1], points[index]];
      if (from && to) this.draw(from, to, thickness);
    }
  }

  /** An outline that is filled: a thin one is a line. */
  fill(points: readonly Corner[]): void {
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

/** A box whose corners are all its own. */
function isLevelBox(points: readonly Corner[], { left, top, width, height }: Box): boolean {
  return points.every(
    (point) =>
      point !== null &&
      Math.min(Math.abs(point[0] - left), Math.abs(point[0] - left - width)) < LEAN &&
      Math.min(Math.abs(point[1] - top), Math.abs(point[1] - top - height)) < LEAN,
  );
}
