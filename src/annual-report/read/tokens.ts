import { looksLikeCell } from './cell-value.ts';
import type { FlowCell, FlowLine } from './flow.ts';
import { recogniseLabel } from './labels.ts';

/** One piece of a line that may be a cell. A `gap` is a blank line, which may be a blank cell or only space between cells. */
export type Token = {
  readonly kind: 'text' | 'figure' | 'blank';
  readonly isGap: boolean;
  readonly cell: FlowCell;
  /** Index of the line among the lines looked at. */
  readonly line: number;
};

/** The pieces of a line: cut at bars and tabs, and at blanks where the pieces are labels and figures. */
export function tokensOf({ text, place }: FlowLine, line: number): readonly Token[] {
  return cut(text).map((piece): Token => {
    const cell: FlowCell = { text: piece, column: null, columnSpan: 1, rowSpan: 1, place };
    if (piece !== '') return { kind: looksLikeCell(piece) ? 'figure' : 'text', isGap: false, cell, line };
    return { kind: 'blank', isGap: !BARS.test(text) && !text.includes('\t'), cell, line };
  });
}

const BARS = /[|｜│┃¦]/u;
/** The ruler under the head of a Markdown table. */
const RULER = /^[\s|｜:：+-]*-{2,}[\s|｜:：+-]*$/u;

function cut(text: string): readonly string[] {
  const shown = text.replace(/[\u200b-\u200d\ufeff]/gu, '');
  if (BARS.test(shown)) {
    if (RULER.test(shown)) return [];
    const pieces = shown.split(BARS).map((piece) => piece.trim());
    // A bar at the beginning or the end of a line is an edge, not an empty cell.
    if (pieces.length > 1 && pieces[0] === '') pieces.shift();
    if (pieces.length > 1 && pieces.at(-1) === '') pieces.pop();
    return pieces;
  }
  const pieces = shown.split('\t').map((piece) => piece.trim());
  if (pieces.length > 1 && pieces[0] === '') pieces.shift();
  return pieces.length === 1 ? cutAtBlanks(pieces[0] ?? '') : pieces;
}

/** “行政许可 550” and “信息内容 本年制发件数 …” hold several cells; a sentence with a blank in it does not. */
function cutAtBlanks(text: string): readonly string[] {
  if (text.length > 200 || !/\s/u.test(text)) return [text];
  const pieces = text.split(/\s+/u);
  const figures = pieces.length - 1 - pieces.findLastIndex((piece) => !looksLikeCell(piece));
  const words = pieces.slice(0, pieces.length - figures);
  if (words.length === 0) return pieces;
  if (words.every((word) => isLabel(word))) return pieces;
  return figures > 0 && isLabel(words.join('')) ? [words.join(''), ...pieces.slice(words.length)] : [text];
}

const isLabel = (text: string): boolean => recogniseLabel(text, { misprints: false }) !== null;
