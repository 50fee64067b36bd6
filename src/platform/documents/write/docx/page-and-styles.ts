import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';

/**
 * 公文版式: page and type of GB/T 9704-2012. Lengths in twips (1/20 pt), sizes in half points, as Word counts. A4 with the margins 37, 35,
 * 28 and 26 mm leaves 22 lines of 28.9 pt.
 */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474, header: 851, footer: 1304 },
} as const;

/** Width of the text, 156 mm. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Names of the styles by what a part is. */
export const STYLE = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  paragraph: 'BodyText',
  addressee: 'Salutation',
  signature: 'Signature',
  firstSignature: 'FirstSignature',
  caption: 'Caption',
  gap: 'TableGap',
  footer: 'Footer',
  cell: { left: 'CellLeft', center: 'CellCenter', right: 'CellRight' },
  lastCell: { left: 'LastCellLeft', center: 'LastCellCenter', right: 'LastCellRight' },
} as const;

/** 小标宋, 黑体, 楷体, 仿宋 and 宋体 by the names under which offices have them; figures in Times New Roman. */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia,
  cs: 'Times New Roman',
});
/** 二号, 三号, 四号, 小五. */
const SIZE = { title: 44, text: 32, number: 28, table: 18 } as const;
const LINE = { line: 578, lineRule: LineRuleType.EXACT } as const;
const INDENT = { firstLine: 640, firstLineChars: 200 } as const;

/** Rows keep to the next one, so that a table that fits on a page is not cut by one; those of the last row do not. */
const cellStyle = (id: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType], keepNext: boolean) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { font: face('宋体'), size: SIZE.table },
  paragraph: { alignment, keepNext, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: face('仿宋_GB2312'), size: SIZE.text, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: { spacing: LINE },
    },
    title: {
      run: { font: face('方正小标宋简体'), size: SIZE.title },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 578 } },
    },
    heading1: {
      run: { font: face('黑体'), size: SIZE.text, bold: false, color: '000000' },
      paragraph: { spacing: { ...LINE, before: 0, after: 0 }, indent: INDENT, keepNext: true },
    },
    heading2: {
      run: { font: face('楷体_GB2312'), size: SIZE.text, bold: false, color: '000000' },
      paragraph: { spacing: { ...LINE, before: 0, after: 0 }, indent: INDENT, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.paragraph,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, indent: INDENT, spacing: LINE },
    },
    {
      id: STYLE.addressee,
      name: 'Salutation',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.LEFT, spacing: LINE },
    },
    {
      id: STYLE.signature,
      name: 'Signature',
      basedOn: 'Normal',
      // 成文日期右空四字.
      paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 1280 }, spacing: LINE },
    },
    {
      id: STYLE.firstSignature,
      name: 'First Signature',
      basedOn: STYLE.signature,
      // 署名与正文空一行, and it stays with the date.
      paragraph: { spacing: { ...LINE, before: 578 }, keepNext: true },
    },
    {
      id: STYLE.caption,
      name: 'caption',
      basedOn: 'Normal',
      run: { font: face('黑体'), size: SIZE.number },
      paragraph: { alignment: AlignmentType.CENTER, spacing: LINE },
    },
    {
      id: STYLE.gap,
      name: 'Table Gap',
      basedOn: 'Normal',
      run: { size: SIZE.table },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.EXACT } },
    },
    {
      id: STYLE.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { font: face('宋体'), size: SIZE.number },
      paragraph: { indent: { left: 280, right: 280 }, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    ...(
      [
        ['left', AlignmentType.LEFT],
        ['center', AlignmentType.CENTER],
        ['right', AlignmentType.RIGHT],
      ] as const
    ).flatMap(([align, alignment]) => [
      cellStyle(STYLE.cell[align], alignment, true),
      cellStyle(STYLE.lastCell[align], alignment, false),
    ]),
  ],
};
