import { REPORT_FORMS } from '../../law/index.ts';
import type { Deviation } from '../report.ts';
import { answerColumns, fromLeft, type Head } from './answer-columns.ts';
import type { FlowCell } from './flow.ts';
import { isBlankCell, type FigureRow } from './figure-row.ts';
import type { LabelHit } from './labels.ts';
import { noteOccurrence, type RowsRead } from './rows-read.ts';

/** 表二的读取: blocks under their captions, each with heads of its own. */
export type Table2Reader = {
  readonly rows: RowsRead;
  /** `BLOCK/COLUMN` of every head met: what tells the editions apart. */
  readonly columnsMet: ReadonlySet<string>;
  readonly startBlock: (block: string | null) => void;
  readonly addHead: (column: string, blocks: readonly string[], cell: FlowCell) => void;
  readonly addRow: (row: string, block: string, hit: LabelHit, figures: FigureRow, cell: FlowCell) => void;
};

export function table2Reader(deviations: Deviation[]): Table2Reader {
  const rows: RowsRead = new Map();
  const columnsMet = new Set<string>();
  const headsOfBlock = new Map<string, readonly Head[]>();
  let block: string | null = null;
  let heads: Head[] = [];
  return {
    rows,
    columnsMet,
    startBlock: (next) => {
      if (next !== null) block = next;
      heads = [];
    },
    addHead: (column, blocks, cell) => {
      if (block === null || !blocks.includes(block)) block = blocks.length === 1 ? (blocks[0] ?? null) : block;
      if (!heads.some(({ key }) => key === column)) heads.push({ key: column, cell });
    },
    addRow: (row, blockOfRow, hit, figures, cell) => {
      block = blockOfRow;
      if (heads.length > 0) headsOfBlock.set(blockOfRow, fromLeft(heads));
      const known = headsOfBlock.get(blockOfRow) ?? headsByCount(blockOfRow, figures);
      for (const { key } of known) columnsMet.add(`${blockOfRow}/${key}`);
      const cells = answerColumns(figures, known) ?? sideBySide(figures, known);
      if (cells === null && figures.cells.some((one) => !isBlankCell(one))) {
        deviations.push({
          kind: 'unfit_row',
          table: 'table2',
          row,
          label: hit.text,
          meant: hit.label,
          place: cell.place,
        });
      }
      noteOccurrence(rows, row, { label: hit.text, place: cell.place, cells: cells ?? new Map() });
    },
  };
}

/** Columns of a block without heads: those of the one edition that has as many as the row has cells. */
function headsByCount(block: string, { cells }: FigureRow): readonly Head[] {
  const filled = cells.findLastIndex((cell) => !isBlankCell(cell)) + 1;
  const editions = REPORT_FORMS.flatMap(({ table2 }) => table2.blocks.filter(({ key }) => key === block));
  const exact = editions.filter(({ columns }) => columns.length === cells.length);
  const fitting = exact.length > 0 ? exact : editions.filter(({ columns }) => columns.length === filled);
  const [only] = fitting;
  const isCertain =
    only && fitting.every(({ columns }) => columns.every(({ key }, index) => key === only.columns[index]?.key));
  return isCertain ? only.columns.map(({ key }) => ({ key, cell: null })) : [];
}

/**
 * One column over several cells: bodies split the fee cell in three and fill one; programs that know no merged cells write the same
 * figure into each. Different figures are not guessed at.
 */
function sideBySide({ cells }: FigureRow, heads: readonly Head[]): ReadonlyMap<string, FlowCell> | null {
  const [head] = heads;
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const [only] = filled;
  const isCertain = filled.every(({ text }) => text === only?.text);
  return heads.length === 1 && head && only && isCertain ? new Map([[head.key, only]]) : null;
}
