import { newestForm, REPORT_FORMS } from '../../law/index.ts';
import type { Deviation } from '../report.ts';
import { answerColumns, fromLeft, type Head } from './answer-columns.ts';
import type { FlowCell } from './flow.ts';
import { isBlankCell, type FigureRow } from './figure-row.ts';
import type { LabelHit } from './labels.ts';
import { noteOccurrence, type RowsRead } from './rows-read.ts';

/** 表三的读取: seven columns of applicants, rows with groups before them. */
export type Table3Reader = {
  readonly rows: RowsRead;
  readonly startHead: () => void;
  readonly addHead: (column: string, cell: FlowCell) => void;
  readonly addRow: (row: string, hit: LabelHit, figures: FigureRow, cell: FlowCell) => void;
};

const COLUMNS = newestForm().table3.columns.map(({ key }) => key);
const [FIRST = '', ...REST] = COLUMNS;
const ORGANISATIONS = REST.slice(0, -1);

/** The row that three merged rows are read under: the last group above them, where an edition has it as one row. */
const MERGED_ROWS = new Set(REPORT_FORMS.flatMap(({ table3 }) => table3.rows.map(({ key }) => key)));
const GROUP_OF_ROW = new Map(
  REPORT_FORMS.flatMap(({ table3 }) =>
    table3.rows.map(({ key, groups }) => [key, groups.at(-1)?.key ?? null] as const),
  ),
);

/** The group that two rows share, where an edition has the group itself as a row (（六）其他处理); null otherwise. */
export function groupReadAsRow(row: string, other: string): string | null {
  const group = GROUP_OF_ROW.get(row) ?? null;
  return row !== other && group !== null && MERGED_ROWS.has(group) && GROUP_OF_ROW.get(other) === group ? group : null;
}

export function table3Reader(deviations: Deviation[]): Table3Reader {
  const rows: RowsRead = new Map();
  let heads: Head[] = [];
  return {
    rows,
    startHead: () => {
      heads = [];
    },
    addHead: (column, cell) => {
      if (heads.some(({ key }) => key === column)) heads = [];
      heads.push({ key: column, cell });
    },
    addRow: (row, hit, figures, cell) => {
      const group = GROUP_OF_ROW.get(row) ?? null;
      const isSpread = figures.cells.some(({ rowSpan }) => rowSpan > cell.rowSpan);
      const isMerged = isSpread && group !== null && MERGED_ROWS.has(group);
      const key = isMerged ? group : row;
      if (isSpread && !isMerged) {
        deviations.push({
          kind: 'merged_row',
          table: 'table3',
          row,
          label: hit.text,
          meant: hit.label,
          place: cell.place,
        });
        return;
      }
      const cells = answerColumns(figures, headsInOrder(heads, figures.onGrid));
      if (cells === null && figures.cells.some((one) => !isBlankCell(one))) {
        deviations.push({
          kind: 'unfit_row',
          table: 'table3',
          row: key,
          label: hit.text,
          meant: hit.label,
          place: cell.place,
        });
      }
      noteOccurrence(rows, key, { label: hit.text, place: cell.place, cells: cells ?? new Map() });
    },
  };
}

/** The columns from left to right: by the grid where it is known, else the form's order with the organisations as the head names them. */
function headsInOrder(heads: readonly Head[], onGrid: boolean): readonly Head[] {
  const isWhole = heads.length === COLUMNS.length && new Set(heads.map(({ cell }) => cell?.table)).size === 1;
  if (isWhole && onGrid && heads.every(({ cell }) => typeof cell?.column === 'number')) {
    const sorted = heads.toSorted((one, other) => (one.cell?.column ?? 0) - (other.cell?.column ?? 0));
    // A head whose cells were merged otherwise than its rows may put two columns on one place: then only names tell.
    if (new Set(sorted.map(({ cell }) => cell?.column)).size === COLUMNS.length) return sorted;
  }
  const organisations = fromLeft(heads)
    .filter(({ key }) => ORGANISATIONS.includes(key))
    .map(({ key }) => key);
  const middle = organisations.length === ORGANISATIONS.length ? organisations : ORGANISATIONS;
  return [FIRST, ...middle, ...REST.slice(-1)].map((key) => ({ key, cell: null }));
}
