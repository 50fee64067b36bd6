import type { Composition } from '../composition.ts';
import { TableReader } from '../docx/table-reader.ts';
import type { Meter } from '../meter.ts';
import type { RowLayout } from './row-layout.ts';

/** What stands in a cell: a paragraph, or the rows of a table. */
export type CellContent = string | readonly RawRow[];

/** One row: what its cells hold, and how it is cut; null where the file does not say. */
export type RawRow = { readonly cells: readonly (readonly CellContent[])[]; readonly layout: RowLayout | null };

/** Edges that lie nearer to each other than this are one line of the grid, in twentieths of a point. */
const SAME_LINE = 30;

/** 成表: rows become a table. Word cuts every row by itself; the grid is what all their edges together make. */
export function addTable(rows: readonly RawRow[], composition: Composition, meter: Meter): void {
  const lines = gridLines(rows);
  const table = new TableReader(composition, meter);
  for (const { cells, layout } of rows) {
    table.beginRow();
    const columns = layout?.edges.map((edge) => lineOf(lines, edge)) ?? [];
    const fits = layout !== null && layout.cells.length === cells.length;
    if (fits) table.leaveOut(columns[0] ?? 0);
    for (const [index, content] of cells.entries()) {
      table.beginCell();
      if (fits) {
        table.span((columns[index + 1] ?? 0) - (columns[index] ?? 0));
        table.mergeDown(layout.cells[index]?.down ?? null);
        table.mergeAcross(layout.cells[index]?.across ?? null);
      }
      for (const one of content) {
        if (typeof one === 'string') composition.addParagraph(one, null);
        else addTable(one, composition, meter);
      }
      table.endCell();
    }
    table.endRow();
  }
  table.end();
}

function gridLines(rows: readonly RawRow[]): readonly number[] {
  const edges = [...new Set(rows.flatMap(({ layout }) => layout?.edges ?? []))].sort((one, other) => one - other);
  const lines: number[] = [];
  for (const edge of edges) if (edge - (lines.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_LINE) lines.push(edge);
  return lines;
}

function lineOf(lines: readonly number[], edge: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}
