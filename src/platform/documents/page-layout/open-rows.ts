import type { Box, LaidText } from '../../../base/laid-page.ts';
import { attachLabels } from './attached-labels.ts';
import { bottomOf, boxAround, middleX, middleY, rightOf } from './boxes.ts';
import { columnsUnder, type Columns } from './column-edges.ts';
import { isFigure } from './figures.ts';
import { isNumbered } from './numbering.ts';
import type { PageCell } from './ruled-table.ts';
import { isLatin, saidOf, textLines, type TextLine } from './text-lines.ts';

/** Texts share a line of figures when they share more of their height than lines of one label do. */
const SAME_ROW = 0.6;
/** Lines of one head follow one another within so many sizes. */
const STEP = 2.8;

type MadeRow = { readonly at: number; readonly cells: readonly PageCell[] };

/**
 * 无线表的行: rows of a table whose rows no line parts (`isBand`: between two level lines, where all labels belong to the only row). Each line of figures is a row; the lines of labels are given to them; words
 * above a column are its head; what remains (captions, labels of blank rows) is a row for each line.
 */
export function openRows(
  texts: readonly LaidText[],
  columns: Columns,
  { isBand = false, groups: known = [] }: { readonly isBand?: boolean; readonly groups?: readonly GroupLabel[] } = {},
): readonly (readonly PageCell[])[] {
  const { edges, firstFigure } = columns;
  const isLabel = (text: LaidText) => edges.filter((edge) => edge <= middleX(text)).length < firstFigure;
  const figureLines = textLines(
    texts.filter((text) => !isLabel(text)),
    SAME_ROW,
  );
  const rows = figureLines.filter((line) => line.texts.some(({ text }) => isFigure(text)));
  const heads = figureLines.filter((line) => !rows.includes(line));
  // What stands beside the head of a column is a head too.
  const isHead = (text: LaidText) =>
    heads.some((head) => sharesHeight(text, head)) && !rows.some((row) => sharesHeight(text, row));
  const labels = texts.filter((text) => isLabel(text) && !isHead(text));
  const from = labelsFrom(labels);
  const isGroup = (text: LaidText) => rightOf(text) <= from + 0.3 * text.size;
  const own = textLines(
    labels.filter((text) => !isGroup(text)),
    SAME_ROW,
  ).map(lastWords);
  const ownTexts = new Set(own.flatMap((line) => line.texts));
  const { ofRow, alone } =
    isBand && rows.length === 1 ? { ofRow: [own], alone: [] } : attachLabels(own, rows.map(middleY));
  const made = rows.map((row, index) => ({
    at: middleY(row),
    row,
    label: ofRow[index] ?? [],
    groups: index === 0 ? [...known] : [],
  }));
  const captions = alone.flatMap((line) => line.texts);
  for (const group of groupLabels(labels.filter((one) => !ownTexts.has(one)))) {
    const beside = nearestRow(made, group);
    if (beside) beside.groups.push(group);
    else captions.push(...group.texts);
  }
  const headTexts = [...heads.flatMap((line) => line.texts), ...texts.filter((text) => isLabel(text) && isHead(text))];
  return [
    ...made.map(({ at, row, label, groups }): MadeRow => ({
      at,
      cells: [
        ...groups.map((group) => ({ text: group.text, ...columnsUnder(edges, group), rowSpan: 1, box: group })),
        ...(label.length > 0 ? [labelCell(label, edges)] : []),
        ...figureCells(row, columns),
      ].toSorted((one, other) => one.column - other.column),
    })),
    ...textLines(captions, SAME_ROW).map((line): MadeRow => ({ at: middleY(line), cells: cellsOf(line.texts, edges) })),
    ...headRows(
      headTexts,
      edges,
      made.map(({ at }) => at),
    ),
  ]
    .toSorted((one, other) => one.at - other.at)
    .map(({ cells }) => cells);
}

/**
 * Where the column of labels begins: most labels begin at one place, or stand in the middle of one column; what ends before them is a
 * piece of a group's label.
 */
function labelsFrom(labels: readonly LaidText[]): number {
  const words = labels.filter(({ text }) => text.length > 2);
  const byLeft = rightmostAt(words, ({ left }) => left, 0.5);
  const byMiddle = rightmostAt(words, middleX, 0.7);
  const byRight = rightmostAt(words, rightOf, 0.5);
  // The full lines of broken labels end at one place too.
  const areRight = byRight.length >= ALIGNED * words.length;
  const own = (areRight ? [byMiddle, byRight] : [byMiddle]).reduce(
    (one, other) => (other.length > one.length ? other : one),
    byLeft,
  );
  return Math.min(...own.slice(0, 1000).map(({ left }) => left));
}

/** Labels stand at the right of their column when this share of them ends at one place. */
const ALIGNED = 0.6;
/** A place is one of a column when this share of the texts at the commonest place stand at it. */
const SHARE = 0.3;

/** The texts that stand at one place, within so many sizes; of places with nearly as many, those at the rightmost. */
function rightmostAt(
  texts: readonly LaidText[],
  place: (text: LaidText) => number,
  within: number,
): readonly LaidText[] {
  const sorted = texts.toSorted((one, other) => place(one) - place(other));
  const sets: (readonly LaidText[])[] = [];
  for (let from = 0, to = 0; from < sorted.length; from++) {
    const first = sorted[from];
    if (!first) break;
    while (to < sorted.length && place(sorted[to] ?? first) - place(first) <= within * first.size) to += 1;
    sets.push(sorted.slice(from, to));
  }
  const most = Math.max(0, ...sets.slice(0, 1000).map((set) => set.length));
  const fewest = Math.max(2, SHARE * most);
  const large = sets.filter((set) => set.length >= fewest);
  // The last large set may be the tail of a larger one.
  const last = large.at(-1);
  return large.find((set) => last !== undefined && set.some((text) => last.includes(text))) ?? sets[0] ?? [];
}

/** A label stands next to its figures; what stands left of it, behind a gap, is a piece of its group's label, but not its number. */
function lastWords(line: TextLine): TextLine {
  const [before, last] = [line.texts.at(-2), line.texts.at(-1)];
  if (!before || !last) return line;
  const isItsNumber =
    isNumbered(before.text) && before.text.length <= 4 && last.left - rightOf(before) <= 1.5 * last.size;
  if (isItsNumber) return line;
  return { ...last, texts: [last], size: last.size };
}

/** The label of several rows, and its pieces. */
export type GroupLabel = LaidText & { readonly texts: readonly LaidText[] };

/** 分组标签: the labels of groups, each whole: its pieces stand below one another. */
export function groupLabels(texts: readonly LaidText[]): readonly GroupLabel[] {
  const groups: LaidText[][] = [];
  for (const text of texts.toSorted((one, other) => one.top - other.top)) {
    const group = groups.find((one) => {
      const last = one.at(-1);
      return last !== undefined && isInColumn(last, text) && goesOn(last, text);
    });
    if (group) group.push(text);
    else groups.push([text]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, ...boxAround(group), text: group.map(({ text }) => text).join(''), texts: group }] : [];
  });
}

type Beside = { readonly at: number; readonly groups: GroupLabel[] };

/** The row beside which a piece of a group's label stands, above the first and below the last none. */
function nearestRow(rows: readonly Beside[], text: LaidText): Beside | null {
  const [first, last] = [rows[0], rows.at(-1)];
  const at = middleY(text);
  if (!first || !last || at < first.at - text.size || at > last.at + text.size) return null;
  let nearest = first;
  for (const row of rows) if (Math.abs(row.at - at) < Math.abs(nearest.at - at)) nearest = row;
  return nearest;
}

const sharesHeight = (one: Box, other: Box): boolean =>
  Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.top, other.top) >=
  SAME_ROW * Math.min(one.height, other.height);

/**
 * Heads between two rows of figures: words over several columns are a row for each line; words over one column belong together, however
 * many lines they take.
 */
export function headRows(
  texts: readonly LaidText[],
  edges: readonly number[],
  rows: readonly number[],
): readonly MadeRow[] {
  const stretches = new Map<number, LaidText[]>();
  for (const text of texts) {
    const above = rows.filter((at) => at < middleY(text)).length;
    const known = stretches.get(above);
    if (known) known.push(text);
    else stretches.set(above, [text]);
  }
  return [...stretches.values()].flatMap((stretch) => {
    const isNarrow = (text: LaidText) => columnsUnder(edges, text).columnSpan === 1;
    const wide = textLines(
      stretch.filter((text) => !isNarrow(text)),
      SAME_ROW,
    ).map((line) => ({ line, at: middleY(line), cells: [...cellsOf(line.texts, edges)] }));
    const own = ownHeads(stretch.filter(isNarrow), edges).map((row) => {
      // Beside a head of several columns stands one of a single column that belongs to the same row.
      const alone = row.cells.filter((cell) => {
        const beside = wide.find(
          ({ line, cells }) => sharesHeight(cell.box, line) && !cells.some((one) => overlaps(one, cell)),
        );
        if (beside) beside.cells.push(cell);
        return beside === undefined;
      });
      return { ...row, cells: alone };
    });
    return [
      ...wide.map(({ at, cells }) => ({ at, cells: cells.toSorted((one, other) => one.column - other.column) })),
      ...own.filter(({ cells }) => cells.length > 0),
    ];
  });
}

const overlaps = (one: PageCell, other: PageCell): boolean =>
  one.column < other.column + other.columnSpan && other.column < one.column + one.columnSpan;

/** Heads of single columns: lines of one head in one cell; a head that follows after a gap is one of another row. */
function ownHeads(texts: readonly LaidText[], edges: readonly number[]): readonly MadeRow[] {
  const heads: LaidText[][] = [];
  for (const text of texts.toSorted((one, other) => one.top - other.top)) {
    const { column } = columnsUnder(edges, text);
    const head = heads.find(([first]) => first && columnsUnder(edges, first).column === column);
    const last = head?.at(-1);
    if (head && last && !isNumbered(last.text) && goesOn(last, text)) head.push(text);
    else heads.unshift([text]);
  }
  const rows: { at: number; bottom: number; cells: PageCell[] }[] = [];
  for (const head of heads.toSorted((one, other) => (one[0]?.top ?? 0) - (other[0]?.top ?? 0))) {
    const box = boxAround(head);
    const text = textLines(head).map(saidOf).join('');
    const cell = { text, ...columnsUnder(edges, box), rowSpan: 1, box };
    const row = rows.find((one) => box.top < one.bottom && !one.cells.some(({ column }) => column === cell.column));
    if (row) {
      row.cells.push(cell);
      row.bottom = Math.max(row.bottom, bottomOf(box));
    } else rows.push({ at: middleY(box), bottom: bottomOf(box), cells: [cell] });
  }
  return rows.map(({ bottom, cells }) => ({
    at: bottom - 1,
    cells: cells.toSorted((one, other) => one.column - other.column),
  }));
}

const isInColumn = (one: LaidText, other: LaidText): boolean =>
  Math.abs(middleX(one) - middleX(other)) <= other.size ||
  Math.abs(one.left - other.left) <= other.size / 2 ||
  Math.abs(rightOf(one) - rightOf(other)) <= other.size / 2;

/** Whether a piece of a head belongs to the one before it: beside it, or right below it. */
function goesOn(last: LaidText, text: LaidText): boolean {
  if (sharesHeight(text, last)) return true;
  const isBelow = middleY(text) - middleY(last) <= STEP * text.size && !isNumbered(text.text);
  return isBelow && isInColumn(last, text);
}

function labelCell(lines: readonly TextLine[], edges: readonly number[]): PageCell {
  const box = boxAround(lines);
  let text = '';
  for (const line of lines) {
    const said = saidOf(line);
    text += (isLatin(text, said) ? ' ' : '') + said;
  }
  return { text, ...columnsUnder(edges, box), rowSpan: 1, box };
}

/** One cell for each column of figures, blank where nothing stands in it. */
function figureCells(line: TextLine, { edges, firstFigure }: Columns): readonly PageCell[] {
  const filled = cellsOf(line.texts, edges);
  const cells: PageCell[] = [...filled];
  for (let column = firstFigure; column <= edges.length; column++) {
    if (filled.some((cell) => cell.column <= column && column < cell.column + cell.columnSpan)) continue;
    const left = edges[column - 1] ?? line.left;
    const right = edges[column] ?? Math.max(left, rightOf(line));
    const box = { left, top: line.top, width: Math.max(0, right - left), height: line.height };
    cells.push({ text: '', column, columnSpan: 1, rowSpan: 1, box });
  }
  return cells;
}

/** Texts of one line, those of one column in one cell. */
export function cellsOf(texts: readonly LaidText[], edges: readonly number[]): readonly PageCell[] {
  const cells: PageCell[] = [];
  for (const text of texts.toSorted((one, other) => one.left - other.left || one.top - other.top)) {
    const under = columnsUnder(edges, text);
    const last = cells.at(-1);
    if (last && last.column + last.columnSpan > under.column) {
      const columnSpan = Math.max(last.columnSpan, under.column + under.columnSpan - last.column);
      cells[cells.length - 1] = {
        ...last,
        text: last.text + between(last.text, text.text) + text.text,
        columnSpan,
        box: boxAround([last.box, text]),
      };
    } else cells.push({ text: text.text, ...under, rowSpan: 1, box: text });
  }
  return cells;
}

/** Two figures in one place are not one figure. */
const between = (one: string, other: string): string => (isFigure(one) && isFigure(other) ? '\t' : '');
