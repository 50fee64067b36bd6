import type { Meter } from '../meter.ts';
import { DrawnLines, type Corner, type Point } from '../page-layout/drawn-lines.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { Matrix } from './matrix.ts';
import { OPERATORS, PATH_PARTS } from './operator-codes.data.ts';

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

/** 取线: the paths of a page as a PDF packs them. */
export class PathReader {
  readonly drawn: DrawnLines;
  private readonly meter: Meter;

  constructor(meter: Meter) {
    this.meter = meter;
    this.drawn = new DrawnLines(meter);
  }

  take([operator, parts]: readonly unknown[], state: GraphicsState): void {
    const packed = Array.isArray(parts) ? (parts as readonly unknown[])[0] : null;
    if (!(packed instanceof Float32Array) || typeof operator !== 'number') return;
    const isStroked = STROKES.has(operator) && isSeen(state.stroke, state.strokeAlpha);
    const isFilled = FILLS.has(operator) && isSeen(state.fill, state.fillAlpha);
    if (!isStroked && !isFilled) return;
    for (const { points, isClosed } of outlinesOf(packed, state.matrix, this.meter)) {
      if (isFilled) this.drawn.fill(points);
      if (isStroked) this.drawn.stroke(isClosed ? [...points, points[0] ?? [0, 0]] : points, thicknessIn(state));
    }
  }
}

const isSeen = (paint: GraphicsState['fill'], alpha: number): boolean => paint === 'dark' && alpha > 0;

function thicknessIn({ matrix: [a, b, c, d], lineWidth }: GraphicsState): number {
  return lineWidth * Math.sqrt(Math.abs(a * d - b * c));
}

type Outline = { readonly points: Corner[]; isClosed: boolean };

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
