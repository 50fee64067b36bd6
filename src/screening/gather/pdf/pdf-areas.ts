import type { Box } from '../../../base/laid-page.ts';
import type { Paper, Table } from '../../../base/paper.ts';
import type { CellContext } from '../../passage.ts';
import type { Collector } from '../collector.ts';
import { cellContext } from '../cell-context.ts';

/** An area of a page whose signs are told together: a paragraph, or a cell with its place in a table. */
export type PageArea = {
  readonly page: number;
  readonly box: Box;
  readonly place: string;
  readonly cell: CellContext | null;
};

/** 版面区域: the paragraphs and cells that the reader of the layout found, page by page. */
export function areasOf(paper: Paper, collector: Collector): ReadonlyMap<number, readonly PageArea[]> {
  const areas: PageArea[] = [];
  let tables = 0;
  for (const block of paper.blocks) {
    if (block.kind === 'table') {
      tables += 1;
      addTable(block, { name: `表${tables}`, number: collector.nextTable() }, areas);
    } else if (block.place.kind === 'page') {
      areas.push({
        page: block.place.page,
        box: block.place.box,
        place: placeOf(block.place.page, block.place.box),
        cell: null,
      });
    }
  }
  const pages = new Map<number, PageArea[]>();
  for (const area of areas) {
    const page = pages.get(area.page);
    if (page === undefined) pages.set(area.page, [area]);
    else page.push(area);
  }
  return pages;
}

/** 第2页 (72,90,400,14): left, top, width and height in points from the upper left corner. */
export function placeOf(page: number, { left, top, width, height }: Box): string {
  return `第${page}页 (${[left, top, width, height].map((value) => Math.round(value)).join(',')})`;
}

function addTable(table: Table, { name, number }: { name: string; number: number }, areas: PageArea[]): void {
  for (const [row, cells] of table.rows.entries()) {
    for (const cell of cells) {
      if (cell.place.kind !== 'page') continue;
      const { page, box } = cell.place;
      const place = `第${page}页 ${name} 第${row + 1}行 第${cell.column + 1}列`;
      areas.push({ page, box, place, cell: cellContext(cell, { table: number, row: row + 1, cells }) });
    }
  }
}
