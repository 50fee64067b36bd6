/** A transformation as OFD writes it, `a b c d e f`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Point = { readonly x: number; readonly y: number };

export const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` draws, seen through `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function shift(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** Turns by degrees, clockwise on the page. */
export function turn(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return [cosine, sine, -sine, cosine, 0, 0];
}

export function pointIn([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A step, which the place of the origin does not change. */
export function stepIn([a, b, c, d]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y, y: b * x + d * y };
}

/** How much larger things become, on average of both directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
