import type { Binary } from '../compound/binary.ts';
import type { Meter } from '../meter.ts';
import { leftOverTexts } from './left-over-text.ts';
import { readPieces, type Piece } from './pieces.ts';
import { TABLES, type StoryKind, type WordFile } from './word-file.ts';

/** 文稿的一个部分: one note, comment, header or box, with its text; `number` counts them from 1. Of headers, which of the six of a section it is. */
export type Story = {
  readonly kind: StoryKind;
  readonly number: number;
  readonly pieces: readonly Piece[];
  readonly isFooter: boolean;
};

const ORDER: readonly StoryKind[] = ['body', 'footnotes', 'headers', 'comments', 'endnotes', 'boxes', 'headerBoxes'];

/** Where the texts of a kind are cut, and how much each says beside its place. */
const CUTS: Readonly<
  Record<Exclude<StoryKind, 'body'>, { readonly table: (typeof TABLES)[keyof typeof TABLES]; readonly beside: number }>
> = {
  footnotes: { table: TABLES.footnotes, beside: 0 },
  headers: { table: TABLES.headers, beside: 0 },
  comments: { table: TABLES.comments, beside: 0 },
  endnotes: { table: TABLES.endnotes, beside: 0 },
  boxes: { table: TABLES.boxes, beside: 22 },
  headerBoxes: { table: TABLES.headerBoxes, beside: 22 },
};

/** Lines that set notes apart come first; then each section has heads and feet of even, odd and first pages. */
const SEPARATORS = 6;
const OF_SECTION = 6;
const FEET = new Set([2, 3, 5]);

/** 各部分: the body first, then whatever stands around it and holds anything; and what no part names any more. */
export function readStories(
  file: WordFile,
  meter: Meter,
): { readonly stories: readonly Story[]; readonly leftOver: readonly string[] } {
  const total = ORDER.reduce((sum, kind) => sum + file.stories[kind], 0);
  const pieces = readPieces(file, meter, total);
  const stories: Story[] = [];
  let start = 0;
  for (const kind of ORDER) {
    const length = file.stories[kind];
    if (kind === 'body')
      stories.push({ kind, number: 1, pieces: between(pieces, [0, length], meter), isFooter: false });
    else if (length > 0) {
      const numbers = { text: 0, foot: 0 };
      for (const [index, [from, to]] of cutsOf(file, kind, length).entries()) {
        if (kind === 'headers' && index < SEPARATORS) continue;
        const part = between(pieces, [start + from, start + to], meter);
        if (part.every(({ text }) => text.trim() === '')) continue;
        const isFooter = kind === 'headers' && FEET.has((index - SEPARATORS) % OF_SECTION);
        const number = isFooter ? (numbers.foot += 1) : (numbers.text += 1);
        stories.push({ kind, number, pieces: part, isFooter });
      }
    }
    start += length;
  }
  return { stories, leftOver: leftOverTexts(file.main, pieces) };
}

/** The texts of a kind one by one; where the table does not fit, all of it as one. */
function cutsOf(
  file: WordFile,
  kind: Exclude<StoryKind, 'body'>,
  length: number,
): readonly (readonly [number, number])[] {
  const { table, beside } = CUTS[kind];
  const [first = 0, ...places] = placesIn(file.tableAt(table), beside);
  const cuts: (readonly [number, number])[] = [];
  let last = first;
  for (const place of places) {
    if (place > length || place < last) return [[0, length]];
    cuts.push([last, place]);
    last = place;
  }
  // What a wrong table leaves out is told too.
  if (last < length) cuts.push([last, length]);
  return kind === 'headers' && cuts.length < SEPARATORS
    ? [...Array.from({ length: SEPARATORS }, () => [0, 0] as const), [0, length]]
    : cuts;
}

/** All but the last place, which lies behind the end of all and means nothing. */
function placesIn(table: Binary, beside: number): readonly number[] {
  const count = Math.floor((table.length - 4) / (4 + beside));
  return Array.from({ length: Math.max(0, count) }, (_, index) => table.long(index * 4));
}

/** The characters from one place up to another, counted over all pieces. */
function between(pieces: readonly Piece[], [from, to]: readonly [number, number], meter: Meter): readonly Piece[] {
  const part: Piece[] = [];
  let at = 0;
  for (const { from: byte, width, text } of pieces) {
    meter.step();
    const first = Math.max(from - at, 0);
    const last = Math.min(to - at, text.length);
    if (first < last) part.push({ from: byte + first * width, width, text: text.slice(first, last) });
    at += text.length;
  }
  return part;
}
