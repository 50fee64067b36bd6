import type { Stretch } from './stretch.ts';
import { isJoined } from './stretch.ts';

/** A number as it was found in a stretch: its characters without what stands between them, and its place. */
export type Group = {
  readonly characters: string;
  readonly start: number;
  readonly end: number;
  /** Whether blanks, hyphens or line ends stood inside. */
  readonly isGrouped: boolean;
};

type Wanted = { readonly lengths: readonly number[]; readonly last?: 'x' };

/**
 * 号码: every number of one of these lengths that begins and ends where figures begin and end, whatever blanks and hyphens stand
 * inside. Longer lengths of one beginning are given in the order asked for; in a joined stretch only what crosses a border.
 */
export function* groupsOf(stretch: Stretch, { lengths, last }: Wanted): Generator<Group> {
  const { text } = stretch;
  const borders = new Set(stretch.pieces.map(({ from }) => from));
  for (let at = 0; at < text.length; at += 1) {
    if (!isFigure(text.charCodeAt(at))) continue;
    const head = at;
    while (isFigure(text.charCodeAt(at))) at += 1;
    for (const start of startsIn(head, at - head, borders)) {
      if (!mayBegin(text, start, borders)) continue;
      for (const length of lengths) {
        const group = take(text, start, { length, last, borders });
        if (group !== null && (!isJoined(stretch) || crosses(group, borders))) yield group;
      }
    }
  }
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isX = (code: number): boolean => code === 0x58 || code === 0x78;

/** A run begins a number at its head, and where a new cell or line begins in it. */
function startsIn(at: number, length: number, borders: ReadonlySet<number>): readonly number[] {
  const starts = [at];
  for (const border of borders) if (border > at && border < at + length) starts.push(border);
  return starts;
}

/** Before a number stands no letter that would make it part of another; G and L begin the numbers of pupils. */
function mayBegin(text: string, start: number, borders: ReadonlySet<number>): boolean {
  if (borders.has(start)) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  return !/[A-Za-z]$/u.test(before) || /(?:^|[^A-Za-z\d])[GL]$|(?:^|[^A-Za-z])(?:ID|NO|SFZH?)$/iu.test(before);
}

function take(
  text: string,
  start: number,
  {
    length,
    last,
    borders,
  }: { readonly length: number; readonly last: 'x' | undefined; readonly borders: ReadonlySet<number> },
): Group | null {
  let count = 0;
  let at = start;
  let isGrouped = false;
  while (count < length) {
    const code = text.charCodeAt(at);
    if (isFigure(code) || (count === CHECK_CHARACTER && last === 'x' && isX(code))) {
      count += 1;
      at += 1;
      continue;
    }
    const between = BETWEEN.exec(text.slice(at, at + MOST_BETWEEN + 1))?.[0] ?? '';
    if (between === '' || between.length > MOST_BETWEEN) return null;
    isGrouped = true;
    at += between.length;
  }
  const written = text.slice(start, at);
  const characters = isGrouped ? written.replaceAll(ALL_BETWEEN, '') : written;
  if (length === DISABILITY_NUMBER) at += /^B\d?(?![\dA-Za-z])/u.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  if (!borders.has(at) && /^[\dA-Za-z]/u.test(text.charAt(at))) return null;
  return { characters, start, end: at, isGrouped };
}

/** 残疾人证号: the number of a card that was given out again ends in B1, B2. */
const DISABILITY_NUMBER = 20;

const BETWEEN = /^[\s\-._·]+/u;
const ALL_BETWEEN = /[\s\-._·]+/gu;
const MOST_BETWEEN = 4;
/** Where the check character of an identity number stands, which may be an X; two more figures follow it in the number of a disability. */
const CHECK_CHARACTER = 17;

function crosses({ start, end }: Group, borders: ReadonlySet<number>): boolean {
  for (const border of borders) if (border > start && border < end) return true;
  return false;
}
