import type { TextObject } from './objects.ts';

/** What is known of a character beside itself: the step to the next one, and whether it is the only one of its object. */
type Known = { readonly object: TextObject; readonly isAlone?: boolean; readonly step?: number };

/**
 * 字宽: how wide a character is, in the space of its object. Types are not looked into: Chinese characters are as wide as high, Latin ones
 * about half. The step to the next character corrects that where it is near; of a single character the boundary of its object does.
 */
export function advanceOf(character: string, { object, isAlone = false, step = 0 }: Known): number {
  const { size, horizontalScale, boundary, matrix } = object;
  const guess = (WIDE.test(character) ? 1 : 0.5) * size * horizontalScale;
  const known = isAlone ? boundary.width / (Math.hypot(matrix[0], matrix[1]) || 1) : step;
  return known >= LEAST * guess && known <= MOST * guess ? known : guess;
}

/** The narrowest Latin letters are half as wide as the guess, the widest twice as wide. */
const LEAST = 0.4;
const MOST = 2;

const WIDE =
  /[\u1100-\u115F\u2014-\u2016\u2018-\u201F\u2026\u2460-\u24FF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
