import { bottomOf, middleX, middleY, rightOf } from './boxes.ts';
import { isFigure } from './figures.ts';
import { textLines, type TextLine } from './text-lines.ts';
import type { LaidText } from '../../../base/laid-page.ts';

/** 栏: places that part columns, from left to right, and the first column that holds figures. */
export type Columns = { readonly edges: readonly number[]; readonly firstFigure: number };

/** The lines of a label right above and below its figures are no farther from them, in sizes. */
const BESIDE = 1.6;

/** A head that names this share of the columns names them all. */
const MOST_NAMED = 0.75;
/** So many words decide where an edge lies. */
const MOST_WORDS = 60;

type Gap = { readonly from: number; readonly to: number };

/** A gap this narrow, in points, may be one between two words. */
const NARROWEST = 2;
/** The share of the lines with gaps that must show a gap between two columns of words, and of figures. */
const SHARE_OF_WORDS = 0.03;
const SHARE_OF_FIGURES = 0.25;

/**
 * 找栏: where columns of text are parted, without any line: places that lie in a gap of many lines. A narrow gap says more than a wide
 * one, which may hold a blank cell. Between figures only rows of figures count: heads reach over several columns.
 */
export function columnsOf(lines: readonly TextLine[]): Columns {
  const rows = lines
    .filter((line) => line.texts.some(({ text }) => isFigure(text)))
    .map((row) => withLabelBeside(row, lines));
  const words = headsOfAll(lines, rows);
  const all = parted(edgesIn(lines, SHARE_OF_WORDS, words), rows.map(beginningOf));
  const first = firstFigureColumn(rows, all);
  const from = all[first - 1] ?? -Infinity;
  const figures = rows.flatMap(({ texts }) =>
    textLines(
      texts.filter((text) => middleX(text) > from && isFigure(text.text)),
      0,
    ),
  );
  const own = edgesIn(figures, SHARE_OF_FIGURES, words).filter((edge) => edge > from);
  return { edges: [...all.slice(0, first), ...parted(own, figures)], firstFigure: first };
}

/** The words of heads that name about as many columns as the rows have: a caption, or a head over several columns, tells nothing of edges. */
function headsOfAll(lines: readonly TextLine[], rows: readonly TextLine[]): readonly LaidText[] {
  const most = Math.max(0, ...rows.slice(0, 1000).map(({ texts }) => texts.length));
  const heads = lines.filter(
    ({ texts }) => !texts.some(({ text }) => isFigure(text)) && texts.length >= MOST_NAMED * most,
  );
  return most > 2 ? heads.flatMap(({ texts }) => texts) : [];
}

/**
 * Figures at the height of the middle of a label of two or four lines share their line with none of them. The words that stand right
 * above or below, left of all figures, count as those of the row.
 */
function withLabelBeside(row: TextLine, lines: readonly TextLine[]): TextLine {
  const [first] = row.texts;
  if (!first || row.texts.some(({ text }) => !isFigure(text))) return row;
  const isBeside = (text: LaidText) =>
    !isFigure(text.text) && rightOf(text) <= first.left && Math.abs(middleY(text) - middleY(row)) <= BESIDE * text.size;
  const at = lines.indexOf(row);
  const labels = lines
    .slice(Math.max(0, at - 2), at + 3)
    .flatMap(({ texts }) => texts)
    .filter(isBeside);
  // A head stands above its figures alone, a label on both sides of them.
  if (!labels.some((text) => middleY(text) > middleY(row)) || !labels.some((text) => middleY(text) < middleY(row)))
    return row;
  const last = labels.reduce((one, other) => (rightOf(other) > rightOf(one) ? other : one));
  return { ...row, texts: [last, ...row.texts] };
}

/** The last words of a row and its first figure. */
function beginningOf({ texts }: TextLine): { readonly texts: readonly LaidText[] } {
  const lastWord = texts.findLastIndex(({ text }) => !isFigure(text));
  return { texts: lastWord < 0 ? [] : texts.slice(lastWord, lastWord + 2) };
}

/** These texts are never in one column: where no edge parts two of them, one is added. */
function parted(
  edges: readonly number[],
  lines: readonly { readonly texts: readonly LaidText[] }[],
): readonly number[] {
  const all = [...edges];
  for (const { texts } of lines) {
    texts.forEach((text, index) => {
      const next = texts[index + 1];
      if (!next) return;
      const [from, to] = [middleX(text), middleX(next)];
      if (!all.some((edge) => from < edge && edge <= to)) all.push((rightOf(text) + next.left) / 2);
    });
  }
  return all.toSorted((one, other) => one - other);
}

function edgesIn(lines: readonly TextLine[], share: number, words: readonly LaidText[]): readonly number[] {
  const gapped = lines.filter(({ texts }) => texts.length > 1);
  const gaps = gapped.flatMap(gapsOf).toSorted((one, other) => one.to - other.to);
  const fewest = Math.max(Math.min(2, gapped.length), share * gapped.length);
  const edges: number[] = [];
  let open: { from: number; to: number; count: number } | null = null;
  const close = () => {
    if (open && open.count >= fewest) edges.push(placeIn(open, words));
    open = null;
  };
  for (const { from, to } of gaps) {
    if (open && from < open.to) {
      open = { from: Math.max(open.from, from), to: open.to, count: open.count + 1 };
      continue;
    }
    close();
    open = { from, to, count: 1 };
  }
  close();
  return edges;
}

/** Where in a gap the edge lies: where it cuts the fewest words of the heads, which may be broader than the figures below them. */
function placeIn({ from, to }: Gap, words: readonly LaidText[]): number {
  const near = words.filter((text) => text.left < to && rightOf(text) > from).slice(0, MOST_WORDS);
  const middle = (from + to) / 2;
  const cuts = (at: number) => near.filter((text) => text.left < at && at < rightOf(text)).length;
  const places = [middle, ...near.flatMap((text) => [text.left, rightOf(text)])].filter((at) => from <= at && at <= to);
  const best = places.reduce((one, at) => (cuts(at) < cuts(one) ? at : one), middle);
  if (cuts(best) === cuts(middle)) return middle;
  const uncut = near.filter((text) => text.left >= best || rightOf(text) <= best);
  const ends = [from, ...uncut.map(rightOf)].filter((at) => at <= best);
  const begins = [to, ...uncut.map(({ left }) => left)].filter((at) => at >= best);
  return (Math.max(...ends) + Math.min(...begins)) / 2;
}

function gapsOf({ texts }: TextLine): readonly Gap[] {
  const gaps: Gap[] = [];
  let end = -Infinity;
  for (const text of texts) {
    if (end > -Infinity && text.left - end >= NARROWEST) gaps.push({ from: end, to: text.left });
    end = Math.max(end, rightOf(text));
  }
  return gaps;
}

/** The column behind the last one that holds words beside figures, as most rows have it. */
function firstFigureColumn(rows: readonly TextLine[], edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const { texts } of rows) {
    const lastWord = texts.findLastIndex(({ text }) => !isFigure(text));
    const [word, next] = [texts[lastWord], texts[lastWord + 1]];
    if (!next) continue;
    const column = word ? Math.min(lastColumn(word, edges) + 1, lastColumn(next, edges)) : 0;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([one, count], [other, more]) => more - count || other - one);
  return most?.[0] ?? 0;
}

function lastColumn(text: LaidText, edges: readonly number[]): number {
  const { column, columnSpan } = columnsUnder(edges, text);
  return column + columnSpan - 1;
}

/** The columns that a text reaches over: the first, and how many. Column 0 lies left of the first edge. */
export function columnsUnder(
  edges: readonly number[],
  text: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): { readonly column: number; readonly columnSpan: number } {
  const [left, right] = [text.left, rightOf(text)];
  // A text that only touches the next column stands in its own.
  const touch = Math.min(text.width / 3, bottomOf(text) - text.top);
  const first = edges.filter((edge) => edge <= left + touch).length;
  const last = edges.filter((edge) => edge < right - touch).length;
  if (last > first) return { column: first, columnSpan: last - first + 1 };
  return { column: edges.filter((edge) => edge <= middleX(text)).length, columnSpan: 1 };
}
