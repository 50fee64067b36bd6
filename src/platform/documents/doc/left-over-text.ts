import { utf16Text, type Binary } from '../compound/binary.ts';
import { plausibility } from '../text/plausibility.ts';
import type { Piece } from './pieces.ts';

const FIRST = 0x18;
const LAST = 0x1c;
/** Shorter stretches are chance. */
const WIDE = /[\p{Script=Han}\p{P}\w 　]{6,}/gu;
const NARROW = /[\u0020-\u007e]{8,}/gu;
const LEAST_PLAUSIBLE = 0.5;

/** 快速保存留下的文字: text in the place of text that no piece of the document names: what was there before a quick saving. */
export function leftOverTexts(main: Binary, pieces: readonly Piece[]): readonly string[] {
  const [first, last] = [main.long(FIRST), Math.min(main.long(LAST), main.length)];
  const texts: string[] = [];
  let at = first;
  for (const { from, to } of covered(pieces)) {
    if (from > at && at < last) texts.push(...textsIn(main, at, Math.min(from, last)));
    at = Math.max(at, to);
  }
  if (at < last) texts.push(...textsIn(main, at, last));
  return texts;
}

function covered(pieces: readonly Piece[]): readonly { readonly from: number; readonly to: number }[] {
  return pieces
    .map(({ from, width, text }) => ({ from, to: from + text.length * width }))
    .sort((one, other) => one.from - other.from);
}

/** Other things lie between pieces too; what is no language is left out. */
function textsIn(main: Binary, from: number, to: number): readonly string[] {
  const even = from + (from % 2);
  const wide = even < to ? utf16Text(main.part(even, to - even)) : '';
  const narrow = new TextDecoder('latin1').decode(main.part(from, to - from));
  return [
    ...(wide.match(WIDE) ?? []).filter(
      (text) => /\p{Script=Han}{3}|\d{8}/u.test(text) && plausibility(text, true) > LEAST_PLAUSIBLE,
    ),
    ...(narrow.match(NARROW) ?? []).filter((text) => /\d{8}|@\w/u.test(text)),
  ];
}
