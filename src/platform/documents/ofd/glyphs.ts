import type { Glyph, Way } from '../page-layout/glyph.ts';
import { readableText, UNKNOWN } from '../page-layout/readable-text.ts';
import { advanceOf } from './advance.ts';
import { deltasOf } from './deltas.ts';
import { pointIn, stepIn, turn, within, type Matrix, type Point } from './matrix.ts';
import { spaceOf, type TextCode, type TextObject } from './objects.ts';

/** 排字: the characters of a text object where they stand on the page; `space` is the space in which the object stands. */
export function* glyphsOf(object: TextObject, space: Matrix): Generator<Glyph> {
  const inner = spaceOf(object, space);
  const axes = within(inner, turn(object.charDirection));
  const up = stepIn(axes, 0, -object.size);
  const way = wayOf(axes);
  // What stands slantwise is a watermark, and no text of the page.
  if (way === null || !(lengthOf(up) > 0)) return;
  let start: Point = { x: 0, y: 0 };
  for (const code of object.codes) {
    start = { x: code.x ?? start.x, y: code.y ?? start.y };
    const characters = [...code.text];
    const steps = stepsOf(code, characters, object);
    const isColumn = way === 'right' && characters.length > 1 && isDownwards(stepIn(inner, ...steps(0)));
    let at = start;
    for (const [index, character] of characters.entries()) {
      const step = steps(index);
      const advance = advanceOf(character, { object, isAlone: characters.length === 1, step: Math.hypot(...step) });
      const origin = pointIn(inner, at.x, at.y);
      const end = stepIn(axes, advance, 0);
      at = { x: at.x + step[0], y: at.y + step[1] };
      const text = character === NO_CODE ? UNKNOWN : readableText(character);
      if (text === '') continue;
      const size = lengthOf(up);
      yield {
        text,
        ...(isColumn
          ? {
              x: origin.x,
              y: origin.y - ABOVE * size,
              endX: origin.x,
              endY: origin.y + (1 - ABOVE) * size,
              way: 'column',
            }
          : { x: origin.x, y: origin.y, endX: origin.x + end.x, endY: origin.y + end.y, way }),
        size,
        isInvisible: object.paint === 'none',
        isWhite: object.paint === 'white',
        isArtifact: false,
      };
    }
  }
}

/** What writers put where the type has a sign without a code. */
const NO_CODE = '¤';

/** How much of a character stands above the line it is written on. */
const ABOVE = 0.88;

/** From each character to the next one, in the space of the object. */
type Steps = (index: number) => readonly [number, number];

/** Steps are along the axes of the object; a text that is read downwards and has steps in one direction only goes that way. */
function stepsOf({ deltaX, deltaY }: TextCode, characters: readonly string[], object: TextObject): Steps {
  const count = characters.length - 1;
  const across = deltasOf(deltaX, count);
  const down = deltasOf(deltaY, count);
  const isStill = (list: readonly number[] | null): boolean => list?.every((step) => step === 0) ?? true;
  const reading = turn(object.readDirection);
  const ahead = (length: number): readonly [number, number] => {
    const { x, y } = stepIn(reading, length, 0);
    return [x, y];
  };
  if (isStill(across) && isStill(down)) {
    // Where no steps are written the type's own widths hold; characters that stand upright below one another are as high as wide.
    const isStacked = object.readDirection !== object.charDirection;
    return (index) => ahead(isStacked ? object.size : advanceOf(characters[index] ?? '', { object }));
  }
  if (object.readDirection !== 0 && isStill(down)) return (index) => ahead(across?.[index] ?? 0);
  return (index) => [across?.[index] ?? 0, down?.[index] ?? 0];
}

const isDownwards = ({ x, y }: Point): boolean => y > 0 && Math.abs(y) > Math.abs(x);

/** Five degrees: a page that was put through a machine a little crooked. */
const ASKEW = Math.tan((5 * Math.PI) / 180);

function wayOf(axes: Matrix): Way | null {
  const { x, y } = stepIn(axes, 1, 0);
  if (Math.abs(y) <= Math.abs(x) * ASKEW) return x >= 0 ? 'right' : 'left';
  if (Math.abs(x) <= Math.abs(y) * ASKEW) return y >= 0 ? 'down' : 'up';
  return null;
}

const lengthOf = ({ x, y }: Point): number => Math.hypot(x, y);
