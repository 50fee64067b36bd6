import { kindOfFormat, type NumberKind } from '../xlsx/number-formats.ts';
import type { Binary } from '../compound/binary.ts';

/** What the style of a cell means to its reader. `isUnseen`: it has the colour of its ground, or shows nothing at all. */
export type XlsCellStyle = { readonly kind: NumberKind; readonly isUnseen: boolean };

const PLAIN: XlsCellStyle = { kind: 'plain', isUnseen: false };

/** Colours that need no palette: black, white, the window's text and its ground. */
const FIXED: Readonly<Record<number, string | undefined>> = {
  0: '000000',
  1: 'FFFFFF',
  8: '000000',
  9: 'FFFFFF',
  64: '000000',
  65: 'FFFFFF',
};
const FIRST_OF_PALETTE = 8;
const NO_FILL = 0;
const SOLID = 1;

/** 单元格样式: what kind of number each shows, and whether it shows anything; records come in any order. */
export class CellStyles {
  private readonly fonts: number[] = [];
  private readonly codes = new Map<string, string>();
  private readonly raw: { font: number; format: number; pattern: number; ground: number }[] = [];
  private readonly palette = new Map<number, string>();
  private readonly known = new Map<number, XlsCellStyle>();

  addFont(body: Binary): void {
    this.fonts.push(body.word(4));
  }

  addFormat(id: number, code: string): void {
    this.codes.set(String(id), code);
  }

  addPalette(body: Binary): void {
    for (let index = 0; 2 + index * 4 + 4 <= body.length; index += 1) {
      const colour = [0, 1, 2]
        .map((part) =>
          body
            .byte(2 + index * 4 + part)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
      this.palette.set(FIRST_OF_PALETTE + index, colour.toUpperCase());
    }
  }

  /** `isOld`: of Excel 5 and 95, where the fill is told elsewhere. */
  addStyle(body: Binary, isOld: boolean): void {
    const fill = isOld
      ? { pattern: body.word(10) & 0x3f, ground: body.word(8) & 0x7f }
      : { pattern: body.long(14) >>> 26, ground: body.word(18) & 0x7f };
    this.raw.push({ font: body.word(0), format: body.word(2), ...fill });
  }

  at(index: number): XlsCellStyle {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const style = this.read(index);
    this.known.set(index, style);
    return style;
  }

  private read(index: number): XlsCellStyle {
    const raw = this.raw[index];
    if (raw === undefined) return PLAIN;
    const id = String(raw.format);
    // There is no font 4: those above it stand one earlier.
    const font = this.fonts[raw.font > 4 ? raw.font - 1 : raw.font];
    const colour = font === undefined ? null : this.colour(font);
    const ground = raw.pattern === NO_FILL ? 'FFFFFF' : raw.pattern === SOLID ? this.colour(raw.ground) : null;
    const showsNothing = /^(?:\s*;){3}\s*$/u.test(this.codes.get(id) ?? '');
    return { kind: kindOfFormat(id, this.codes), isUnseen: showsNothing || (colour !== null && colour === ground) };
  }

  private colour(index: number): string | null {
    return this.palette.get(index) ?? FIXED[index] ?? null;
  }
}
