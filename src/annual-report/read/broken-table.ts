import { newestForm } from '../../law/index.ts';
import { isBlankCell, type FigureRow, type PlacedLabel } from './figure-row.ts';
import { fitCells, fittingStarts, type Lean } from './fit.ts';
import type { FlowCell, FlowLine } from './flow.ts';
import { isDistinctive } from './labels.ts';
import { findLabels } from './find-labels.ts';
import { edgesOf, tokensOf, withoutNumbering, withoutRowNumbers, type Token } from './tokens.ts';

/** A stretch of a broken table: rows for the tables reader, and lines that are prose, in the order of the file. */
export type Stretch =
  | { readonly kind: 'row'; readonly row: FigureRow }
  | { readonly kind: 'line'; readonly line: FlowLine };

const COLUMNS_OF_TABLE_3 = newestForm().table3.columns.length;
const COLUMNS_OF_TABLE_4 = newestForm().table4.columns.length;

/**
 * 散表还原: rebuilds table rows from lines in which a table was broken up: one cell a line (with blank lines, tabs or bars between),
 * rows with bars at either end or run away, cells parted by blanks. Labels of the form cut the lines into rows; of the ways to
 * understand blank lines, that one is taken under which most rows have as many cells as the form has columns.
 */
export function restoreBrokenTables(lines: readonly FlowLine[], around: Around): readonly Stretch[] {
  if (!lines.some(({ text }) => mayBeOfTable(text))) return lines.map((line) => ({ kind: 'line', line }));
  const edges = edgesOf(lines);
  const tokens = withoutNumbering(lines.flatMap((line, index) => tokensOf(line, index, edges)));
  const pieces = piecesOf(tokens, around.isTableOpen);
  if (!pieces.some((piece) => piece.kind === 'row')) return lines.map((line) => ({ kind: 'line', line }));
  const reading = bestReading(pieces.flatMap((piece) => (piece.kind === 'row' ? [piece] : [])));
  return pieces.flatMap((piece, index): readonly Stretch[] =>
    piece.kind === 'row'
      ? [
          {
            kind: 'row',
            row: around.isEnd && index === pieces.length - 1 ? filledUp(reading(piece), piece.count) : reading(piece),
          },
        ]
      : piece.lines.map((index) => ({ kind: 'line', line: lineAt(lines, index) })),
  );
}

/** What stands around the lines: whether a table was open before them, and whether the report ends with them. */
export type Around = { readonly isTableOpen: boolean; readonly isEnd: boolean };

/** A file cut off in the middle of its last row: what is there stands in the first columns. */
function filledUp(row: FigureRow, count: number): FigureRow {
  const [first] = row.cells;
  const filled = row.cells.filter((cell) => !isBlankCell(cell));
  if (!first || filled.length >= count || row.cells.slice(0, filled.length).some(isBlankCell)) return row;
  const missing = Array.from({ length: count - filled.length }, (): FlowCell => ({ ...first, text: '' }));
  return { ...row, cells: [...filled, ...missing] };
}

function lineAt(lines: readonly FlowLine[], index: number): FlowLine {
  const line = lines[index];
  if (!line) throw new Error(`there is no line ${index}`);
  return line;
}

/** A quick look, so that prose is not cut into tokens: only short lines and lines with bars or tabs can be of a table. */
const mayBeOfTable = (text: string): boolean => text.length < 80 || /[|｜│\t]/u.test(text);

type RowPiece = {
  readonly kind: 'row';
  readonly labels: readonly PlacedLabel[];
  readonly tokens: readonly Token[];
  readonly count: number;
};
type Piece = RowPiece | { readonly kind: 'prose'; readonly lines: readonly number[] };

/** Cuts the tokens at the labels: each run of labels and what stands behind it is one row. What stands outside is prose. */
function piecesOf(all: readonly Token[], isTableOpen: boolean): readonly Piece[] {
  const tokens = withoutRowNumbers(all, new Set(findLabels(all).map(({ from }) => from)));
  const labelsFound = findLabels(tokens);
  const found = new Map(labelsFound.map((label) => [label.from, label]));
  const isTable = isTableOpen || labelsFound.some(({ hit }) => isDistinctive(hit));
  const pieces: Piece[] = [];
  let prose: number[] = [];
  const flush = () => {
    if (prose.length > 0) pieces.push({ kind: 'prose', lines: [...new Set(prose)] });
    prose = [];
  };
  let columns = 0;
  let at = 0;
  while (at < tokens.length) {
    const labels: PlacedLabel[] = [];
    let next = found.get(at);
    if (!next || !isTable) {
      const token = tokens[at];
      const bare = isTable && token?.line !== tokens[at - 1]?.line ? bareRow(tokens, at) : null;
      if (bare) {
        flush();
        pieces.push({ kind: 'row', labels, tokens: bare, count: COLUMNS_OF_TABLE_4 });
        at += bare.length;
        continue;
      }
      if (token) prose.push(token.line);
      at += 1;
      continue;
    }
    let end = at;
    while (next) {
      labels.push({ hit: next.hit, cell: cellOf(tokens.slice(next.from, next.to)) });
      ({ columns } = columnsAfter(next.hit.meanings[0]?.kind, columns));
      end = next.to;
      const following = skipBlanks(tokens, end);
      next = found.get(following);
      // Blanks behind the label of a row may be its cells; behind a head they are nothing.
      if (next && isRowLabel(labels.at(-1)) && following > end) break;
    }
    let stop = end;
    while (stop < tokens.length && !found.has(stop) && tokens[stop]?.kind !== 'text') stop += 1;
    flush();
    pieces.push({
      kind: 'row',
      labels,
      tokens: onOneLine(tokens.slice(end, stop), tokens[end - 1], countOf(labels, columns)),
      count: countOf(labels, columns),
    });
    at = stop;
  }
  flush();
  return pieces;
}

/**
 * Where a line holds a whole row, the row ends with its line: the cells behind the label on its own line, or a line of exactly as many
 * cells as there are columns. What is left are the places of merged cells and the gap before the next row.
 */
function onOneLine(tokens: readonly Token[], label: Token | undefined, count: number): readonly Token[] {
  const beside = tokens.filter(({ line, isGap }) => line === label?.line && !isGap);
  if (beside.some(({ kind }) => kind === 'figure') || (beside.length > 0 && beside.length >= count)) return beside;
  if (count < 2) return tokens;
  const lines = new Map<number, Token[]>();
  for (const token of tokens) {
    const line = lines.get(token.line);
    if (line) line.push(token);
    else lines.set(token.line, [token]);
  }
  const rows = [...lines.values()].filter((row) => row.length === count && row.some(({ isGap }) => !isGap));
  return rows[0] ?? tokens;
}

/** A line of as many figures as table 4 has columns: its head was lost, or stands in lines that are no labels. */
function bareRow(tokens: readonly Token[], from: number): readonly Token[] | null {
  const row = tokens.slice(from, from + COLUMNS_OF_TABLE_4 + 1).filter(({ line }) => line === tokens[from]?.line);
  return row.length === COLUMNS_OF_TABLE_4 && row.every(({ kind }) => kind !== 'text') ? row : null;
}

function skipBlanks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'blank') at += 1;
  return at;
}

const isRowLabel = (placed: PlacedLabel | undefined): boolean =>
  placed?.hit.meanings.some(({ kind }) => kind === 'row2' || kind === 'row3') ?? false;

/** Heads of the block of table 2 that is open. */
function columnsAfter(kind: string | undefined, columns: number): { readonly columns: number } {
  if (kind === 'content' || kind === 'caption') return { columns: 0 };
  return { columns: kind === 'column2' ? columns + 1 : columns };
}

/** How many cells a row behind these labels should have; 0 when any number will do. */
function countOf(labels: readonly PlacedLabel[], columns: number): number {
  const kinds = labels.at(-1)?.hit.meanings.map(({ kind }) => kind) ?? [];
  if (kinds.includes('row2')) return columns;
  if (kinds.includes('column4')) return COLUMNS_OF_TABLE_4;
  return kinds.includes('row3') ? COLUMNS_OF_TABLE_3 : 0;
}

function cellOf(tokens: readonly Token[]): FlowCell {
  const [first] = tokens;
  if (!first) throw new Error('a label has at least one token');
  return { ...first.cell, text: tokens.map(({ cell }) => cell.text).join('') };
}

/** Ways to understand blanks: only those between bars or tabs are cells; blank lines between two cells are gaps but for more than one; every blank line is a cell. */
const WAYS: readonly ((tokens: readonly Token[]) => readonly FlowCell[])[] = [
  (tokens) => tokens.filter(({ isGap }) => !isGap).map(({ cell }) => cell),
  (tokens) => withoutGaps(tokens),
  (tokens) => tokens.map(({ cell }) => cell),
];

/** Blank lines part the cells: of a run of them every second is a cell. */
function withoutGaps(tokens: readonly Token[]): readonly FlowCell[] {
  const cells: FlowCell[] = [];
  let run = 0;
  for (const { isGap, cell } of tokens) {
    run = isGap ? run + 1 : 0;
    if (!isGap || (run > 0 && run % 2 === 0)) cells.push(cell);
  }
  return cells;
}

/** The way of reading under which most rows fit, and which end they lean to; rows that it does not fit are read as any way fits them. */
function bestReading(rows: readonly RowPiece[]): (row: RowPiece) => FigureRow {
  const scores = WAYS.map(
    (way) => rows.filter(({ tokens, count }) => count > 0 && isFilledFit(way(tokens), count)).length,
  );
  const order = WAYS.map((way, index) => ({ way, score: scores[index] ?? 0 })).toSorted(
    (one, other) => other.score - one.score,
  );
  const lean = leanOf(rows, order[0]?.way ?? ((tokens) => tokens.map(({ cell }) => cell)));
  return ({ labels, tokens, count }) => {
    const ways = order.map(({ way }) => way(tokens));
    const fitting = ways.find((one) => count > 0 && fitCells(one, count, isBlankCell) !== null);
    const cells = fitting ?? ways.map((one) => withoutRemark(one, count)).find((one) => one !== null) ?? ways[0] ?? [];
    return { labels, cells, onGrid: false, lean };
  };
}

/** Figures in all columns, then words or signs in one more: a column 备注 at the right. */
function withoutRemark(cells: readonly FlowCell[], count: number): readonly FlowCell[] | null {
  const own = cells.slice(0, count);
  const isRemark = cells.length === count + 1 && !/\d/u.test(cells[count]?.text ?? '');
  return count > 1 && isRemark && own.every(({ text }) => /^[\d,，]+$/u.test(text.normalize('NFKC'))) ? own : null;
}

const isFilledFit = (cells: readonly FlowCell[], count: number): boolean =>
  cells.some((cell) => !isBlankCell(cell)) && fitCells(cells, count, isBlankCell) !== null;

function leanOf(rows: readonly RowPiece[], way: (tokens: readonly Token[]) => readonly FlowCell[]): Lean {
  let last = 0;
  for (const { tokens, count } of rows) {
    const cells = way(tokens);
    const starts = count > 0 && cells.length > count ? fittingStarts(cells, count, isBlankCell) : [];
    if (starts.length === 1) last += starts[0] === 0 ? -1 : 1;
  }
  return last > 0 ? 'last' : 'first';
}
