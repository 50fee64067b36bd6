import {
  AlignmentType,
  Document,
  Footer,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { BlockToWrite, CellToWrite, DocumentToWrite } from '../src/platform/documents/index.ts';
import { PAGE, STYLE, STYLES, TEXT_WIDTH } from '../src/platform/documents/write/docx/page-and-styles.ts';

/** The same document by the library alone: the same paragraphs, cells, spans and styles, and nothing looked at or reckoned on the way. */
export function docxAlone({ title, author, blocks }: DocumentToWrite): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author ?? '',
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: blocks.flatMap(childrenOf),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })];
  return new Footer({ children: [new Paragraph({ style: STYLE.footer, alignment, children })] });
}

function childrenOf(block: BlockToWrite): readonly FileChild[] {
  if (block.kind !== 'table') {
    const style = block.kind === 'heading' ? STYLE[`heading${block.level}`] : STYLE[block.kind];
    return [new Paragraph({ style, children: [new TextRun(block.text)] })];
  }
  const table = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: block.columnWidths.map(() => Math.round(TEXT_WIDTH / block.columnWidths.length)),
    layout: TableLayoutType.FIXED,
    margins: { left: 40, right: 40 },
    rows: block.rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          height: { value: 340, rule: HeightRule.ATLEAST },
          tableHeader: index < block.headRows,
          children: row.map(cellOf),
        }),
    ),
  });
  return [table, new Paragraph({ style: STYLE.gap })];
}

function cellOf({ text, columnSpan, rowSpan, align }: CellToWrite): TableCell {
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: STYLE.cell[align], children: [new TextRun(text)] })],
  });
}
