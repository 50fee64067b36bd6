import type { FlowCell, FlowLine, FlowRow } from './flow.ts';
import { looksLikeCell } from './cell-value.ts';
import { isBlankCell } from './figure-row.ts';
import { figureRowOf, unknownLabelOf } from './grid-row.ts';
import { beginsLongerLabel, recogniseLabel } from './labels.ts';
import type { TablesReader } from './tables-reader.ts';

/** Takes the rows of real tables one by one. */
export type RowTaker = {
  readonly take: (row: FlowRow) => void;
  /** Lets go of a row that still waits for its lower half: at a heading, and at the end. */
  readonly finish: () => void;
};

type Half = { readonly row: FlowRow; readonly label: FlowCell; readonly cells: readonly FlowCell[] };

/**
 * 断行: hands rows to the tables reader. A page break may cut a row in two: the upper half of its label in one row, the lower half in
 * the next, the figures in either. The upper half waits; if the next row does not complete its label, it is a row like any other.
 */
export function rowTaker(tables: TablesReader, say: (line: FlowLine) => void): RowTaker {
  let upper: Half | null = null;
  const finish = () => {
    const waiting = upper;
    upper = null;
    if (waiting) takeWhole(waiting.row, tables, say);
  };
  return {
    take: (row) => {
      if (upper && takeJoined(upper, row, tables)) {
        upper = null;
        return;
      }
      finish();
      upper = upperHalfOf(row, tables);
      if (!upper) takeWhole(row, tables, say);
    },
    finish,
  };
}

/** A row may be an upper half if its label is the beginning of a longer one; a whole label only if no figure stands behind it. */
function upperHalfOf(row: FlowRow, tables: TablesReader): Half | null {
  const half = tables.open() === null ? null : halfOf(row);
  if (!half || !beginsLongerLabel(half.label.text)) return null;
  const isWhole = recogniseLabel(half.label.text, { misprints: false }) !== null;
  return isWhole && (half.cells.length === 0 || half.cells.some((cell) => !isBlankCell(cell))) ? null : half;
}

/** The last words of a row and the cells behind them; null when anything but figures stands there. */
function halfOf(row: FlowRow): Half | null {
  const index = row.cells.findLastIndex((cell) => WORD.test(cell.text) && !looksLikeCell(cell.text));
  const label = row.cells[index];
  return label ? { row, label, cells: row.cells.slice(index + 1) } : null;
}

/** Signs alone (“—”) are no half of a label. */
const WORD = /[\p{L}\p{N}]/u;

function takeJoined(upper: Half, row: FlowRow, tables: TablesReader): boolean {
  const lower = halfOf(row);
  if (!lower || recogniseLabel(lower.label.text, { misprints: false })) return false;
  const cell = { ...lower.label, text: upper.label.text + lower.label.text };
  const hit = recogniseLabel(cell.text, { misprints: false });
  if (!hit) return false;
  const isFilledAbove = upper.cells.some((one) => !isBlankCell(one));
  if (isFilledAbove && lower.cells.some((one) => !isBlankCell(one))) return false;
  const cells = isFilledAbove ? upper.cells : lower.cells;
  return tables.accept({ labels: [{ hit, cell }], cells, onGrid: true, lean: 'first' });
}

function takeWhole(row: FlowRow, tables: TablesReader, say: (line: FlowLine) => void): void {
  const figures = figureRowOf(row, { misprints: true });
  if ((figures.labels.length > 0 || figures.cells.length > 0) && tables.accept(figures)) return;
  const unknown = figures.labels.length === 0 ? unknownLabelOf(row) : null;
  if (unknown && tables.open()) {
    tables.noteUnknown(unknown.text, unknown);
    return;
  }
  for (const { text, place } of row.cells)
    for (const line of text.split('\n')) say({ kind: 'line', text: line, heading: null, place });
}
