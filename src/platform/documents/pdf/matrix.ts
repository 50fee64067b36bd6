/** 变换: a, b, c, d, e, f as PDF writes them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Six numbers of an operator; null for anything else. */
export function matrixOf(values: ArrayLike<unknown> | null | undefined): Matrix | null {
  if (!values || values.length < 6) return null;
  const six = Array.from({ length: 6 }, (_, index) => Number(values[index]));
  return six.every(Number.isFinite) ? (six as unknown as Matrix) : null;
}

/** From the page's own coordinates to points from the upper left corner of the page as it is shown. */
export function viewOf(
  [left = 0, bottom = 0, right = 595, top = 842]: readonly number[],
  rotate: number,
): { readonly matrix: Matrix; readonly width: number; readonly height: number } {
  const [width, height] = [right - left, top - bottom];
  switch ((((rotate % 360) + 360) % 360) / 90) {
    case 1:
      return { matrix: [0, 1, 1, 0, -bottom, -left], width: height, height: width };
    case 2:
      return { matrix: [-1, 0, 0, 1, right, -bottom], width, height };
    case 3:
      return { matrix: [0, -1, -1, 0, top, right], width: height, height: width };
    default:
      return { matrix: [1, 0, 0, -1, -left, top], width, height };
  }
}
