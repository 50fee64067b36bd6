import type { LaidLine } from '../../../base/laid-page.ts';
import type { Meter } from '../meter.ts';

/** A stretch of a ruling line: `at` across its run, `from` and `to` along it. */
export type Stretch = { readonly at: number; readonly from: number; readonly to: number };

/** 线: the level and the upright lines of a page, each mended where it was drawn in pieces. */
export type Ruling = { readonly level: readonly Stretch[]; readonly upright: readonly Stretch[] };

/** Pieces of one line lie so near each other across it, and along it, in points: dots, dashes, the edges of cells one after another. */
const SAME_LINE = 1;
const MENDED_GAP = 5;
/** Shorter than this, in points, a piece is a dot of a dotted line, whichever way the line runs. */
const DOT = 3.2;
/** Shorter than this, in points, a mended line rules nothing. */
const SHORTEST = 6;
/** A page with more lines than this is a drawing. */
const MOST_LINES = 3000;

/** 整理线条: mends the lines of a page. */
export function rulingOf(lines: readonly LaidLine[], meter: Meter): Ruling {
  const level: Stretch[] = [];
  const upright: Stretch[] = [];
  for (const { fromX, fromY, toX, toY, thickness } of lines) {
    const [across, down] = [toX - fromX, toY - fromY];
    const isDot = Math.max(across, down) <= DOT && thickness > 0;
    if (across >= down || isDot) level.push({ at: (fromY + toY) / 2, from: fromX, to: toX });
    // A dot is as high as its line is thick.
    if (down > across) upright.push({ at: (fromX + toX) / 2, from: fromY, to: toY });
    else if (isDot) upright.push({ at: (fromX + toX) / 2, from: fromY - thickness / 2, to: toY + thickness / 2 });
  }
  return { level: mended(level, meter), upright: mended(upright, meter) };
}

function mended(pieces: readonly Stretch[], meter: Meter): readonly Stretch[] {
  const sorted = pieces.toSorted((one, other) => one.at - other.at);
  const whole: Stretch[] = [];
  let bundle: Stretch[] = [];
  const close = () => {
    whole.push(...mendedBundle(bundle));
    bundle = [];
  };
  for (const piece of sorted) {
    meter.step();
    const [first] = bundle;
    if (first && piece.at - first.at > SAME_LINE) close();
    bundle.push(piece);
  }
  close();
  const ruling = whole.filter(({ from, to }) => to - from >= SHORTEST);
  return ruling.length > MOST_LINES ? [] : ruling;
}

function* mendedBundle(bundle: readonly Stretch[]): Iterable<Stretch> {
  const sorted = bundle.toSorted((one, other) => one.from - other.from);
  let open: { at: number; from: number; to: number } | null = null;
  for (const { at, from, to } of sorted) {
    if (open && from - open.to <= MENDED_GAP) {
      open.to = Math.max(open.to, to);
      continue;
    }
    if (open) yield open;
    open = { at, from, to };
  }
  if (open) yield open;
}
