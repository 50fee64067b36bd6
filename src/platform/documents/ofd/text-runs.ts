import type { LaidText } from '../../../base/laid-page.ts';
import type { Glyph } from './glyphs.ts';
import type { Point } from './matrix.ts';

/** How far off its place a character may stand and still belong to the run, in parts of the type size. */
const TOLERANCE = 0.3;
/** How wide a gap between characters of one run may be: spread titles and justified lines have gaps, cells have wider ones. */
const GAP = 0.7;
/** How much of a character stands above the line it is written on. */
const ABOVE = 0.88;

/**
 * Runs of text out of the characters of one text code: a writer may put a whole paragraph, or a row of cells, into one. What stands
 * slantwise or upside down (a watermark) is no text of the page.
 */
export function runsOf(glyphs: readonly Glyph[]): readonly LaidText[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    if (run !== undefined && follows(glyph, run)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs.flatMap((run) => laid(run) ?? []);
}

function follows(glyph: Glyph, run: readonly Glyph[]): boolean {
  const before = run.at(-1);
  if (before === undefined) return false;
  const size = sizeOf(glyph);
  const step = { x: glyph.origin.x - before.origin.x, y: glyph.origin.y - before.origin.y };
  const alongLine = along(step, glyph.along);
  const aside = along(step, glyph.up);
  const first = run.length > 1 ? run[1] : undefined;
  const isStack = first === undefined ? null : isStacked(first, run[0]);
  const isLevel = Math.abs(aside) <= TOLERANCE * size;
  if (isStack !== true && isLevel) {
    const gap = alongLine / size - before.advance * widthOf(before);
    return alongLine >= 0 && gap > -before.advance * widthOf(before) && gap <= GAP;
  }
  if (isStack === false) return false;
  return Math.abs(alongLine) <= TOLERANCE * size && -aside > 0.5 * size && -aside <= (1 + GAP) * size;
}

function isStacked(glyph: Glyph, before: Glyph | undefined): boolean {
  if (before === undefined) return false;
  const step = { x: glyph.origin.x - before.origin.x, y: glyph.origin.y - before.origin.y };
  return Math.abs(along(step, glyph.up)) > Math.abs(along(step, glyph.along));
}

function laid(run: readonly Glyph[]): LaidText | null {
  const first = run.findIndex(({ character }) => character.trim() !== '');
  const last = run.findLastIndex(({ character }) => character.trim() !== '');
  const seen = run.slice(first, last + 1);
  const [start, second] = seen;
  if (first < 0 || start === undefined) return null;
  const { along: line } = start;
  const isLevel = Math.abs(line.y) < 0.2 * Math.abs(line.x) && line.x > 0;
  const isTurned = Math.abs(line.x) < 0.2 * Math.abs(line.y);
  if (!isLevel && !isTurned) return null;
  const corners = seen.flatMap(cornersOf);
  const [left, right] = rangeOf(corners.map(({ x }) => x));
  const [top, bottom] = rangeOf(corners.map(({ y }) => y));
  const downwards = isTurned !== (second !== undefined && isStacked(second, start));
  const text = seen.map(({ character }) => character).join('');
  const box = { text, left, top, width: right - left, height: bottom - top, size: sizeOf(start) };
  return downwards ? { ...box, downwards } : box;
}

function cornersOf({ origin, along: line, up, advance }: Glyph): readonly Point[] {
  const at = (across: number, above: number): Point => ({
    x: origin.x + line.x * across + up.x * above,
    y: origin.y + line.y * across + up.y * above,
  });
  return [at(0, ABOVE), at(advance, ABOVE), at(0, ABOVE - 1), at(advance, ABOVE - 1)];
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

const lengthOf = ({ x, y }: Point): number => Math.hypot(x, y);
const sizeOf = (glyph: Glyph): number => lengthOf(glyph.up);
/** How wide the type is set, against its height. */
const widthOf = (glyph: Glyph): number => lengthOf(glyph.along) / (sizeOf(glyph) || 1);

/** How far a step goes in a direction. */
function along(step: Point, direction: Point): number {
  const length = lengthOf(direction);
  return length === 0 ? 0 : (step.x * direction.x + step.y * direction.y) / length;
}
