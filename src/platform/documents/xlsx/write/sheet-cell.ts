/** How a cell looks; the names say what it is for. */
export type CellStyle = 'text' | 'head' | 'link' | 'title' | 'label' | 'figure' | 'total' | 'wrong' | 'strong';

/** What may stand in a cell; null leaves it empty. Text is always text: a leading `=` makes no formula. */
export type SheetCell =
  | string
  | number
  | null
  | {
      readonly value: string | number | null;
      readonly style?: CellStyle;
      /** Address of a file or a place in the workbook (`#'汇总'!A1`) that the cell leads to. */
      readonly link?: string;
      /** Grid columns and rows that the cell takes up; the places it covers are null in the rows. */
      readonly columnSpan?: number;
      readonly rowSpan?: number;
    };

/** A sheet before its rows. */
export type SheetToWrite = {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The first row, always in sight, with a filter on each column; null for a sheet laid out freely. */
  readonly head: readonly string[] | null;
  /** So many columns at the left stay in sight. */
  readonly frozenColumns?: number;
};

const STYLES: readonly CellStyle[] = ['text', 'head', 'link', 'title', 'label', 'figure', 'total', 'wrong', 'strong'];

/** Index of a style in the style sheet; 0 is the plain one. */
export const styleIndex = (style: CellStyle): number => STYLES.indexOf(style) + 1;

const border =
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>';
const format = (font: number, fill: number, line: number, align: string): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${line}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align} wrapText="1"/></xf>`;

/** The style sheet of every workbook, in the order of the styles. */
export const STYLE_SHEET = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="5"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B57A4"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font>',
  '<font><b/><sz val="11"/><color rgb="FF9C0006"/><name val="宋体"/></font></fonts>',
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFDCD8"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  format(0, 0, 0, 'vertical="top"'),
  format(1, 2, 1, 'horizontal="center" vertical="center"'),
  format(2, 0, 0, 'vertical="top"'),
  format(3, 0, 0, 'horizontal="center" vertical="center"'),
  format(0, 0, 1, 'vertical="center"'),
  format(0, 0, 1, 'horizontal="center" vertical="center"'),
  format(1, 2, 1, 'horizontal="center" vertical="center"'),
  format(4, 3, 1, 'horizontal="center" vertical="center"'),
  format(1, 0, 0, 'vertical="top"'),
  '</cellXfs></styleSheet>',
].join('');
