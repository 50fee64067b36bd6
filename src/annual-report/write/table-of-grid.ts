import type { TableKey } from '../../law/index.ts';
import type { CellToWrite, TableToWrite } from '../../platform/documents/index.ts';
import type { GridBlock, GridTable, HeadCell, LabelCell, ValueCell } from '../form-grid.ts';
import { cellText } from './cell-text.ts';
import { COLUMN_WIDTHS } from './column-widths.data.ts';

/** 表格待写: a table of the form as one rectangle. The blocks of table 2 stand one below the other, each under its caption. */
export function tableOfGrid({ key, section, blocks }: GridTable): TableToWrite {
  const width = Math.max(...blocks.map(({ labelColumns, valueColumns }) => labelColumns + valueColumns));
  return {
    kind: 'table',
    caption: section === null ? '' : withoutNumber(section.label),
    captionPrinted: false,
    columnWidths: COLUMN_WIDTHS[key] ?? Array.from({ length: width }, () => 1),
    headRows: blocks.length === 1 ? (blocks[0]?.head.length ?? 0) : 0,
    rows: blocks.flatMap((block) => rowsOfBlock(block, key, width)),
  };
}

const withoutNumber = (label: string): string => label.replace(/^[一二三四五六七八九十]+、/u, '');

function rowsOfBlock(block: GridBlock, key: TableKey, width: number): readonly (readonly CellToWrite[])[] {
  /** A block narrower than its table lets its last column reach to the edge. */
  const reach = width - block.labelColumns - block.valueColumns;
  const last = block.valueColumns - 1;
  return [
    ...(block.caption === null ? [] : [[head({ label: block.caption, colSpan: width, rowSpan: 1 }, 'column')]]),
    ...block.head.map((row, level) =>
      row.map((cell, index) => {
        const isLast = level === 0 && index === row.length - 1;
        return head(isLast ? { ...cell, colSpan: cell.colSpan + reach } : cell, 'column');
      }),
    ),
    ...block.rows.map(({ labels, values }) => [
      ...labels.map((label) => head(label, 'row', alignOf(label, key))),
      ...values.map((value, index) => figure(value, index === last ? 1 + reach : 1)),
    ]),
  ];
}

/** Groups stand in the middle of their narrow column, the labels of table 3 at the left, those of table 2 in the middle, as the form has them. */
const alignOf = (label: LabelCell, key: TableKey): CellToWrite['align'] =>
  label.kind === 'row' && key === 'table3' ? 'left' : 'center';

function head(
  { label, colSpan, rowSpan }: Pick<HeadCell | LabelCell, 'label' | 'colSpan' | 'rowSpan'>,
  of: 'column' | 'row',
  align: CellToWrite['align'] = 'center',
): CellToWrite {
  return { text: label, columnSpan: colSpan, rowSpan, head: of, align, number: null };
}

function figure({ value, remark }: ValueCell, columnSpan: number): CellToWrite {
  return {
    text: cellText(value, remark),
    columnSpan,
    rowSpan: 1,
    head: null,
    align: 'center',
    number: typeof value === 'number' && remark === null ? value : null,
  };
}
