import { looksLikeHeads } from './heads.ts';
import { LABEL_LIKE } from './labels.data.ts';
import type { Passage } from './passage.ts';

/** 筛查单元: a passage, or one column of a line that is a row of a table written as text; `offset` is where it begins in its passage. */
export type Unit = Passage & { readonly source: number; readonly offset: number };

/** Passages as rules see them: lines set apart by tabs, pipes or blanks under a line of heads become cells with their heads. */
export function unitsOf(passages: readonly Passage[]): readonly Unit[] {
  const units: Unit[] = [];
  let table: WrittenTable | null = null;
  let tables = 0;
  for (const [source, passage] of passages.entries()) {
    if (passage.cell !== null) {
      tables = Math.max(tables, passage.cell.table);
      units.push({ ...passage, source, offset: 0 });
      continue;
    }
    const heads: WrittenTable | null = passage.part === 'body' ? headLine(passage.text) : null;
    if (heads !== null && isFollowed(passages, source, heads)) {
      tables += 1;
      table = heads;
      units.push(...rowUnits({ passage, source, row: 0 }, heads, { ...table, number: -tables, isHead: true }));
      continue;
    }
    const cells: WrittenTable | null = table === null ? null : rowLine(passage.text, table);
    if (table === null || cells === null) {
      // The line under the heads of Markdown says nothing and ends no table.
      if (/^[\s|:-]*\|[\s|:-]*$/u.test(passage.text)) continue;
      if (passage.text.trim() !== '') table = null;
      units.push({ ...passage, source, offset: 0 });
    } else
      units.push(...rowUnits({ passage, source, row: source }, cells, { ...table, number: -tables, isHead: false }));
  }
  return units;
}

type Piece = { readonly text: string; readonly start: number };
/** `isUnsure`: few of its heads are known words, so that rows must follow. */
type WrittenTable = { readonly delimiter: RegExp; readonly pieces: readonly Piece[]; readonly isUnsure?: true };

const DELIMITERS: readonly RegExp[] = [/\|/gu, /\t+/gu, /[ \u3000]{2,}/gu, /[ \u3000]+/gu, /[,，]/gu];

function headLine(text: string): WrittenTable | null {
  if (text.length > 300 || !/[\t|,， \u3000]/u.test(text.trim())) return null;
  for (const delimiter of DELIMITERS) {
    const pieces = cut(text, delimiter);
    if (pieces.length > 1 && looksLikeHeads(pieces.map((piece) => piece.text))) return { delimiter, pieces };
    if (pieces.length > 2 && /[|\t]/u.test(delimiter.source) && mayBeHeads(pieces))
      return { delimiter, pieces, isUnsure: true };
  }
  return null;
}

/** Short words without a number, some of which name something, set apart by tabs or pipes. */
function mayBeHeads(pieces: readonly Piece[]): boolean {
  const texts = pieces.map(({ text }) => text.trim());
  return (
    texts.every((text) => text.length <= 16 && !/\d{3,}/u.test(text)) && texts.some((text) => LABEL_LIKE.test(text))
  );
}

/** One of the next two lines is a row of as many columns; under heads that are not sure, two of the next three. */
function isFollowed(passages: readonly Passage[], at: number, heads: WrittenTable): boolean {
  const rows = [1, 2, 3].filter((step) => {
    const next = passages[at + step];
    return next?.cell === null && next.part === 'body' && rowLine(next.text, heads) !== null;
  });
  return rows.length >= (heads.isUnsure === true ? 2 : 1);
}

function rowLine(text: string, { delimiter, pieces }: WrittenTable): WrittenTable | null {
  const cells = cut(text, delimiter);
  const isRule = /^[\s|:-]*$/u.test(text);
  return !isRule && cells.length === pieces.length ? { delimiter, pieces: cells } : null;
}

function cut(text: string, delimiter: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(delimiter)) {
    pieces.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(start), start });
  // Pipes stand at both ends of a line, blanks may.
  while (pieces[0]?.text.trim() === '') pieces.shift();
  while (pieces.at(-1)?.text.trim() === '') pieces.pop();
  return pieces;
}

function rowUnits(
  { passage, source, row }: { readonly passage: Passage; readonly source: number; readonly row: number },
  { pieces }: WrittenTable,
  table: WrittenTable & { readonly number: number; readonly isHead: boolean },
): readonly Unit[] {
  return pieces.map(({ text, start }, column) => ({
    ...passage,
    text,
    source,
    offset: start,
    cell: {
      table: table.number,
      row,
      column,
      columnHeads: table.isHead ? [] : [table.pieces[column]?.text.replaceAll(/\s/gu, '') ?? ''],
      rowHead: column === 0 ? null : (pieces[0]?.text.trim() ?? null),
    },
  }));
}
