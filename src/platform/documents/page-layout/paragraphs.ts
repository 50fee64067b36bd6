import type { Box } from '../../../base/laid-page.ts';
import type { Paragraph } from '../../../base/paper.ts';
import type { Meter } from '../meter.ts';
import { boxAround, bottomOf, rightOf } from './boxes.ts';
import { isNumbered, isSectionNumbered } from './numbering.ts';
import { isLatin, saidOf, type TextLine } from './text-lines.ts';

/** The edges between which the running text of a page stands. */
export type Margins = { readonly left: number; readonly right: number };

/** A line with the page it stands on. */
export type PlacedLine = { readonly page: number; readonly line: TextLine; readonly margins: Margins };

/** Farther in than this many signs, a line begins a paragraph. */
const INDENT = 0.8;
/** What a full line may leave free besides the first word of the next, in signs. */
const LEFT_FREE = 1.3;
/** So much more than the usual step to the next line parts two paragraphs. */
const WIDER_STEP = 1.45;
/** A line with this little room on both sides, in signs, is no centred one. */
const CENTRED = 1.8;
const ENDED = /[。！？；：!?;:]["”』」）)]?$/u;

/**
 * 正文边界: between which edges running text stands: where many long lines end, or, where few are long enough to tell, where the tables
 * end. `boxes` are those of the tables.
 */
export function marginsOf(lines: readonly TextLine[], boxes: readonly Box[]): Margins {
  const usual = mostCommon(lines.map(({ left }) => left)) ?? 0;
  const rights = lines.map(rightOf).toSorted((one, other) => other - one);
  const size = lines.map((line) => line.size).toSorted((one, other) => one - other)[lines.length >> 1] ?? 0;
  const furthest = Math.max(rights[0] ?? 0, ...boxes.slice(0, 1000).map(rightOf));
  // Lines that were filled end within a sign or two of one another, and not far from where the tables end.
  const widest = rights.find(
    (right, index) =>
      right - usual >= 0.75 * (furthest - usual) && right - (rights[index + 2] ?? -Infinity) <= 1.5 * size,
  );
  const left = Math.min(
    usual,
    mostCommon(lines.filter((line) => line.width > furthest / 2).map((line) => line.left)) ?? usual,
  );
  return { left, right: widest ?? furthest };
}

function mostCommon(places: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place / 3), (counts.get(Math.round(place / 3)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([one, count], [other, more]) => more - count || one - other);
  return most ? most[0] * 3 : null;
}

/** 连行成段: joins lines into paragraphs, over pages too. */
export function paragraphsOf(lines: readonly PlacedLine[], meter: Meter): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: PlacedLine[] = [];
  const close = () => {
    const [first] = open;
    if (!first) return;
    const text = joined(open);
    meter.addParagraph();
    const box = boxAround(open.filter(({ page }) => page === first.page).map(({ line }): Box => line));
    paragraphs.push({ kind: 'paragraph', text, heading: null, place: { kind: 'page', page: first.page, box } });
    open = [];
  };
  lines.forEach((next) => {
    meter.step();
    const last = open.at(-1);
    if (last && !goesOn(open, last, next)) close();
    open.push(next);
  });
  close();
  return paragraphs;
}

function joined(lines: readonly PlacedLine[]): string {
  let text = '';
  for (const { line } of lines) {
    const said = saidOf(line);
    text += (text !== '' && isLatin(text, said) ? ' ' : '') + said;
  }
  return text;
}

/** Whether a line belongs to the paragraph of the line before it. */
function goesOn(open: readonly PlacedLine[], last: PlacedLine, next: PlacedLine): boolean {
  const { line, margins } = last;
  const size = next.line.size;
  if (Math.abs(line.size - size) > 0.12 * size) return false;
  if (isGapped(line) || isGapped(next.line)) return false;
  const said = saidOf(next.line);
  if (next.line.left > next.margins.left + INDENT * size && !isHanging(open, next)) return false;
  const free = margins.right - rightOf(line);
  if (free > firstWord(said, next.line) + LEFT_FREE * size) return false;
  if (isCentred(last) && isCentred(next)) return false;
  if (isNumbered(said) && ENDED.test(saidOf(line))) return false;
  // A heading right below a full line.
  if (isSectionNumbered(said) && !ENDED.test(said) && margins.right - rightOf(next.line) > 4 * size) return false;
  return last.page !== next.page || isUsualStep(open, next);
}

/** A line with wide gaps is one of a table, or of a signature; it is no part of a sentence. */
function isGapped({ texts, size }: TextLine): boolean {
  return texts.some((text, index) => {
    const next = texts[index + 1];
    return next !== undefined && next.left - rightOf(text) > 2 * size;
  });
}

/** Every line but the first further in: a list, or a quotation. */
function isHanging(open: readonly PlacedLine[], next: PlacedLine): boolean {
  const before = open.at(-1);
  return open.length > 1 && before !== undefined && Math.abs(before.line.left - next.line.left) < 2;
}

function isCentred({ line, margins }: PlacedLine): boolean {
  const [before, behind] = [line.left - margins.left, margins.right - rightOf(line)];
  return before > CENTRED * line.size && behind > CENTRED * line.size && Math.abs(before - behind) < 2 * line.size;
}

/** How much room the first word of a line takes: what did not fit on the line before. */
function firstWord(said: string, { size }: TextLine): number {
  const word = /^[\p{Script=Latin}\d.,%@:/_-]+/u.exec(said)?.[0] ?? '';
  return word === '' ? size : word.length * size * 0.56;
}

function isUsualStep(open: readonly PlacedLine[], next: PlacedLine): boolean {
  const last = open.at(-1);
  if (!last) return true;
  const step = next.line.top - last.line.top;
  const before = open.at(-2);
  if (before && before.page === last.page) return step <= (last.line.top - before.line.top) * WIDER_STEP;
  return next.line.top - bottomOf(last.line) <= 1.8 * next.line.size;
}
