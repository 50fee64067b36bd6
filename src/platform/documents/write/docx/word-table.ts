import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { CellToWrite, TableToWrite } from '../document.ts';
import { STYLE, TEXT_WIDTH } from './page-and-styles.ts';
import { runsOf } from './runs.ts';

/** 表格: as wide as the text, its heads again on each page, no row cut by a page. */
export function wordTable({ rows, columnWidths, headRows }: TableToWrite): Table {
  const shares = columnWidths.reduce((sum, share) => sum + share, 0);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columnWidths.map((share) => Math.round((share * TEXT_WIDTH) / shares)),
    layout: TableLayoutType.FIXED,
    margins: { left: 40, right: 40 },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
          ...(index < headRows && { tableHeader: true }),
          children: row.map((cell) =>
            wordCell(cell, index + cell.rowSpan >= rows.length ? STYLE.lastCell : STYLE.cell),
          ),
        }),
    ),
  });
}

/** Twips; the form has 6 mm. */
const ROW_HEIGHT = 340;

type CellStyles = Readonly<Record<CellToWrite['align'], string>>;

function wordCell({ text, columnSpan, rowSpan, align }: CellToWrite, styles: CellStyles): TableCell {
  return new TableCell({
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: text.split('\n').map((line) => new Paragraph({ style: styles[align], children: runsOf(line) })),
  });
}
