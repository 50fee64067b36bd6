import type { Binary } from '../compound/binary.ts';
import type { FormattedRun } from './formatted-pages.ts';
import { propertiesIn } from './properties.ts';
import { readRowLayout, type RowLayout } from './row-layout.ts';
import type { StyleProperties } from './styles.ts';
import type { WordFile } from './word-file.ts';

/** 段落格式: what a paragraph of a .doc says of itself, as far as it is read. */
export type ParagraphFormat = {
  inTable: boolean;
  /** The mark that ends a row: it holds no text, but how the row is cut. */
  endsRow: boolean;
  /** The last paragraph of a cell of a table inside another; plain tables have a mark of their own. */
  endsCell: boolean;
  /** Tables one inside the other; 1 for a plain one. */
  depth: number;
  /** 1 is the highest outline level; null for body text. */
  heading: number | null;
  /** The number of its list, 0 for none. */
  list: number;
  level: number;
  row: RowLayout | null;
};

const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const ENDS_INNER_CELL = 0x244b;
const ENDS_INNER_ROW = 0x244c;
const DEPTH = 0x6649;
const OUTLINE = 0x2640;
const LIST = 0x460b;
const LEVEL = 0x260a;
const ELSEWHERE = new Set([0x6645, 0x6646, 0x646b]);
/** Headings are the built-in styles 1 to 9; body text has the outline level 9. */
const LAST_HEADING = 9;

/** Where paragraphs get what they do not say themselves. */
type Sources = { readonly file: WordFile; readonly styles: StyleProperties };

/** 读段落格式 out of its style and its place in a page; a paragraph without a place has the plain one. */
export function readParagraphFormat({ file, styles }: Sources, run: FormattedRun | null): ParagraphFormat {
  const format: ParagraphFormat = {
    inTable: false,
    endsRow: false,
    endsCell: false,
    depth: 1,
    heading: null,
    list: 0,
    level: 0,
    row: null,
  };
  if (run === null || run.at === 0) return format;
  const { main } = file;
  const said = main.byte(run.at);
  const length = said === 0 ? main.byte(run.at + 1) * 2 : said * 2 - 1;
  const from = run.at + (said === 0 ? 2 : 1);
  if (length < 2) return format;
  const style = main.word(from);
  if (style >= 1 && style <= LAST_HEADING) format.heading = style;
  for (const properties of styles(style)) takeOfStyle(format, properties);
  take(file, format, main.part(from + 2, length - 2), 0);
  return format;
}

function take(file: WordFile, format: ParagraphFormat, list: Uint8Array, nesting: number): void {
  for (const { number, value } of propertiesIn(list)) {
    if (ELSEWHERE.has(number) && nesting === 0) takeElsewhere(file, format, value);
    else takeOne(format, number, value);
  }
  const row = readRowLayout(list);
  if (row !== null) format.row = row;
}

/** A style gives the list, the level and the outline; tables are no matter of styles of paragraphs. */
function takeOfStyle(format: ParagraphFormat, list: Uint8Array): void {
  for (const { number, value } of propertiesIn(list)) {
    if (number === LIST || number === LEVEL || number === OUTLINE) takeOne(format, number, value);
  }
}

function takeOne(format: ParagraphFormat, number: number, value: Binary): void {
  switch (number) {
    case IN_TABLE:
      format.inTable = value.byte(0) !== 0;
      break;
    case ENDS_ROW:
      format.endsRow = value.byte(0) !== 0;
      break;
    case ENDS_INNER_ROW:
      format.endsRow ||= value.byte(0) !== 0;
      break;
    case ENDS_INNER_CELL:
      format.endsCell = value.byte(0) !== 0;
      break;
    case DEPTH:
      format.depth = value.long(0);
      break;
    case OUTLINE:
      format.heading = value.byte(0) < LAST_HEADING ? value.byte(0) + 1 : null;
      break;
    case LIST:
      format.list = value.word(0);
      break;
    case LEVEL:
      format.level = value.byte(0);
      break;
    default:
  }
}

/** Properties that are too many for their page stand in the data stream. */
function takeElsewhere(file: WordFile, format: ParagraphFormat, value: Binary): void {
  const at = value.long(0);
  if (at + 2 > file.data.length) return;
  const length = Math.min(file.data.word(at), file.data.length - at - 2);
  take(file, format, file.data.part(at + 2, length), 1);
}
