import type { Box, LaidLine, LaidPage, LaidText } from '../../../base/laid-page.ts';
import type { Glyph, Way } from './glyph.ts';
import type { Scanned } from './page-scanner.ts';
import { textRuns } from './text-runs.ts';

/** 版面: what was scanned of one page, as it is seen. `height` and `width` are those of the page as it is shown. */
export function laidPageOf(
  page: number,
  scanned: Scanned,
  paper: { readonly width: number; readonly height: number },
): LaidPage {
  const { glyphs, lines, size } = turned(scanned, paper);
  const inside = glyphs.filter((glyph) => isInside(glyph, size));
  return {
    page,
    ...size,
    texts: textRuns(meant(inside, scanned.fills), lines),
    lines: lines.filter(
      (line) => line.toX >= 0 && line.toY >= 0 && line.fromX <= size.width && line.fromY <= size.height,
    ),
  };
}

type Size = { readonly width: number; readonly height: number };
const isInside = ({ x, y }: Glyph, { width, height }: Size): boolean =>
  x >= -2 && y >= -2 && x <= width + 2 && y <= height + 2;

/**
 * What a reader of the page sees. Text without paint counts where there is no other; what the file marks as no content (heads, feet)
 * is left out unless that would leave nothing; white text is seen on colour alone.
 */
function meant(glyphs: readonly Glyph[], fills: readonly Box[]): readonly Glyph[] {
  const painted = glyphs.filter(({ isInvisible }) => !isInvisible);
  const shown = (painted.some(({ text }) => text !== ' ') ? painted : glyphs).filter(
    ({ isWhite, x, y, size }) => !isWhite || fills.some((fill) => holds(fill, x + size / 4, y - size / 3)),
  );
  const content = shown.filter(({ isArtifact }) => !isArtifact);
  return content.length * 2 > shown.length ? content : shown;
}

const holds = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  left <= x && x <= left + width && top <= y && y <= top + height;

/** A page whose text stands on its side (a broad table on an upright sheet) is turned so that it can be read. */
function turned(
  { glyphs, lines }: Scanned,
  paper: Size,
): { readonly glyphs: readonly Glyph[]; readonly lines: readonly LaidLine[]; readonly size: Size } {
  const count: Record<Way, number> = { right: 0, down: 0, left: 0, up: 0, column: 0 };
  for (const { way } of glyphs) count[way] += 1;
  const way = (['down', 'left', 'up'] as const).find((one) => count[one] * 2 > glyphs.length);
  if (way === undefined) return { glyphs, lines, size: paper };
  const { width, height } = paper;
  const point = TURNS[way](width, height);
  const size = way === 'left' ? paper : { width: height, height: width };
  return {
    glyphs: glyphs.map((glyph) => {
      const [x, y] = point(glyph.x, glyph.y);
      const [endX, endY] = point(glyph.endX, glyph.endY);
      return {
        ...glyph,
        x,
        y,
        endX,
        endY,
        way: WAYS[(WAYS.indexOf(glyph.way) - WAYS.indexOf(way) + 4) % 4] ?? 'right',
      };
    }),
    lines: lines.map((line) => {
      const [fromX, fromY] = point(line.fromX, line.fromY);
      const [toX, toY] = point(line.toX, line.toY);
      return {
        fromX: Math.min(fromX, toX),
        fromY: Math.min(fromY, toY),
        toX: Math.max(fromX, toX),
        toY: Math.max(fromY, toY),
        thickness: line.thickness,
      };
    }),
    size,
  };
}

const WAYS: readonly Way[] = ['right', 'down', 'left', 'up'];

type Turn = (width: number, height: number) => (x: number, y: number) => readonly [number, number];
const TURNS: Readonly<Record<'down' | 'left' | 'up', Turn>> = {
  down: (width) => (x, y) => [y, width - x],
  left: (width, height) => (x, y) => [width - x, height - y],
  up: (_, height) => (x, y) => [height - y, x],
};

/** The texts of a page in one string, for a look at what they are made of. */
export const textOf = (texts: readonly LaidText[]): string => texts.map(({ text }) => text).join('\n');
