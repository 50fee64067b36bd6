import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import { kindOfFormat, type NumberKind } from '../../../platform/documents/cells/index.ts';
import { isPale, isSameColour } from '../colour.ts';

/** What the style of a cell means to its reader. */
export type CellStyle = { readonly kind: NumberKind; readonly isUnseen: boolean };

const PLAIN: CellStyle = { kind: 'plain', isUnseen: false };

/** 单元格样式: by number, how each makes its cell look: what kind of number it shows, and whether it shows anything. */
export function readCellStyles(root: XmlElement | null): (style: string | undefined) => CellStyle {
  const styles: CellStyle[] = [];
  const codes = new Map<string, string>();
  for (const one of root?.child('numFmts')?.elements() ?? []) {
    codes.set(one.attribute('numFmtId') ?? '', one.attribute('formatCode') ?? '');
  }
  const fonts = [...(root?.child('fonts')?.elements() ?? [])].map((font) => rgbOf(font.child('color'), 'white'));
  const sizes = [...(root?.child('fonts')?.elements() ?? [])].map((font) =>
    Number(font.child('sz')?.attribute('val') ?? 11),
  );
  const fills = [...(root?.child('fills')?.elements() ?? [])].map(groundOf);
  for (const xf of root?.child('cellXfs')?.elements() ?? []) {
    const id = xf.attribute('numFmtId') ?? '0';
    const colour = fonts[Number(xf.attribute('fontId') ?? 0)] ?? null;
    const ground = fills[Number(xf.attribute('fillId') ?? 0)] ?? 'FFFFFF';
    const isBlended =
      colour !== null && ground !== UNKNOWN && (isSameColour(colour, ground) || (isPale(colour) && isPale(ground)));
    const isTiny = (sizes[Number(xf.attribute('fontId') ?? 0)] ?? LEAST_SIZE) < LEAST_SIZE;
    styles.push({ kind: kindOfFormat(id, codes), isUnseen: isBlended || isTiny || showsNothing(codes.get(id)) });
  }
  return (style) => styles[Number(style ?? 0)] ?? PLAIN;
}

/** Smaller than this many points nobody reads it. */
const LEAST_SIZE = 1.75;

/** A ground of which the colour cannot be told: a theme, a pattern, a blend. */
const UNKNOWN = 'unknown';

/** The colour of a font; the first of the theme is the white of the paper. */
function rgbOf(colour: XmlElement | undefined, first: 'white' | null): string | null {
  const rgb = colour?.attribute('rgb');
  if (rgb !== undefined) return rgb;
  const isFirst = colour?.attribute('theme') === '0' && colour.attribute('tint') === undefined;
  return (first === 'white' && isFirst) || colour?.attribute('indexed') === '9' ? 'FFFFFF' : null;
}

function groundOf(fill: XmlElement): string {
  const pattern = fill.child('patternFill');
  const type = pattern?.attribute('patternType');
  if (pattern === undefined) return UNKNOWN;
  if (type === undefined || type === 'none') return 'FFFFFF';
  if (type !== 'solid') return UNKNOWN;
  return rgbOf(pattern.child('fgColor'), 'white') ?? UNKNOWN;
}

/** `;;;` shows neither numbers nor text. */
function showsNothing(code: string | undefined): boolean {
  return code !== undefined && /^(?:\s*;){3}\s*$/u.test(code);
}
