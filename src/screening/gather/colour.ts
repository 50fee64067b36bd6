/** Nearer to white than an eye tells on paper, for each of red, green and blue. */
const PALEST = 0xf5;
/** Colours that differ by less than this in each part are one to the eye. */
const NEAR = 0x08;

/** 近白: a colour as six hexadecimal figures that is white to the eye. Anything else is not. */
export function isPale(colour: string): boolean {
  return partsOf(colour)?.every((part) => part >= PALEST) ?? false;
}

/** 同色: two colours that an eye does not tell apart. */
export function isSameColour(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first === null || second === null) return false;
  return first.every((part, index) => Math.abs(part - (second[index] ?? 0)) < NEAR);
}

function partsOf(colour: string): readonly number[] | null {
  const hex = /^#?(?:[0-9A-F]{2})?([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/iu.exec(colour);
  return hex === null ? null : hex.slice(1).map((part) => Number.parseInt(part, 16));
}
