import type { Binary } from '../compound/binary.ts';
import { textsAmongBytes } from '../compound/texts-among-bytes.ts';
import type { Piece } from './pieces.ts';

const FIRST = 0x18;
const LAST = 0x1c;
/** 快速保存留下的文字: text in the place of text that no piece of the document names: what was there before a quick saving. Other things lie between pieces too; what is no language is left out. */
export function leftOverTexts(main: Binary, pieces: readonly Piece[]): readonly string[] {
  const [first, last] = [main.long(FIRST), Math.min(main.long(LAST), main.length)];
  const texts: string[] = [];
  let at = first;
  for (const { from, to } of covered(pieces)) {
    if (from > at && at < last) texts.push(...textsAmongBytes(main.part(at, Math.min(from, last) - at)));
    at = Math.max(at, to);
  }
  if (at < last) texts.push(...textsAmongBytes(main.part(at, last - at)));
  return texts;
}

function covered(pieces: readonly Piece[]): readonly { readonly from: number; readonly to: number }[] {
  return pieces
    .map(({ from, width, text }) => ({ from, to: from + text.length * width }))
    .sort((one, other) => one.from - other.from);
}
