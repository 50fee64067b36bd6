import type { Cell, CellObject, Row } from 'write-excel-file/node';
import type { CellToWrite, TableToWrite } from '../document.ts';
import { placedRows, type PlacedCell } from '../grid-places.ts';
import { printable } from '../printable.ts';
import { rowHeight } from './row-height.ts';
import { textCell } from './sheet-text.ts';

/** The heading above a table, over its whole width. */
export function headingRow(text: string, width: number): Row {
  const cell = { ...textCell(printable(text)), columnSpan: width, fontSize: 12, fontWeight: 'bold' as const };
  return [cell, ...Array.from({ length: width - 1 }, () => null)];
}

/** 工作表表格: the rows of a table on its grid; nothing stands in the places under a merged cell. */
export function tableRows(table: TableToWrite, widths: readonly number[]): readonly Row[] {
  return placedRows(table).map((row) => {
    const cells: Cell[] = widths.map(() => null);
    for (const placed of row) cells[placed.column] = { ...sheetCell(placed.cell), height: heightOf(placed, widths) };
    return cells;
  });
}

/** A cell that reaches down has the height of its rows. */
function heightOf({ cell, column }: PlacedCell, widths: readonly number[]): number {
  const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
  return rowHeight(cell.rowSpan > 1 ? '' : cell.text, width);
}

const FRAME = { borderStyle: 'thin', borderColor: '#000000' } as const;

function sheetCell(cell: CellToWrite): CellObject {
  const { text, number, columnSpan, rowSpan, align } = cell;
  const looks = {
    ...FRAME,
    align,
    alignVertical: 'center' as const,
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  };
  if (text === '') return looks;
  if (number !== null && isKept(number)) return { value: number, type: Number, ...looks };
  return { ...textCell(printable(text)), ...looks };
}

/** A workbook keeps fifteen figures, and shows very small ones with an exponent; what has more stands as text, so that none is lost. */
const isKept = (number: number): boolean =>
  Math.abs(number) < 1e15 && Number(number.toPrecision(15)) === number && !String(number).includes('e');
