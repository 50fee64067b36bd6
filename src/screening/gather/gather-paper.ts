import { sayPlace, type Block, type Paper, type Table } from '../../base/paper.ts';
import type { Collector } from './collector.ts';
import { TableHeads } from './table-heads.ts';

/** 正文与表格: what a document shows, as its reader gives it: for formats of which no raw parts are changed. */
export function gatherPaper(paper: Paper, collector: Collector): void {
  let heading: string | null = null;
  for (const block of paper.blocks) {
    if (block.kind === 'table') gatherTable(block, { collector, heading });
    else {
      if (block.heading !== null && block.text.trim() !== '') heading = block.text.trim();
      collector.say({ text: block.text, place: sayPlace(block.place).zh, part: 'body', heading });
    }
  }
}

function gatherTable(table: Table, { collector, heading }: { collector: Collector; heading: string | null }): void {
  const number = collector.nextTable();
  const heads = new TableHeads();
  for (const [index, row] of table.rows.entries()) {
    const cells = row.map((cell) => ({ column: cell.column, span: cell.columnSpan, text: cell.text, cell }));
    for (const one of cells) {
      const place = sayPlace(one.cell.place).zh;
      const context = heads.contextOf(one, { table: number, row: index + 1, cells });
      collector.say({ text: one.text, place, part: 'cell', cell: context, heading });
      for (const table of (one.cell.inside ?? []).filter((block: Block) => block.kind === 'table')) {
        gatherTable(table, { collector, heading });
      }
    }
    heads.take(cells, false);
  }
}
