import { pointIn, stepIn, turn, within, type Matrix, type Point } from './matrix.ts';
import { deltasOf } from './deltas.ts';
import { spaceOf, type TextCode, type TextObject } from './objects.ts';

/** A character where it stands on the page. `along` and `up` are a type size long: where its line goes, and where its top is. */
export type Glyph = {
  readonly character: string;
  readonly origin: Point;
  readonly along: Point;
  readonly up: Point;
  /** How wide it is, in parts of the type size. */
  readonly advance: number;
};

/** The characters of a text object, run by run as its text codes are; `space` is the space in which the object stands. */
export function* glyphsOf(object: TextObject, space: Matrix): Generator<readonly Glyph[]> {
  const inner = spaceOf(object, space);
  const axes = within(inner, turn(object.charDirection));
  const along = stepIn(axes, object.size * object.horizontalScale, 0);
  const up = stepIn(axes, 0, -object.size);
  let start: Point = { x: 0, y: 0 };
  for (const code of object.codes) {
    start = { x: code.x ?? start.x, y: code.y ?? start.y };
    const characters = [...code.text];
    const places = placesOf(code, characters, { object, start });
    yield characters.map((character, index) => {
      const { x, y } = places[index] ?? start;
      return { character, origin: pointIn(inner, x, y), along, up, advance: advanceOf(character) };
    });
  }
}

type Setting = { readonly object: TextObject; readonly start: Point };

function placesOf(code: TextCode, characters: readonly string[], { object, start }: Setting): readonly Point[] {
  const count = characters.length - 1;
  const steps = stepsOf(code, count);
  const usual = turn(object.readDirection);
  const places: Point[] = [start];
  let { x, y } = start;
  for (let index = 0; index < count; index += 1) {
    const step = steps?.(index) ?? stepIn(usual, usualStep(characters[index] ?? '', object), 0);
    x += step.x;
    y += step.y;
    places.push({ x, y });
  }
  return places;

  /** Steps are along the axes of the object; a text that is read downwards and has steps in one direction only goes that way. */
  function stepsOf({ deltaX, deltaY }: TextCode, wanted: number): ((index: number) => Point) | null {
    const across = deltasOf(deltaX, wanted);
    const down = deltasOf(deltaY, wanted);
    const isStill = (list: readonly number[] | null): boolean => list?.every((step) => step === 0) ?? true;
    if (isStill(across) && isStill(down)) return null;
    const turned = object.readDirection !== 0 && isStill(down);
    return (index) => {
      const step = { x: across?.[index] ?? 0, y: down?.[index] ?? 0 };
      return turned ? stepIn(usual, step.x, 0) : step;
    };
  }
}

/** Where no steps are written the type's own widths hold, which are not looked up: Chinese characters are as wide as high, Latin ones half. */
function usualStep(character: string, { size, horizontalScale, readDirection, charDirection }: TextObject): number {
  const isStacked = readDirection !== charDirection;
  return isStacked ? size : advanceOf(character) * size * horizontalScale;
}

const WIDE =
  /[\u1100-\u115F\u2014-\u2016\u2018-\u201F\u2026\u2460-\u24FF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

function advanceOf(character: string): number {
  return WIDE.test(character) ? 1 : 0.5;
}
