import type { Binary } from '../compound/binary.ts';

/** Colours by the numbers of Word 97; the first is what the program chooses itself. */
const INDEXED: readonly (string | null)[] = [
  null,
  '000000',
  '0000FF',
  '00FFFF',
  '00FF00',
  'FF00FF',
  'FF0000',
  'FFFF00',
  'FFFFFF',
  '000080',
  '008080',
  '008000',
  '800080',
  '800000',
  '808000',
  '808080',
  'C0C0C0',
];

const AUTO = 0xff;
const NEW_SHADING = 10;

export function colourOfIndex(index: number): string | null {
  return INDEXED[index] ?? null;
}

/** A colour in four bytes: red, green, blue, and whether the program chooses. */
export function colourOfNumber(value: Binary, at: number): string | null {
  if (value.byte(at + 3) === AUTO) return null;
  return [0, 1, 2]
    .map((part) =>
      value
        .byte(at + part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** 底纹: the colour that a shading gives to what it stands behind; null for none. A full pattern shows its front colour. */
export function fillOfShading(value: Binary): string | null {
  if (value.length >= NEW_SHADING) return colourOfNumber(value, value.word(8) === 1 ? 0 : 4);
  const raw = value.word(0);
  if (raw === 0xffff) return null;
  return colourOfIndex(raw >> 10 === 1 ? raw & 0x1f : (raw >> 5) & 0x1f);
}
