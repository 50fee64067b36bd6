import { KEYBOARD_WALKS, KNOWN_WORDS, LEET } from './known-words.data.ts';

/**
 * 口令的成分: of how few pieces a password can be put together. A piece is a known word, also with signs in place of letters, a walk over the keyboard, a series, a run of one
 * sign, a year, a date, a telephone number; any other letter or figure is one by itself, any other sign half a one. Repetitions count once. What is tried first has few
 * pieces, however long it is. Pure.
 */
export function countPieces(password: string, ownWords: readonly string[]): number {
  const plain = fold(password);
  const known = new Set([...WORDS, ...ownWords.flatMap(piecesOfWord)]);
  const forms = [plain, plain.replaceAll(/(.+?)\1+/gu, '$1')];
  return Math.min(...forms.map((form) => fewestPieces([...form], known)));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const decoded = (text: string, letters: Readonly<Record<string, string>>): string =>
  [...text].map((sign) => letters[sign] ?? sign).join('');

/** A name and the parts of it that lie between signs; of Latin letters three at least. */
function piecesOfWord(word: string): readonly string[] {
  const whole = fold(word);
  return [whole, whole.replaceAll(/[^\p{L}\p{N}]/gu, ''), ...whole.split(/[^\p{L}\p{N}]+/u)].filter(
    (part) => part.length >= (/\p{Script=Han}/u.test(part) ? 2 : 3),
  );
}

const WORDS: ReadonlySet<string> = new Set(KNOWN_WORDS);
const WALKS: readonly string[] = KEYBOARD_WALKS.flatMap((walk) => [walk, [...walk].toReversed().join('')]);

/** Years, dates with and without century, numbers of mobile telephones. */
const SHAPES: readonly RegExp[] = [
  /^(?:19|20)\d\d/u,
  /^(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u,
  /^(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?/u,
  /^1[3-9]\d{9}/u,
];

/** From the end to the front: the fewest pieces of what is left at each place. */
function fewestPieces(signs: readonly string[], known: ReadonlySet<string>): number {
  const fewest: number[] = Array.from({ length: signs.length + 1 }, () => 0);
  for (let at = signs.length - 1; at >= 0; at -= 1) {
    const ends = pieceEnds(signs, at, known);
    const alone = weightOf(signs[at] ?? '') + (fewest[at + 1] ?? 0);
    fewest[at] = Math.min(alone, ...ends.map((end) => 1 + (fewest[end] ?? 0)));
  }
  return fewest[0] ?? 0;
}

const weightOf = (sign: string): number => (/[\p{L}\p{N}]/u.test(sign) ? 1 : 0.5);

function pieceEnds(signs: readonly string[], at: number, known: ReadonlySet<string>): readonly number[] {
  const ends: number[] = [];
  let text = '';
  for (let end = at; end < signs.length; end += 1) {
    text += signs[end] ?? '';
    const isPiece =
      isKnown(text, known) || (end - at >= 2 && (isSeries(text) || WALKS.some((walk) => walk.includes(text))));
    if (isPiece) ends.push(end + 1);
  }
  for (const shape of SHAPES) {
    const found = shape.exec(text)?.[0];
    if (found !== undefined) ends.push(at + [...found].length);
  }
  return ends;
}

const isKnown = (text: string, known: ReadonlySet<string>): boolean =>
  known.has(text) || LEET.some((letters) => known.has(decoded(text, letters)));

/** aaa, abc, 987: each character as far from the one before. */
function isSeries(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const step = (codes[1] ?? 0) - (codes[0] ?? 0);
  return Math.abs(step) <= 1 && codes.every((code, index) => index === 0 || code - (codes[index - 1] ?? 0) === step);
}
