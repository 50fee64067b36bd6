import type { Meter } from '../meter.ts';
import { pointIn, type Matrix, type Point } from './matrix.ts';

/** A piece of an outline on the page; null ends the outline. */
export type Piece = { readonly from: Point; readonly to: Point; readonly straight: boolean };

/** How many numbers follow a command; the last two are the point it leads to. */
const COMMANDS: Readonly<Record<string, number | undefined>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7 };

/** The pieces of a path as they are written, one at a time: a path may have a million of them. */
export function* piecesOf(data: string, space: Matrix, meter: Meter): Generator<Piece | null> {
  let start: Point | null = null;
  let from: Point | null = null;
  let command = '';
  let numbers: number[] = [];
  for (const [word] of data.matchAll(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g)) {
    meter.step();
    // A letter; signs, digits and points come before them.
    if (word.charCodeAt(0) >= 0x41) {
      command = word.toUpperCase();
      numbers = [];
      // C closes the outline; some writers use Z, as SVG does.
      if ((command === 'C' || command === 'Z') && from !== null && start !== null) {
        yield { from, to: start, straight: true };
        from = start;
      }
      continue;
    }
    const wanted = COMMANDS[command];
    if (wanted === undefined) continue;
    numbers.push(Number(word));
    if (numbers.length < wanted) continue;
    const to = pointIn(space, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0);
    numbers = [];
    if (command === 'M' || command === 'S') {
      yield null;
      start = to;
      // Further points after a move are lines.
      command = 'L';
    } else if (from !== null) yield { from, to, straight: command === 'L' };
    from = to;
  }
  yield null;
}
