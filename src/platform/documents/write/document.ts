/**
 * 待写文稿: a document to be written as Word, PDF, web page or plain text, in the parts that official papers have (GB/T 9704).
 * It says what a part is; how it looks is the writer's.
 */
export type DocumentToWrite = {
  /** Title in the file's properties; the printed one is a block. */
  readonly title: string;
  /** Body that issues it, in the file's properties; null where none is known. */
  readonly author: string | null;
  readonly blocks: readonly BlockToWrite[];
};

export type BlockToWrite =
  /** 标题: centred, the large type of titles; `\n` is where a title too long for a printed line is broken. */
  | { readonly kind: 'title'; readonly text: string }
  /** 一、 (1) and （一） (2). */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** 正文: indented by two characters, justified. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** 主送机关: flush left, above the text. */
  | { readonly kind: 'addressee'; readonly text: string }
  /** 落款: at the right. */
  | { readonly kind: 'signature'; readonly text: string }
  | TableToWrite;

/** Rows hold the cells that begin in them, as in a paper; `columnWidths` are shares of the width of the text, one a grid column. */
export type TableToWrite = {
  readonly kind: 'table';
  /** Said to who cannot see the table, and in the properties of it; printed only where `captionPrinted`. */
  readonly caption: string;
  readonly captionPrinted: boolean;
  readonly columnWidths: readonly number[];
  /** So many rows at the top are heads, and are repeated on each page. */
  readonly headRows: number;
  readonly rows: readonly (readonly CellToWrite[])[];
};

export type CellToWrite = {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** What the cell heads, where it is a head. */
  readonly head: 'column' | 'row' | null;
  readonly align: 'left' | 'center' | 'right';
  /** A number stands as a number in a workbook; null where the cell holds text. */
  readonly number: number | null;
};

/** Formats in which a document is written. */
export type DocumentFormat = 'docx' | 'pdf' | 'html' | 'xlsx' | 'txt';
