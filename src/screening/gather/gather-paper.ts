import type { Block, Cell, Paper, Table } from '../../base/paper.ts';
import { sayPlace } from '../../base/paper.ts';
import type { Gathered, Passage } from '../passage.ts';
import { dayOfDocument } from './day-of-document.ts';

/** How cells are named: by table, row and column; in csv by row and column alone. */
export type CellNaming = 'table' | 'csv';

/** 收集文稿: what a paper says, as passages: paragraphs and cells in reading order, each cell with the heads above it. */
export function gatherPaper(paper: Paper, naming: CellNaming = 'table'): Gathered {
  const gathering: Gathering = { passages: [], naming, tables: 0, paragraphs: 0, heading: null };
  takeBlocks(gathering, paper.blocks, null);
  const { passages } = gathering;
  return { passages, hidden: [], unread: [], madeOn: dayOfDocument(passages) };
}

type Gathering = {
  readonly passages: Passage[];
  readonly naming: CellNaming;
  /** Tables met so far, nested ones too: each has a number of its own in the file. */
  tables: number;
  paragraphs: number;
  heading: string | null;
};

/** `within`: the place of the cell in which the blocks stand; null in the body. */
function takeBlocks(gathering: Gathering, blocks: readonly Block[], within: CellAround | null): void {
  let tables = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      tables += 1;
      takeTable(gathering, block, { number: tables, within });
    } else if (within === null) {
      gathering.paragraphs += 1;
      if (block.heading !== null && block.text.trim() !== '') gathering.heading = block.text.trim();
      const place = block.place.kind === 'line' ? `第${block.place.line}行` : `第${gathering.paragraphs}段`;
      gathering.passages.push({
        text: block.text,
        place,
        part: 'body',
        hiddenBy: null,
        cell: null,
        heading: gathering.heading,
      });
    } else if (block.text.trim() !== '') {
      gathering.passages.push({ ...within.passage, text: block.text });
    }
  }
}

/** The cell that holds further tables, as a passage without its text. */
type CellAround = { readonly passage: Omit<Passage, 'text'> };

function takeTable(
  gathering: Gathering,
  table: Table,
  at: { readonly number: number; readonly within: CellAround | null },
): void {
  gathering.tables += 1;
  const number = gathering.tables;
  const above = at.within === null ? '' : `${at.within.passage.place} > `;
  for (const [row, cells] of table.rows.entries()) {
    const rowHead = cells[0]?.text.trim() || null;
    for (const cell of cells) {
      const passage = {
        place: `${above}${placeOfCell(cell, { ...at, row, naming: gathering.naming })}`,
        part: 'cell',
        hiddenBy: null,
        cell: {
          table: number,
          row,
          column: cell.column,
          columnHeads: [],
          rowHead: cell === cells[0] ? null : rowHead,
        },
        heading: gathering.heading,
      } as const;
      if (cell.inside !== null) takeBlocks(gathering, cell.inside, { passage });
      else gathering.passages.push({ ...passage, text: cell.text });
    }
  }
}

function placeOfCell(
  cell: Cell,
  { number, row, naming }: { readonly number: number; readonly row: number; readonly naming: CellNaming },
): string {
  if (cell.place.kind === 'sheet') return sayPlace(cell.place).zh;
  const inRow = `第${row + 1}行 第${cell.column + 1}列`;
  return naming === 'csv' ? inRow : `表${number} ${inRow}`;
}
