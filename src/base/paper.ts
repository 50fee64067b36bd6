import type { Box, LaidPage } from './laid-page.ts';
import type { Words } from './words.ts';

/**
 * 文稿: what every document becomes, whatever its format: paragraphs and tables in reading order.
 * Blank paragraphs are kept, because in a table broken into lines a blank line may be a blank cell.
 */
export type Paper = {
  readonly blocks: readonly Block[];
  /** The pages as they are laid out, where the format has pages (PDF, OFD). */
  readonly pages?: readonly LaidPage[];
  /** What a workbook hides and was therefore not read. */
  readonly unseen?: readonly UnseenPart[];
};

/** 隐藏内容: a sheet that is hidden as a whole, or the number of hidden rows of one that is shown. */
export type UnseenPart = { readonly sheet: string; readonly rows: number | 'all' };

export type Block = Paragraph | Table;

/** `heading` is the outline level (1 is the highest) where the format says so, otherwise null. Line breaks inside stand as `\n`, tabs as `\t`. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly heading: number | null;
  readonly place: Place;
};

/** A row holds the cells that begin in it; a cell merged from above is not repeated. */
export type Table = { readonly kind: 'table'; readonly rows: readonly Row[]; readonly place: Place };

export type Row = readonly Cell[];

/**
 * `column` counts grid columns from 0; `columnSpan` and `rowSpan` are at least 1.
 * `inside` holds the cell's blocks in order when tables stand in it (layout tables), otherwise null.
 */
export type Cell = {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly place: Place;
  readonly inside: readonly Block[] | null;
};

/** Where a thing stood in its file. Everything is counted from 1, as people count. */
export type Place =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'page'; readonly page: number; readonly box: Box };

/** 页面位置: a place on a page that is laid out. */
export type PagePlace = Extract<Place, { readonly kind: 'page' }>;

/** A place as a person would say it: 第12行, 表3 第2行 第4列, 工作表“Sheet1” B7. */
export function sayPlace(place: Place): Words {
  switch (place.kind) {
    case 'line':
      return { zh: `第${place.line}行`, en: `line ${place.line}` };
    case 'paragraph':
      return { zh: `第${place.paragraph}段`, en: `paragraph ${place.paragraph}` };
    case 'cell':
      return {
        zh: `表${place.table} 第${place.row}行 第${place.column}列`,
        en: `table ${place.table}, row ${place.row}, column ${place.column}`,
      };
    case 'sheet':
      return { zh: `工作表“${place.sheet}” ${place.cell}`, en: `sheet "${place.sheet}", ${place.cell}` };
    case 'page':
      return { zh: `第${place.page}页`, en: `page ${place.page}` };
  }
}
