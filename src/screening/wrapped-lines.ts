import type { Passage } from './passage.ts';
import { isPersonName } from './names/person-name.ts';

/** A text without the ends of lines that only the width of the page made, and where each of its characters stands in the text as it is. */
export type Unwrapped = { readonly text: string; readonly places: readonly number[] };

/**
 * 折行还原: on a laid-out page a name, an address or an illness goes on in the next line, and justified text has blanks between its
 * characters. Null where there is nothing to mend: formats that flow have no such lines.
 */
export function unwrapped({ text, place }: Pick<Passage, 'text' | 'place'>): Unwrapped | null {
  if (!LAID_OUT.test(place)) return null;
  const isSpaced = isSpacedOut(text);
  const isSentence = /[，。；：]/u.test(text);
  if (!isSpaced && !isSentence && !text.trimEnd().includes('\n')) return null;
  const wrapped = wrapsIn(text);
  const places: number[] = [];
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (wrapped.has(at)) continue;
    if (character === ' ' && ((isSpaced && isBetweenHan(text, at)) || (isSentence && isBesideHan(text, at)))) continue;
    kept += character;
    places.push(at);
  }
  return places.length === text.length ? null : { text: kept, places };
}

/** Places on pages: 第2页 (x,y,w,h), 第1页 表1 第2行 第3列. */
const LAID_OUT = /(?:^|> )第\d+页 (?:\(|表)/u;

/** The ends of lines that the paper made: behind a line about as wide as the widest, before one that is no point, label or value of its own. */
function wrapsIn(text: string): ReadonlySet<number> {
  const lines = text.split('\n');
  const widest = Math.max(...lines.map(widthOf));
  const wraps = new Set<number>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    at += line.length;
    const next = lines[index + 1]?.trim() ?? '';
    const isFull = widthOf(line) >= widest * FULL;
    // A number that goes on in the next line is put together by the rules for numbers, which know how long it may be.
    const isNumber = /\d\s*$/u.test(line) && /^[\dXx]/u.test(next);
    if (next !== '' && line.trim() !== '' && isFull && !isNumber && !BEGINS_ANEW.test(next) && !areValues(line, next))
      wraps.add(at);
    at += 1;
  }
  return wraps;
}

/** Part of the widest line from which on a line counts as full: the last word of a line may have gone to the next. */
const FULL = 0.7;

const BEGINS_ANEW =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[、.)）]|\d{1,3}[、.．)）](?!\d)|第[一二三四五六七八九十]+[条章]|[\p{Script=Han}]{2,8}[:：])/u;

/** Names one below the other, or numbers: each line is a value. */
function areValues(line: string, next: string): boolean {
  return (isPersonName(line) && isPersonName(next)) || (WHOLE_NUMBER.test(line) && WHOLE_NUMBER.test(next));
}

const WHOLE_NUMBER = /^\s*(?:0\d{2,3}-)?\d{7,8}\s*$|^\s*1[3-9]\d{9}\s*$|^\s*\d{17}[\dXx]\s*$/u;

function widthOf(line: string): number {
  let width = 0;
  for (const character of line.trim()) width += character > '\u2E7F' ? 2 : 1;
  return width;
}

/** Most neighbouring characters are set apart by blanks. */
function isSpacedOut(text: string): boolean {
  const apart = text.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0;
  const together = text.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
  return apart >= 3 && apart > together;
}

/** 2024 年: typesetting puts room between a character and a figure, which readers of pages take for a blank. */
function isBesideHan(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at + 1]];
  return (
    (/\p{Script=Han}/u.test(before) && /[A-Za-z\d]/u.test(after)) ||
    (/[A-Za-z\d]/u.test(before) && /\p{Script=Han}/u.test(after))
  );
}

function isBetweenHan(text: string, at: number): boolean {
  return /\p{Script=Han}/u.test(text[at - 1] ?? '') && /\p{Script=Han}/u.test(text[at + 1] ?? '');
}
