/** Nearer to white than an eye tells on paper, for each of red, green and blue. */
const PALEST = 0xf5;
/** Colours that differ by less than this in each part are one to the eye. */
const NEAR = 0x08;

/** 近白: a colour as six hexadecimal figures that is white to the eye. Anything else is not. */
export function isPale(colour: string): boolean {
  const value = valueOf(colour);
  return value !== null && PARTS.every((shift) => partOf(value, shift) >= PALEST);
}

/** 同色: two colours that an eye does not tell apart. */
export function isSameColour(one: string, other: string): boolean {
  const [first, second] = [valueOf(one), valueOf(other)];
  if (first === null || second === null) return false;
  return PARTS.every((shift) => Math.abs(partOf(first, shift) - partOf(second, shift)) < NEAR);
}

/** Red, green and blue. */
const PARTS = [16, 8, 0];
const partOf = (value: number, shift: number): number => (value >> shift) & 0xff;

function valueOf(colour: string): number | null {
  const hex = /^#?(?:[0-9A-F]{2})?([0-9A-F]{6})$/iu.exec(colour)?.[1];
  return hex === undefined ? null : Number.parseInt(hex, 16);
}
