import type { Matrix } from './matrix.ts';

/** 图形状态: what holds until it is set anew, and what `q` and `Q` keep and bring back. */
export type GraphicsState = {
  matrix: Matrix;
  lineWidth: number;
  fill: Paint;
  stroke: Paint;
  fillAlpha: number;
  strokeAlpha: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
};

/** Whether a colour is seen on white paper. */
export type Paint = 'dark' | 'white' | 'none';

export function initialState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    lineWidth: 1,
    fill: 'dark',
    stroke: 'dark',
    fillAlpha: 1,
    strokeAlpha: 1,
    font: '',
    fontSize: 1,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

/** `#rrggbb` as pdf.js gives every colour. */
export function paintOf(colour: unknown): Paint {
  return typeof colour === 'string' && /^#(?:f[a-f]|ff){3}$/iu.test(colour) ? 'white' : 'dark';
}
