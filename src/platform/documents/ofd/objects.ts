import { shift, within, type Matrix } from './matrix.ts';
import type { Rectangle } from './values.ts';

/** 图元: what a page is drawn of. Pictures are not kept: they hold no text. */
export type OfdObject = TextObject | PathObject | CompositeObject;

/** What a text or an outline is painted with, as far as it matters for reading; `none` leaves no mark. */
export type Paint = 'dark' | 'white' | 'none';

/** Where an object stands: its own space, by `matrix`, begins at the corner of its boundary. */
type Placed = { readonly boundary: Rectangle; readonly matrix: Matrix };

export type TextObject = Placed & {
  readonly kind: 'text';
  readonly size: number;
  readonly horizontalScale: number;
  /** Degrees, clockwise. */
  readonly readDirection: number;
  readonly charDirection: number;
  readonly paint: Paint;
  readonly codes: readonly TextCode[];
};

/** Characters with the place of the first and the steps between them; null is what the object before it, or the type, gives. */
export type TextCode = {
  readonly x: number | null;
  readonly y: number | null;
  readonly deltaX: string | null;
  readonly deltaY: string | null;
  readonly text: string;
};

export type PathObject = Placed & {
  readonly kind: 'path';
  readonly lineWidth: number | null;
  /** What gives the width of the line where the object does not. */
  readonly drawParam: string | null;
  readonly stroke: Paint;
  readonly fill: Paint;
  readonly data: string;
};

export type CompositeObject = Placed & { readonly kind: 'composite'; readonly unit: string };

/** The space in which an object's own numbers are meant. */
export function spaceOf({ boundary, matrix }: Placed, space: Matrix): Matrix {
  return within(within(space, shift(boundary.x, boundary.y)), matrix);
}
