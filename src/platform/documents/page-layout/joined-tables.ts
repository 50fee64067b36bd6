import type { Cell, Table } from '../../../base/paper.ts';
import { middleX, rightOf } from './boxes.ts';
import { isFigure } from './figures.ts';
import { isNumbered } from './numbering.ts';
import { pagePlace } from './page-place.ts';
import type { PageCell, PageTable } from './ruled-table.ts';

/** Edges of columns on two pages are one when they lie so near, in points. */
const SAME_EDGE = 4;

/**
 * Whether a table at the top of a page may be the rest of the table at the end of the page before: as broad, and with columns of its
 * own or some of them. Of tables without lines nothing but their texts is known; they are laid on one grid.
 */
export function continues(table: PageTable, next: PageTable): boolean {
  if (next.page !== table.page + 1) return false;
  if (table.isOpen === true && next.isOpen === true) return true;
  const isAsBroad =
    Math.abs((table.edgesX[0] ?? 0) - (next.edgesX[0] ?? 0)) <= 2 * SAME_EDGE &&
    Math.abs((table.edgesX.at(-1) ?? 0) - (next.edgesX.at(-1) ?? 0)) <= 2 * SAME_EDGE;
  const [fewer, more] = table.edgesX.length < next.edgesX.length ? [table, next] : [next, table];
  return isAsBroad && fewer.edgesX.every((edge) => nearest(more.edgesX, edge) <= SAME_EDGE);
}

/** 合表: one table from its parts on several pages. A head that the next page repeats stands once. */
export function joinedTable(parts: readonly PageTable[]): Table {
  const edges = commonEdges(parts);
  const rows: Cell[][] = [];
  parts.forEach((part, index) => {
    const [first] = parts;
    const skip = index === 0 || !first ? 0 : repeatedRows(first, part);
    const own = part.rows.slice(skip).map((row) => row.map((cell) => cellOf(cell, part, edges)));
    if (index > 0) {
      carryOver(rows, own);
      // Without lines between rows each line of a label that goes on is a row without figures.
      while (joinCutRow(rows, own) === 'words') continue;
    }
    rows.push(...own);
  });
  const [first] = parts;
  if (!first) throw new Error('a table has at least one part');
  return { kind: 'table', rows, place: pagePlace(first.page, first.box) };
}

/**
 * 跨页的合并格: a cell merged downwards that the end of a page cut in two is one cell again: its text may stand on either page, or be cut
 * itself. A text with a number of its own begins another cell.
 */
function carryOver(rows: readonly Cell[][], next: Cell[][]): void {
  const [first] = next;
  if (!first) return;
  const isCut = (cell: Cell): boolean => {
    const above = lastIn(rows, cell);
    if (!above || isFigure(cell.text)) return false;
    if (cell.rowSpan < 2 && (above.cell.rowSpan < 2 || cell.text === '')) return false;
    return above.cell.text === '' || !isNumbered(cell.text);
  };
  const cut = first.filter(isCut);
  // A row in which every cell goes on would have no cell of its own.
  if (cut.length === first.length) return;
  for (const cell of cut) {
    const above = lastIn(rows, cell);
    if (!above) continue;
    const { text, rowSpan } = above.cell;
    above.row[above.row.indexOf(above.cell)] = {
      ...above.cell,
      text: text + cell.text,
      rowSpan: rowSpan + cell.rowSpan,
    };
  }
  next[0] = first.filter((cell) => !cut.includes(cell));
}

/**
 * 跨页断行: the end of a page may cut a row in the middle: its numbered label goes on, without a number, on the next page, and its
 * figures stand on one side only. The two halves are one row again. Answers what went on: words alone, or a row.
 */
function joinCutRow(rows: Cell[][], next: Cell[][]): 'words' | 'row' | null {
  const [upper, lower] = [rows.at(-1), next[0]];
  if (!upper || !lower || upper.length === 0) return null;
  if (joinLastWords(rows, lower)) {
    next.shift();
    return 'words';
  }
  const halves = lower.map((cell) => [upper.find(({ column }) => column === cell.column), cell] as const);
  const words = halves.filter(([above, cell]) => above && isWord(above.text) && isWord(cell.text));
  const isLabelCut = words.length > 0 && words.every(([above, cell]) => above && goesOn(above.text, cell.text));
  if (!isLabelCut || halves.some(([above, cell]) => !mayBeOne(above, cell))) return null;
  const onlyBelow = lower.filter((cell) => !upper.some(({ column }) => column === cell.column));
  rows[rows.length - 1] = [
    ...upper.map((cell) => {
      const half = lower.find(({ column }) => column === cell.column);
      if (!half || half.text === '') return cell;
      return cell.text === ''
        ? { ...cell, text: half.text, place: half.place }
        : { ...cell, text: cell.text + half.text };
    }),
    ...onlyBelow,
  ].toSorted((one, other) => one.column - other.column);
  next.shift();
  return 'row';
}

/**
 * A line of words by itself goes on with the label of the row before. Without lines the columns of two pages are not quite the same: it
 * must stand under that label.
 */
function joinLastWords(rows: Cell[][], lower: readonly Cell[]): boolean {
  const upper = rows.at(-1);
  const [cell, second] = lower;
  const label = upper?.findLast(({ text }) => isWord(text));
  if (!upper || !label || !cell || second || !isWord(cell.text) || !goesOn(label.text, cell.text)) return false;
  if (!isUnder(label, cell)) return false;
  rows[rows.length - 1] = upper.map((one) => (one === label ? { ...label, text: label.text + cell.text } : one));
  return true;
}

/** Whether the middle of the narrower of two cells lies in the breadth of the other. */
function isUnder(one: Cell, other: Cell): boolean {
  if (one.place.kind !== 'page' || other.place.kind !== 'page') return false;
  const [narrow, wide] = [one.place.box, other.place.box].toSorted((left, right) => left.width - right.width);
  if (!narrow || !wide) return false;
  return middleX(narrow) >= wide.left && middleX(narrow) <= rightOf(wide);
}

const isWord = (text: string): boolean => text !== '' && !isFigure(text);
const goesOn = (above: string, below: string): boolean => isNumbered(above) && !isNumbered(below);

/** Words may go on; of two cells of figures one is blank. */
function mayBeOne(above: Cell | undefined, cell: Cell): boolean {
  if (!above || above.text === '' || cell.text === '') return true;
  return above.columnSpan === cell.columnSpan && isWord(above.text) && isWord(cell.text);
}

/** The cell at the end of a table that takes up the same columns, if it reaches down to the last row. */
function lastIn(
  rows: readonly Cell[][],
  { column, columnSpan }: Cell,
): { readonly row: Cell[]; readonly cell: Cell } | null {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const cell = row?.find((one) => one.column === column && one.columnSpan === columnSpan);
    if (row && cell) return index + cell.rowSpan >= rows.length ? { row, cell } : null;
  }
  return null;
}

function cellOf({ text, column, columnSpan, rowSpan, box }: PageCell, part: PageTable, edges: readonly number[]): Cell {
  const from = indexOf(edges, part.edgesX[column] ?? 0);
  const to = indexOf(edges, part.edgesX[column + columnSpan] ?? 0);
  return {
    text,
    column: from,
    columnSpan: Math.max(1, to - from),
    rowSpan,
    place: pagePlace(part.page, box),
    inside: null,
  };
}

function commonEdges(parts: readonly PageTable[]): readonly number[] {
  const sorted = parts.flatMap(({ edgesX }) => edgesX).toSorted((one, other) => one - other);
  const edges: number[] = [];
  for (const edge of sorted) if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > SAME_EDGE) edges.push(edge);
  return edges;
}

function indexOf(edges: readonly number[], at: number): number {
  let best = 0;
  for (const [index, edge] of edges.entries())
    if (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at)) best = index;
  return best;
}

const nearest = (edges: readonly number[], at: number): number => Math.min(...edges.map((edge) => Math.abs(edge - at)));

/** How many rows at the top of a part say what the first rows of the table say. A single row of figures alone is no head. */
function repeatedRows(first: PageTable, part: PageTable): number {
  let count = 0;
  while (count < part.rows.length - 1 && count < first.rows.length) {
    const [own, again] = [wordsOf(first.rows[count]), wordsOf(part.rows[count])];
    if (own !== again || !/\p{Letter}/u.test(own)) break;
    count += 1;
  }
  // A head row whose own words are blank (the second row of merged heads) belongs to the head too.
  return count;
}

const wordsOf = (row: readonly PageCell[] | undefined): string =>
  (row ?? []).map(({ text }) => text.replace(/\s+/gu, '')).join('|');
