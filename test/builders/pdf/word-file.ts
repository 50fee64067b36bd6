import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Cell, Table as PaperTable } from '../../../src/base/paper.ts';
import type { PrintStyle } from './print-style.ts';

/** The blocks of a paper as a Word file with borders, for an office program to print. */
export async function wordFileOf(blocks: readonly Block[], style: PrintStyle = {}): Promise<Uint8Array> {
  const { size = 10.5, isLandscape = false, above = 0, running = false } = style;
  const children = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [paragraph(block.text, size)]
      : [new Paragraph({ spacing: { before: above * 20, line: 20, lineRule: 'exact' } }), tableOf(block, style)],
  );
  const around = running
    ? {
        headers: { default: new Header({ children: [new Paragraph('某某年度报告汇编　内部编号 0012')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'] }),
                ],
              }),
            ],
          }),
        },
      }
    : {};
  const page = {
    size: { width: 11906, height: 16838, ...(isLandscape ? { orientation: PageOrientation.LANDSCAPE } : {}) },
  };
  const document = new Document({
    styles: { default: { document: { run: { font: 'Noto Serif SC', size: size * 2 } } } },
    sections: [{ properties: { page }, ...around, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const paragraph = (text: string, size: number): Paragraph =>
  new Paragraph({ text, indent: { firstLine: size * 40 }, alignment: AlignmentType.BOTH });

const STYLES = {
  solid: BorderStyle.SINGLE,
  thick: BorderStyle.THICK,
  dashed: BorderStyle.DASHED,
  dotted: BorderStyle.DOTTED,
  double: BorderStyle.DOUBLE,
  level: BorderStyle.SINGLE,
  open: BorderStyle.SINGLE,
  none: BorderStyle.NONE,
} as const;

/** As forms have them: narrow columns for groups, a broad one for labels. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  4: [3000, 2000, 2000, 2000],
  10: [600, 1000, 2800, 650, 650, 650, 650, 650, 650, 700],
};

function tableOf(table: PaperTable, style: PrintStyle): Table {
  const { border = 'solid' } = style;
  const edge = { style: STYLES[border], size: border === 'thick' ? 24 : 4, color: '000000' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const side = border === 'level' || border === 'open' ? none : edge;
  const inner = border === 'level' ? none : edge;
  const heads = table.rows[0]?.[0]?.rowSpan ?? 1;
  const columns = Math.max(...table.rows.flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan)));
  return new Table({
    columnWidths: [...(WIDTHS[columns] ?? Array.from({ length: columns }, () => 9000 / columns))],
    layout: TableLayoutType.FIXED,
    width: { size: style.isNarrow ? 60 : 100, type: WidthType.PERCENTAGE },
    borders: { top: edge, bottom: edge, left: side, right: side, insideHorizontal: edge, insideVertical: inner },
    rows: table.rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: style.repeatsHead === true && heads > 1 && index < heads,
          cantSplit: style.cutsRows === false,
          children: row.map((cell) => cellOf(cell, style)),
        }),
    ),
  });
}

function cellOf({ text, columnSpan, rowSpan }: Cell, style: PrintStyle): TableCell {
  const isGroup = rowSpan > 3;
  const texts = isGroup && style.labels === 'below' ? [...text] : [text];
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: style.upright === 'top' ? VerticalAlign.TOP : VerticalAlign.CENTER,
    ...(isGroup && style.labels === 'turned' ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    ...(style.isColoured && columnSpan > 3 ? { shading: { fill: 'DDE8F5' } } : {}),
    children: texts.map(
      (one) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: one, ...(style.isNarrow ? { size: (style.size ?? 10.5) * 1.4 } : {}) })],
        }),
    ),
  });
}
