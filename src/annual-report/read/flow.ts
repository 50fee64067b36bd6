import type { Block, Paper, Place } from '../../base/paper.ts';
import type { Leaving } from '../report.ts';

/** One line of running text. `heading` is the outline level where the file tells it. */
export type FlowLine = {
  readonly kind: 'line';
  readonly text: string;
  readonly heading: number | null;
  readonly place: Place;
};

/** One row of a real table. `table` numbers the tables of the flow, so that rows of one table are known to belong together. */
export type FlowRow = { readonly kind: 'row'; readonly table: number; readonly cells: readonly FlowCell[] };

/** A cell; in a table that was broken into lines the grid is lost and `column` is null. */
export type FlowCell = {
  readonly text: string;
  readonly column: number | null;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly place: Place;
  /** The table whose columns are counted; columns of two tables are not the same. */
  readonly table?: number;
};

export type FlowItem = FlowLine | FlowRow;

/**
 * 文稿流: a paper laid out in one stream of lines and table rows. Tables that only lay out the page dissolve into what stands in them;
 * leavings of conversions (`[bookmark: _GoBack]`) are taken out and listed.
 */
export function flowOf(paper: Paper): { readonly items: readonly FlowItem[]; readonly leavings: readonly Leaving[] } {
  const items: FlowItem[] = [];
  const leavings: Leaving[] = [];
  let tables = 0;
  const pour = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        for (const text of block.text.split('\n'))
          items.push({ ...block, kind: 'line', text: clean(text, block.place, leavings) });
        continue;
      }
      const table = ++tables;
      for (const row of block.rows) {
        if (row.some(({ inside }) => inside !== null)) {
          for (const { inside, text, place } of row) {
            if (inside) pour(inside);
            else
              for (const line of text.split('\n'))
                items.push({ kind: 'line', text: clean(line, place, leavings), heading: null, place });
          }
        } else {
          items.push({
            kind: 'row',
            table,
            cells: row.map((cell) => ({ ...cell, text: clean(cell.text, cell.place, leavings), table })),
          });
        }
      }
    }
  };
  pour(paper.blocks);
  return { items, leavings };
}

/** The text of a row that is no row of a form table: one line for each line of each cell. */
export function linesOfRow({ cells }: FlowRow): readonly FlowLine[] {
  return cells.flatMap(({ text, place }) =>
    text.split('\n').map((line): FlowLine => ({ kind: 'line', text: line, heading: null, place })),
  );
}

const LEAVING = /\[bookmark:[^\]\n]{0,80}\]|\[\s*\]\([^)\n]{0,200}\)/gu;

function clean(text: string, place: Place, leavings: Leaving[]): string {
  if (!text.includes('[')) return text;
  return text.replace(LEAVING, (leaving) => {
    leavings.push({ text: leaving, place });
    return '';
  });
}
