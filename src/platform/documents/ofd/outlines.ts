import type { Meter } from '../meter.ts';
import type { Corner, DrawnLines, Point } from '../page-layout/drawn-lines.ts';
import { pointIn, type Matrix } from './matrix.ts';
import type { PathObject } from './objects.ts';

type Drawing = { readonly space: Matrix; readonly thickness: number; readonly meter: Meter };

/** No rectangle, with all that writers add to it, has more; longer outlines are drawn piece by piece and not kept. */
const MOST_KEPT = 64;

/** 描路径: puts the outlines of a path on the page. A path may have a million points. */
export function drawPath(path: PathObject, drawn: DrawnLines, { space, thickness, meter }: Drawing): void {
  let corners: Corner[] = [];
  let isLong = false;
  const draw = (): void => {
    if (path.fill === 'dark' && !isLong) drawn.fill(corners);
    if (path.stroke === 'dark') drawn.stroke(corners, thickness);
  };
  for (const corner of cornersOf(path.data, space, meter)) {
    if (corner !== 'end') {
      corners.push(corner);
      if (corners.length <= MOST_KEPT) continue;
      isLong = true;
    }
    draw();
    corners = corner === 'end' ? [] : corners.slice(-1);
    if (corner === 'end') isLong = false;
  }
}

/** How many numbers follow a command; the last two are the point it leads to. */
const COMMANDS: Readonly<Record<string, number | undefined>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7 };

/** The corners as they are written; `end` parts one outline from the next. */
function* cornersOf(data: string, space: Matrix, meter: Meter): Generator<Corner | 'end'> {
  let start: Point | null = null;
  let command = '';
  const numbers: number[] = [];
  for (const [word] of data.matchAll(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g)) {
    meter.step();
    // A letter; signs, digits and points come before them.
    if (word.charCodeAt(0) >= 0x41) {
      command = word.toUpperCase();
      numbers.length = 0;
      // C closes the outline; some writers use Z, as SVG does.
      if ((command === 'C' || command === 'Z') && start !== null) yield start;
      continue;
    }
    const wanted = COMMANDS[command];
    if (wanted === undefined) continue;
    numbers.push(Number(word));
    if (numbers.length < wanted) continue;
    const { x, y } = pointIn(space, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0);
    numbers.length = 0;
    if (command === 'M' || command === 'S') {
      yield 'end';
      start = [x, y];
      // Further points after a move are lines.
      command = 'L';
    } else if (command !== 'L') yield null;
    if (start !== null) yield [x, y];
  }
  yield 'end';
}
