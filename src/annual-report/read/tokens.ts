import { looksLikeCell } from './cell-value.ts';
import type { FlowCell, FlowLine } from './flow.ts';
import { endsLabel, recogniseLabel } from './labels.ts';

/** One piece of a line that may be a cell. A `gap` is a blank line, which may be a blank cell or only space between cells. */
export type Token = {
  readonly kind: 'text' | 'figure' | 'blank';
  readonly isGap: boolean;
  readonly cell: FlowCell;
  /** Index of the line among the lines looked at. */
  readonly line: number;
};

/**
 * Whether lines begin with a bar or a tab that is an edge (where they do not, such a beginning is an empty first cell), and whether each
 * line with bars holds one cell alone (then a line of nothing but bars holds the places of merged cells, not cells).
 */
export type Edges = { readonly bars: boolean; readonly tabs: boolean; readonly oneALine: boolean };

/** Looks at all lines of a stretch, because one line alone does not tell an edge from an empty first cell. */
export function edgesOf(lines: readonly FlowLine[]): Edges {
  const leads = (mark: RegExp) => {
    const marked = lines.filter(({ text }) => mark.test(text) && VISIBLE.test(text));
    return marked.filter(({ text }) => mark.test(text.slice(0, 1))).length * 2 > marked.length;
  };
  const barred = lines.filter(({ text }) => BARS.test(text) && VISIBLE.test(text));
  const single = barred.filter(({ text }) => text.split(BARS).filter((piece) => piece.trim() !== '').length === 1);
  return { bars: leads(BARS), tabs: leads(/\t/u), oneALine: barred.length > 0 && single.length * 2 > barred.length };
}

/** The pieces of a line: cut at bars and tabs, and at blanks where the pieces are labels and figures. */
export function tokensOf({ text, place }: FlowLine, line: number, edges: Edges): readonly Token[] {
  return cut(text, edges).map((piece): Token => {
    const cell: FlowCell = { text: piece, column: null, columnSpan: 1, rowSpan: 1, place };
    if (piece !== '') return { kind: looksLikeCell(piece) ? 'figure' : 'text', isGap: false, cell, line };
    return { kind: 'blank', isGap: !BARS.test(text) && !text.includes('\t'), cell, line };
  });
}

const VISIBLE = /[^\s|｜│┃¦:-]/u;
const BARS = /[|｜│┃¦]/u;
/** The ruler under the head of a Markdown table, and the lines of a frame drawn in characters. */
const RULER =
  /^(?=.*[|｜+├┼┤┌┬┐└┴┘┣╋┫┏┳┓┗┻┛])[\s|｜:：+├┼┤┌┬┐└┴┘│─━┣╋┫┏┳┓┗┻┛=-]*[-─━=]{2}[\s|｜:：+├┼┤┌┬┐└┴┘│─━┣╋┫┏┳┓┗┻┛=-]*$/u;

function cut(text: string, edges: Edges): readonly string[] {
  const shown = text.replace(/[\u200b-\u200d\ufeff]|<br\s*\/?>/giu, '');
  if (RULER.test(shown)) return [];
  if (BARS.test(shown)) {
    if (edges.oneALine && !VISIBLE.test(shown) && shown.split(BARS).length > 2) return [];
    const pieces = shown.split(BARS).map((piece) => piece.trim());
    // A bar at the beginning or the end of a line is an edge, not an empty cell.
    if (edges.bars && pieces.length > 1 && pieces[0] === '') pieces.shift();
    if (pieces.length > 1 && pieces.at(-1) === '') pieces.pop();
    return pieces;
  }
  const pieces = shown.split('\t').map((piece) => piece.trim());
  if (edges.tabs && pieces.length > 1 && pieces[0] === '') pieces.shift();
  return pieces.length === 1 ? cutAtBlanks(pieces[0] ?? '') : pieces;
}

/** “行政许可 550” and “信息内容 本年制发件数 …” hold several cells; a sentence with a blank in it does not. */
function cutAtBlanks(text: string): readonly string[] {
  if (text.length > 200 || !/\s/u.test(text)) return [text];
  const pieces = text.split(/\s+/u);
  const figures = pieces.length - 1 - pieces.findLastIndex((piece) => !looksLikeCell(piece));
  const words = pieces.slice(0, pieces.length - figures);
  if (words.length === 0) return pieces;
  if (areLabels(words)) return pieces;
  const joined = words.join('');
  return figures > 0 && (isLabel(joined, true) || endsLabel(joined)) ? [joined, ...pieces.slice(words.length)] : [text];
}

/** “1” on a line of its own before “.属于…” is the numbering of a label written downwards, not a figure. */
export function withoutNumbering(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const isNumbering =
      token.kind === 'figure' &&
      /^\d{1,2}$/u.test(token.cell.text) &&
      next?.kind === 'text' &&
      /^[.、．]/u.test(next.cell.text);
    return isNumbering ? { ...token, kind: 'text' } : token;
  });
}

/** A row of heads, one of them perhaps misprinted; a single word is a label only as the form prints it. */
const areLabels = (words: readonly string[]): boolean =>
  words.filter((word) => isLabel(word)).length * 2 >= words.length &&
  words.every((word) => isLabel(word, words.length > 1));

/**
 * 序号: under a head of that name, figures in front of the labels that count 1, 2, 3, … through a table are a column of the body's own,
 * not figures of the rows before. `labels` are the tokens at which labels begin.
 */
export function withoutRowNumbers(tokens: readonly Token[], labels: ReadonlySet<number>): readonly Token[] {
  if (!tokens.some(({ cell }) => ROW_NUMBER_HEAD.test(cell.text))) return tokens;
  const numbers = tokens.flatMap((token, index) =>
    token.kind === 'figure' && labels.has(index + 1) && /^\d{1,2}$/u.test(token.cell.text) ? [index] : [],
  );
  const isCount =
    numbers.length >= FEWEST_ROW_NUMBERS && numbers.every((index, nth) => Number(tokens[index]?.cell.text) === nth + 1);
  if (!isCount) return tokens;
  const taken = new Set(numbers);
  return tokens.filter((_, index) => !taken.has(index));
}

const ROW_NUMBER_HEAD = /^(?:序\s*号|编\s*号|项\s*次)$/u;
const FEWEST_ROW_NUMBERS = 5;

const isLabel = (text: string, misprints = false): boolean => recogniseLabel(text, { misprints }) !== null;
