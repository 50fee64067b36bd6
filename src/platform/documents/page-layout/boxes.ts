import type { Box } from '../../../base/laid-page.ts';

/** The smallest box around all of these. */
export function boxAround(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.left + box.width);
    bottom = Math.max(bottom, box.top + box.height);
  }
  return { left, top, width: right - left, height: bottom - top };
}

export const rightOf = ({ left, width }: Box): number => left + width;
export const bottomOf = ({ top, height }: Box): number => top + height;
export const middleX = ({ left, width }: Box): number => left + width / 2;
export const middleY = ({ top, height }: Box): number => top + height / 2;

/** Whether a point lies in a box. */
export const holdsPoint = ({ left, top, width, height }: Box, x: number, y: number): boolean =>
  left <= x && x <= left + width && top <= y && y <= top + height;
