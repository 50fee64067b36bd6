import type { Cell, Table } from '../../../base/paper.ts';
import type { PageCell, PageTable } from './ruled-table.ts';

/** Edges of columns on two pages are one when they lie so near, in points. */
const SAME_EDGE = 4;

/** Whether a table at the top of a page may be the rest of the table at the end of the page before: as broad, and with columns of its own or some of them. */
export function continues(table: PageTable, next: PageTable): boolean {
  if (next.page !== table.page + 1) return false;
  const isAsBroad =
    Math.abs((table.edgesX[0] ?? 0) - (next.edgesX[0] ?? 0)) <= 2 * SAME_EDGE &&
    Math.abs((table.edgesX.at(-1) ?? 0) - (next.edgesX.at(-1) ?? 0)) <= 2 * SAME_EDGE;
  const [fewer, more] = table.edgesX.length < next.edgesX.length ? [table, next] : [next, table];
  return isAsBroad && fewer.edgesX.every((edge) => nearest(more.edgesX, edge) <= SAME_EDGE);
}

/** 合表: one table from its parts on several pages. A head that the next page repeats stands once. */
export function joinedTable(parts: readonly PageTable[]): Table {
  const edges = commonEdges(parts);
  const rows = parts.flatMap((part, index) => {
    const [first] = parts;
    const skip = index === 0 || !first ? 0 : repeatedRows(first, part);
    return part.rows.slice(skip).map((row) => row.map((cell) => cellOf(cell, part, edges)));
  });
  const [first] = parts;
  if (!first) throw new Error('a table has at least one part');
  return { kind: 'table', rows, place: { kind: 'page', page: first.page, box: first.box } };
}

function cellOf({ text, column, columnSpan, rowSpan, box }: PageCell, part: PageTable, edges: readonly number[]): Cell {
  const from = indexOf(edges, part.edgesX[column] ?? 0);
  const to = indexOf(edges, part.edgesX[column + columnSpan] ?? 0);
  return {
    text,
    column: from,
    columnSpan: Math.max(1, to - from),
    rowSpan,
    place: { kind: 'page', page: part.page, box },
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
