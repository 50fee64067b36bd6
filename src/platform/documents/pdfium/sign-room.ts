import type { Box } from '../../../base/laid-page.ts';

/** How a sign stands as it is shown: the height of its type, and by how many quarters it is turned, clockwise. */
export type Standing = { readonly size: number; readonly turn: number };

/**
 * 字的位置: the room of a sign on its line: as long as it moves the line on, as high as its type. Type faces tell their greatest height, which may be three lines;
 * a bar of that height would cover the neighbours. `foot`: where the sign stands on its line.
 */
export function roomOfSign({
  ink,
  told,
  foot,
  size,
  turn,
}: Standing & { readonly ink: Box; readonly told: Box; readonly foot: Box | null }): Box {
  if (foot === null || size <= 0) return around(ink, told);
  const [above, below] = [size * ABOVE, size * BELOW];
  const [x, y] = [foot.left, foot.top];
  const upright = { left: told.left, width: told.width };
  const lying = { top: told.top, height: told.height };
  const rooms: readonly Box[] = [
    { ...upright, top: y - above, height: above + below },
    { ...lying, left: x - below, width: above + below },
    { ...upright, top: y - below, height: above + below },
    { ...lying, left: x - above, width: above + below },
  ];
  const room = rooms[turn] ?? told;
  return around(ink, room);
}

/** Parts of the height of a type above and below its line. */
const ABOVE = 0.9;
const BELOW = 0.25;

function around(one: Box, other: Box): Box {
  if (one.width <= 0 || one.height <= 0) return other;
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}

const SQUARE = 0.05;

/** 字的朝向: type may be set small and drawn large, and on its side. Null for one that stands askew, as the words of a watermark. */
export function standingOf(
  [right = 1, up = 0, across = 0, high = 1]: readonly number[],
  { size, rotation }: { readonly size: number; readonly rotation: number },
): Standing & { readonly isAskew: boolean } {
  const exact = -Math.atan2(up, right) / (Math.PI / 2);
  const quarters = Math.round(exact);
  return {
    size: size * Math.hypot(across, high),
    turn: (((quarters + rotation) % 4) + 4) % 4,
    isAskew: Math.abs(exact - quarters) > SQUARE,
  };
}
