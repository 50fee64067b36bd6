import { utf16Text, type Binary } from '../compound/binary.ts';

const TEXT = 0x17;
/** A single sign in a formula is a separator. */
const SHORTEST = 2;

/** 公式中的文字: the texts written into a formula. Found by their mark; what looks like one and is none holds signs that no text has. */
export function textsInFormula(body: Binary, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let at = from; at + 3 <= to;) {
    const length = body.byte(at + 1);
    const flags = body.byte(at + 2);
    const end = at + 3 + length * (flags === 1 ? 2 : 1);
    const isText = body.byte(at) === TEXT && length >= SHORTEST && flags <= 1 && end <= to;
    const raw = isText ? body.part(at + 3, end - at - 3) : null;
    const text = raw === null ? '' : flags === 1 ? utf16Text(raw) : String.fromCharCode(...raw);
    if (text !== '' && !UNSAYABLE.test(text.replaceAll('\0', ','))) {
      texts.push(text.replaceAll('\0', '\n'));
      at = end;
    } else at += 1;
  }
  return texts;
}

const UNSAYABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;
