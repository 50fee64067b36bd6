import type { LaidLine, LaidText } from '../../../base/laid-page.ts';
import type { Glyph, Way } from './glyph.ts';

/** How much of its size a sign stands above its base line, and below it. */
const ABOVE = 0.88;
const BELOW = 0.12;
/** A gap of so many sizes ends a run; a gap between Latin words is at least so wide. */
const WIDE_GAP = 0.9;
/** Between two figures less room parts two columns. */
const FIGURE_GAP = 0.35;
const WORD_GAP = 0.15;
/** Between signs that otherwise touch, so much room parts two cells that were written one after the other. */
const CELL_GAP = 0.3;
/** Signs touch when no more room than this lies between them. */
const TOUCH = 0.06;
/** Signs of one run lie on one base line, within so many sizes. */
const OFF_LINE = 0.25;
/** The same sign so near itself, in sizes, is printed twice to look bold; narrow signs (`''`) stand near each other by themselves. */
const TWICE = 0.25;
const TWICE_OF_WIDTH = 0.5;

/**
 * 连字成行: joins the signs of a page into runs of one line each. A run ends at a wide gap, at an upright line between two signs, and
 * where the type changes; what was printed twice to look bold is taken once.
 */
export function textRuns(glyphs: readonly Glyph[], lines: readonly LaidLine[]): readonly LaidText[] {
  const borders = new Borders(lines);
  const runs: LaidText[] = [];
  const seen = new Map<string, LaidText[]>();
  let run: Glyph[] = [];
  const close = () => {
    for (const piece of cellsOfRun(run)) keep(laidTextOf(piece));
    run = [];
  };
  const keep = (laid: LaidText | null) => {
    if (!laid) return;
    const alike = seen.get(laid.text) ?? [];
    if (alike.some((other) => isPrintedTwice(laid, other))) return;
    alike.push(laid);
    seen.set(laid.text, alike);
    runs.push(laid);
  };
  for (const glyph of glyphs) {
    const last = run.at(-1);
    if (last && isDoubled(last, glyph)) continue;
    if (last && !follows(last, glyph, borders)) close();
    run.push(glyph);
  }
  close();
  return runs;
}

function isDoubled(last: Glyph, glyph: Glyph): boolean {
  const { from, to } = along(glyph);
  const near = Math.min(TWICE * glyph.size, TWICE_OF_WIDTH * Math.abs(to - from));
  return (
    last.text === glyph.text &&
    last.text.trim() !== '' &&
    Math.abs(last.x - glyph.x) < near &&
    Math.abs(last.y - glyph.y) < near
  );
}

const isPrintedTwice = (one: LaidText, other: LaidText): boolean =>
  Math.abs(one.left - other.left) < Math.min(TWICE * one.size, TWICE_OF_WIDTH * one.width) &&
  Math.abs(one.top - other.top) < Math.min(TWICE * one.size, TWICE_OF_WIDTH * one.height);

/** Where a sign begins and ends along its line, and how far off the page's edge the line lies. */
function along({ way, x, y, endX, endY }: Glyph): {
  readonly from: number;
  readonly to: number;
  readonly line: number;
} {
  switch (way) {
    case 'right':
      return { from: x, to: endX, line: y };
    case 'left':
      return { from: -x, to: -endX, line: y };
    case 'down':
    case 'column':
      return { from: y, to: endY, line: x };
    case 'up':
      return { from: -y, to: -endY, line: x };
  }
}

function follows(last: Glyph, glyph: Glyph, borders: Borders): boolean {
  if (last.way !== glyph.way || Math.abs(last.size - glyph.size) > 0.15 * Math.max(last.size, glyph.size)) return false;
  const [before, after] = [along(last), along(glyph)];
  const gap = after.from - before.to;
  if (Math.abs(before.line - after.line) > OFF_LINE * glyph.size) return false;
  const widest = DIGIT.test(last.text) && DIGIT.test(glyph.text) ? FIGURE_GAP : WIDE_GAP;
  if (gap > widest * glyph.size || gap < -0.5 * glyph.size) return false;
  return glyph.way !== 'right' || !borders.stands(between(last), between(glyph), glyph.y - glyph.size / 3);
}

const DIGIT = /^[\d０-９.,%]$/u;

/**
 * Narrow cells side by side are often written one after the other, with less room between them than a run may have. Where all other
 * signs touch, a single gap is one between two cells. Spaced out, justified or mixed text has many gaps and stays one run.
 */
function cellsOfRun(run: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const gaps = run.slice(1).map((glyph, index) => gapBefore(glyph, run[index]));
  const isEnd = (at: number) => (gaps[at] ?? 0) > CELL_GAP;
  const pieces: Glyph[][] = [[]];
  run.forEach((glyph, index) => {
    if (index > 0 && isEnd(index - 1)) pieces.push([]);
    pieces.at(-1)?.push(glyph);
  });
  const isTouching = gaps.every((gap, index) => gap <= TOUCH || isEnd(index));
  return isTouching && pieces.every((piece) => isWord(piece)) ? pieces : [run];
}

/** The room before a sign in sizes. */
function gapBefore(glyph: Glyph, last: Glyph | undefined): number {
  return last ? (along(glyph).from - along(last).to) / glyph.size : 0;
}

/** A cell that stands so near another one holds a word or a figure; a single sign may be one of a word spaced out. */
const isWord = (piece: readonly Glyph[]): boolean =>
  piece.length > 1 && piece.every(({ text }) => text.trim() !== '' && !SENTENCE.test(text));
const SENTENCE = /[。；！？]/u;

const between = ({ x, endX }: Glyph): number => (x + endX) / 2;

function laidTextOf(run: readonly Glyph[]): LaidText | null {
  let text = '';
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let size = 0;
  let last: Glyph | null = null;
  for (const glyph of run) {
    if (last && isWordGap(last, glyph, text)) text += ' ';
    text += glyph.text;
    last = glyph;
    if (glyph.text.trim() === '') continue;
    const box = boxOf(glyph);
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
    size = Math.max(size, glyph.size);
  }
  if (text.trim() === '' || !Number.isFinite(left + top + right + bottom)) return null;
  const way: Way | undefined = run[0]?.way;
  return {
    left,
    top,
    width: right - left,
    height: bottom - top,
    text: text.trim(),
    size,
    ...(way === 'right' || way === 'left' ? {} : { downwards: true }),
  };
}

/** Latin words may be parted by nothing but room. */
function isWordGap(last: Glyph, glyph: Glyph, text: string): boolean {
  const gap = along(glyph).from - along(last).to;
  return gap > WORD_GAP * glyph.size && /[a-z]$/iu.test(text) && /^[a-z]/iu.test(glyph.text);
}

function boxOf({ way, x, y, endX, endY, size }: Glyph): {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
} {
  const [above, below] = [ABOVE * size, BELOW * size];
  switch (way) {
    case 'right':
    case 'left':
      return { left: Math.min(x, endX), right: Math.max(x, endX), top: y - above, bottom: y + below };
    case 'down':
      return { left: x - below, right: x + above, top: Math.min(y, endY), bottom: Math.max(y, endY) };
    case 'up':
      return { left: x - above, right: x + below, top: Math.min(y, endY), bottom: Math.max(y, endY) };
    case 'column':
      return { left: x, right: x + size, top: Math.min(y, endY), bottom: Math.max(y, endY) };
  }
}

/** Upright lines by their place, so that the few near a text are found at once. */
class Borders {
  private readonly upright: readonly LaidLine[];

  constructor(lines: readonly LaidLine[]) {
    this.upright = lines
      .filter(({ fromX, toX, fromY, toY }) => toY - fromY > 2 && toX - fromX < 1)
      .toSorted((one, other) => one.fromX - other.fromX);
  }

  /** Whether a line stands between two places at this height. */
  stands(left: number, right: number, y: number): boolean {
    let [low, high] = [0, this.upright.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.upright[middle]?.fromX ?? 0) < left) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < this.upright.length; index++) {
      const line = this.upright[index];
      if (!line || line.fromX > right) return false;
      if (line.fromY <= y && y <= line.toY) return true;
    }
    return false;
  }
}
