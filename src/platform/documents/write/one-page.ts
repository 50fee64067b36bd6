/** 一页的账: lengths in points, as the writers of Word and PDF have them (GB/T 9704: 22 lines of 27 characters), a little on the safe side. */
const PAGE = 637;
const SPARE = 24;
const LINE = 28.9;
const CHARACTERS = 27;
const TITLE = { line: 32, below: LINE, characters: 19 };
/** Around a table, and in its cells: type of 9 pt whose lines the fonts at hand set up to 14 pt apart. */
const TABLE = { around: 24, line: 14, ends: 9, width: 442, type: 9, sides: 8 };

/** What a page holds beside its tables: title, lines of text by their characters, single lines. */
export type AroundTables = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lines: number;
  readonly tables: number;
};

/** 一页的余地: how high the tables of a paper of one page may be together. */
export function roomForTables({ title, paragraphs, lines, tables }: AroundTables): number {
  const text = paragraphs.reduce((sum, paragraph) => sum + linesIn(paragraph, CHARACTERS, 2) * LINE, 0);
  const head = linesIn(title, TITLE.characters, 0) * TITLE.line + TITLE.below;
  return PAGE - SPARE - head - text - lines * LINE - tables * TABLE.around;
}

/** 行高: how high a row of a table will be whose columns have these shares of its width. */
export function heightOfRow(texts: readonly string[], columnWidths: readonly number[]): number {
  const shares = columnWidths.reduce((sum, share) => sum + share, 0);
  const lines = texts.map((text, column) => {
    const room = (TABLE.width * (columnWidths[column] ?? 1)) / shares - TABLE.sides;
    return linesIn(text, Math.max(1, Math.floor(room / TABLE.type)), 0);
  });
  return Math.max(1, ...lines) * TABLE.line + TABLE.ends;
}

/** Lines that a text takes: a Chinese character and its signs are one wide, others a little over half. */
function linesIn(text: string, characters: number, indent: number): number {
  let width = indent;
  for (const character of text) width += /[\u0020-\u00ff]/u.test(character) ? 0.6 : 1;
  return Math.max(1, Math.ceil(width / characters));
}
