import { UNCHANGED, type Matrix } from './matrix.ts';

/** A rectangle in the units of OFD, millimetres. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A number, or the fallback where none is written: writers leave attributes out, or write `NaN`. */
export function numberOf(text: string | undefined, fallback: number): number {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : fallback;
}

/** A list of numbers, parted by blanks or commas; null when it is not of this length or holds anything else. */
export function numbersOf(text: string | undefined, length: number): readonly number[] | null {
  // Nothing that has the right length is longer than this.
  if (text === undefined || text.length > length * 40) return null;
  const values = text.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : [Number(part)]));
  return values.length === length && values.every(Number.isFinite) ? values : null;
}

export function rectangleOf(text: string | undefined): Rectangle | null {
  const [x, y, width, height] = numbersOf(text, 4) ?? [];
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? null
    : { x, y, width, height };
}

export function matrixOf(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = numbersOf(text, 6) ?? [];
  const isWhole =
    a !== undefined && b !== undefined && c !== undefined && d !== undefined && e !== undefined && f !== undefined;
  return isWhole ? [a, b, c, d, e, f] : UNCHANGED;
}

/** `true` and `false` as XML writes them; anything else is the fallback. */
export function truthOf(text: string | undefined, fallback: boolean): boolean {
  const word = text?.trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : fallback;
}
