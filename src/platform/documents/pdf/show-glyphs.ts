import type { Meter } from '../meter.ts';
import type { Glyph, Way } from './glyph.ts';
import type { GraphicsState } from './graphics-state.ts';
import { multiply, type Matrix } from './matrix.ts';
import { readableText } from './readable-text.ts';

type Shown = {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[];
  readonly isSpace: boolean;
};

type Setting = {
  readonly state: GraphicsState;
  readonly text: Matrix;
  /** Units of text space in a unit of the font. */
  readonly scale: number;
  readonly isArtifact: boolean;
  readonly meter: Meter;
};

const INVISIBLE = 3;
/** The modes from here on add the text to the clip; 7 does nothing else. */
const CLIP_ONLY = 7;

/** 排字: puts the signs of one operator where they stand; answers the text matrix behind them. */
export function showGlyphs(shown: readonly unknown[], glyphs: Glyph[], setting: Setting): Matrix {
  const { state, scale, meter } = setting;
  const { fontSize, horizontalScale, charSpacing, wordSpacing } = state;
  let matrix = setting.text;
  if (!Array.isArray(shown) || state.fill === 'none') return matrix;
  const toPage = (text: Matrix): Matrix => multiply(state.matrix, text);
  const way = wayOf(toPage(matrix));
  const marks = {
    isInvisible: state.renderingMode === INVISIBLE || state.renderingMode === CLIP_ONLY || state.fillAlpha === 0,
    isWhite: state.fill === 'white' && state.renderingMode === 0,
    isArtifact: setting.isArtifact,
  };
  meter.addText(shown.length);
  for (const one of shown) {
    if (typeof one === 'number') {
      const moved = (-one / 1000) * fontSize;
      matrix = multiply(matrix, [
        1,
        0,
        0,
        1,
        isUpright(shown) ? 0 : moved * horizontalScale,
        isUpright(shown) ? moved : 0,
      ]);
      continue;
    }
    const { unicode, width, vmetric, isSpace } = one as Shown;
    const spacing = charSpacing + (isSpace ? wordSpacing : 0);
    const em = scale * fontSize;
    const advance = width * em * horizontalScale;
    const [a, b, c, d, e, f] = toPage(matrix);
    const size = Math.hypot(c, d) * Math.max(Math.abs(fontSize), scale === USUAL_SCALE ? 0 : Math.abs(width * em));
    const point = (x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];
    const text = readableText(unicode);
    if (vmetric) {
      const [down = -1000, across = 500, up = 880] = vmetric;
      const [x, y] = point(-across * em * horizontalScale, -up * em + state.rise);
      if (way !== null && text !== '')
        glyphs.push({
          text,
          x,
          y,
          endX: x + width * em * horizontalScale * a,
          endY: y - down * em * Math.hypot(c, d),
          size,
          way: way === 'right' ? 'column' : way,
          ...marks,
        });
      matrix = multiply(matrix, [1, 0, 0, 1, 0, down * em + spacing]);
      continue;
    }
    if (way !== null && text !== '') {
      const [x, y] = point(0, state.rise);
      const [endX, endY] = point(advance, state.rise);
      glyphs.push({ text, x, y, endX, endY, size, way, ...marks });
    }
    matrix = multiply(matrix, [1, 0, 0, 1, advance + spacing * horizontalScale, 0]);
  }
  return matrix;
}

const USUAL_SCALE = 0.001;

/** Whether the font of these signs writes downwards. */
const isUpright = (shown: readonly unknown[]): boolean =>
  shown.some((one) => typeof one === 'object' && one !== null && (one as Shown).vmetric !== undefined);

/** Which way a line runs on the page; null when it lies askew, as watermarks do. */
function wayOf([a, b]: Matrix): Way | null {
  const [across, down] = [Math.abs(a), Math.abs(b)];
  if (down <= across * ASKEW) return a >= 0 ? 'right' : 'left';
  if (across <= down * ASKEW) return b >= 0 ? 'down' : 'up';
  return null;
}

/** Five degrees: a page that was put through a machine a little crooked. */
const ASKEW = Math.tan((5 * Math.PI) / 180);
