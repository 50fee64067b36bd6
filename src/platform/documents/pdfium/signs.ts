import type { Box } from '../../../base/laid-page.ts';
import type { Engine } from './engine.ts';
import { canLend } from './lent-faces.ts';
import { Scratch } from './scratch.ts';
import { roomOfSign, standingOf } from './sign-room.ts';

/** 一个字符: what it says, where it stands, what colour it has. `object`: the text that it was drawn with; 0 for blanks and line ends that nobody drew. */
export type PdfSign = {
  readonly text: string;
  readonly box: Box;
  /** Where a line of it would stand, for a mask over all of it. */
  readonly roomBox: Box;
  /** Height of its type as it is shown. */
  readonly size: number;
  /** How many quarters it is turned as it is shown, clockwise. */
  readonly turn: number;
  readonly colour: string;
  readonly alpha: number;
  readonly object: number;
  readonly isInvisible: boolean;
  readonly isEmbedded: boolean;
  /** Its type face is in the file, or one is lent that has it. */
  readonly hasFace: boolean;
  /** The file does not tell what sign it is. */
  readonly isUnknown: boolean;
};

type Place = (left: number, bottom: number, right: number, top: number) => Box;

const INVISIBLE = 3;
const CLIP_ONLY = 7;
const MOST_SIGNS = 400_000;

/** Type faces for the signs below this one the engine has itself. */
const FIRST_FOREIGN = 0x100;

const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 };

export function signsOf(engine: Engine, page: number, place: Place): readonly PdfSign[] {
  const text = engine.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const scratch = new Scratch(engine);
  const signs: PdfSign[] = [];
  const looks = new Map<number, { isInvisible: boolean; isEmbedded: boolean }>();
  const at = scratch.take(64);
  const rotation = engine.FPDFPage_GetRotation(page);
  const lookOf = (object: number): { isInvisible: boolean; isEmbedded: boolean } => {
    const known = looks.get(object);
    if (known !== undefined) return known;
    const mode = object === 0 ? 0 : engine.FPDFTextObj_GetTextRenderMode(object);
    const font = object === 0 ? 0 : engine.FPDFTextObj_GetFont(object);
    const isEmbedded = font === 0 || engine.FPDFFont_GetIsEmbedded(font) === 1;
    const look = { isInvisible: mode === INVISIBLE || mode === CLIP_ONLY, isEmbedded };
    looks.set(object, look);
    return look;
  };
  try {
    const count = Math.min(engine.FPDFText_CountChars(text), MOST_SIGNS);
    for (let index = 0; index < count; index += 1) {
      const code = engine.FPDFText_GetUnicode(text, index);
      const isDrawn = engine.FPDFText_IsGenerated(text, index) !== 1;
      const object = isDrawn ? engine.FPDFText_GetTextObject(text, index) : 0;
      const isPlaced = isDrawn && engine.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
      const box = isPlaced
        ? place(scratch.double(at), scratch.double(at + 16), scratch.double(at + 8), scratch.double(at + 24))
        : NOWHERE;
      const hasRoom = isDrawn && engine.FPDFText_GetLooseCharBox(text, index, at);
      // Left, top, right, bottom.
      const told = hasRoom
        ? place(scratch.float(at), scratch.float(at + 12), scratch.float(at + 8), scratch.float(at + 4))
        : box;
      const isColoured = isDrawn && engine.FPDFText_GetFillColor(text, index, at, at + 4, at + 8, at + 12);
      const colour = isColoured
        ? [0, 4, 8].map((part) => (scratch.long(at + part) & 0xff).toString(16).padStart(2, '0')).join('')
        : '000000';
      const sign = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      const look = lookOf(object);
      const isTurned = isDrawn && engine.FPDFText_GetMatrix(text, index, at);
      const matrix = isTurned ? [0, 4, 8, 12].map((part) => scratch.float(at + part)) : UPRIGHT;
      const set = isDrawn ? engine.FPDFText_GetFontSize(text, index) : 0;
      const { size, turn, isAskew } = standingOf(matrix, { size: set, rotation });
      const stands = isDrawn && !isAskew && engine.FPDFText_GetCharOrigin(text, index, at, at + 8);
      const [footX, footY] = [scratch.double(at), scratch.double(at + 8)];
      const foot = stands ? place(footX, footY, footX, footY) : null;
      signs.push({
        text: sign,
        box,
        roomBox: roomOfSign({ ink: box, told, foot, size, turn }),
        size,
        turn,
        colour,
        alpha: isColoured ? scratch.long(at + 12) : 255,
        object,
        ...look,
        hasFace: look.isEmbedded || code < FIRST_FOREIGN || canLend(sign),
        isUnknown: isDrawn && engine.FPDFText_HasUnicodeMapError(text, index) === 1,
      });
    }
    return signs;
  } finally {
    scratch.free();
    engine.FPDFText_ClosePage(text);
  }
}

const UPRIGHT = [1, 0, 0, 1] as const;
