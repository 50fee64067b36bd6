import type { LaidText } from '../../../base/laid-page.ts';
import { boxAround, middleY, rightOf } from './boxes.ts';
import { columnsOf, type Columns } from './column-edges.ts';
import { isFigure } from './figures.ts';
import { openRows } from './open-rows.ts';
import { isHeading, isNumbered } from './numbering.ts';
import type { PageTable } from './ruled-table.ts';
import { saidOf, textLines, type TextLine } from './text-lines.ts';

/** No page that people read has more lines. */
export const MOST_LINES = 400;
/** So many lines without a gap may stand between two lines of a table: the lines of a broken label. */
const MOST_PLAIN = 5;
/** A line so long, of the width of the text, is running text. */
const PROSE = 0.86;
/** Fewer rows of figures make no table, unless one row holds this many figures. */
const FEWEST_ROWS = 2;
const BROAD_ROW = 5;
const MOST_CAPTIONS = 2;
const CAPTION = 0.45;
const NEAR = 3.5;
const NEAR_LABEL = 1.9;
/** Lines of a label that the end of a page cuts in two follow one another, and their figures, within so many sizes. */
const NEAR_CUT = 2.8;
const NEXT_ROW = 4.5;
const LEADERS = /[.．·…⋯]{4,}/u;

/** The tables that were found, and the texts that stand in none. */
export type OpenTables = { readonly tables: readonly PageTable[]; readonly left: readonly LaidText[] };

/** 无线表格: tables that no line shows: stretches of lines whose words and figures stand in columns. */
export function openTables(texts: readonly LaidText[], page: number): OpenTables {
  const lines = textLines(texts, 0.6);
  if (lines.length > MOST_LINES) return { tables: [], left: texts };
  const width =
    Math.max(0, ...lines.slice(0, 5000).map(rightOf)) -
    Math.min(Infinity, ...lines.slice(0, 5000).map(({ left }) => left));
  const tables: PageTable[] = [];
  const taken = new Set<LaidText>();
  for (const stretch of stretches(lines, width)) {
    for (const band of bandsOf(stretch)) {
      const table = tableOf(band, page);
      if (!table) continue;
      tables.push(table);
      for (const { texts: own } of band) for (const text of own) taken.add(text);
    }
  }
  return { tables, left: texts.filter((text) => !taken.has(text)) };
}

const isGapped = ({ texts }: TextLine): boolean => texts.length > 1 && !texts.some(({ text }) => LEADERS.test(text));
export const figuresIn = ({ texts }: TextLine): number => texts.filter(({ text }) => isFigure(text)).length;

/** Lines with gaps, and the short lines between them. */
function stretches(lines: readonly TextLine[], width: number): readonly (readonly TextLine[])[] {
  const found: TextLine[][] = [];
  let open: TextLine[] = [];
  let plain: TextLine[] = [];
  const close = (isEnd = false) => {
    const last = open.at(-1);
    if (last) found.push([...open, ...(isEnd ? cutBelow(last, plain, width) : endOfLabel(last, plain, width))]);
    open = [];
    plain = [];
  };
  for (const line of lines) {
    if (isGapped(line)) {
      // A label of several lines begins before the line of its figures, and a caption stands above a head.
      const isFirst = found.length === 0 && plain.length > 0 && plain[0] === lines[0];
      const rest = isFirst ? cutAbove(line, plain) : [];
      const before = open.length > 0 ? plain : rest.length > 0 ? rest : captionsBefore(line, plain, width);
      open.push(...before, line);
      plain = [];
      continue;
    }
    const isProse = line.width >= PROSE * width && line.texts.length === 1;
    if (isProse || plain.length >= MOST_PLAIN) close();
    if (!isProse) plain.push(line);
  }
  close(plain.length > 0 && plain.at(-1) === lines.at(-1));
  return found;
}

/** The last lines of a page, in the column of labels: the label of the last row, whose end stands on the next page. */
function cutBelow(line: TextLine, plain: readonly TextLine[], width: number): readonly TextLine[] {
  const isCut = plain.every(
    (one, index) => isNear(plain[index - 1] ?? line, one, NEAR_CUT) && isOfLabel(one, line) && !isNumbered(saidOf(one)),
  );
  return isCut ? plain : endOfLabel(line, plain, width);
}

/** The first lines of a page, in the column of labels: the end of the label of the last row on the page before. */
function cutAbove(line: TextLine, plain: readonly TextLine[]): readonly TextLine[] {
  const isCut = plain.every((one, index) => isOfLabel(one, line) && isNear(one, plain[index + 1] ?? line, NEXT_ROW));
  return isCut && figuresIn(line) > 0 && !isNumbered(saidOf(plain[0] ?? line)) ? plain : [];
}

const isNear = (above: TextLine, below: TextLine, within: number): boolean =>
  middleY(below) - middleY(above) <= within * below.size;

/** Whether a line ends before the figures of a row, and neither is a heading nor ends a sentence. */
function isOfLabel(one: TextLine, row: TextLine): boolean {
  const first = row.texts.find(({ text }) => isFigure(text));
  return first !== undefined && rightOf(one) <= first.left && !isHeading(saidOf(one));
}

/** The lines below a table that its last label goes on in. */
function endOfLabel(line: TextLine, plain: readonly TextLine[], width: number): readonly TextLine[] {
  const rest: TextLine[] = [];
  let above = line;
  for (const one of plain.slice(0, MOST_CAPTIONS)) {
    if (
      !isNear(above, one, NEAR_LABEL) ||
      one.width > CAPTION * width ||
      isNumbered(saidOf(one)) ||
      isHeading(saidOf(one))
    )
      break;
    rest.push(one);
    above = one;
  }
  return rest;
}

/** The last of the lines before a table that may be its caption or the beginning of its first label: short, near, and no heading. */
function captionsBefore(line: TextLine, plain: readonly TextLine[], width: number): readonly TextLine[] {
  const captions: TextLine[] = [];
  let below = line;
  for (const one of plain.toReversed().slice(0, MOST_CAPTIONS)) {
    if (one.width > CAPTION * width || middleY(below) - middleY(one) > NEAR * one.size || isHeading(saidOf(one))) break;
    captions.unshift(one);
    below = one;
  }
  return captions;
}

/** Tables of different columns that follow one another are parted where a line stands alone between them. */
function bandsOf(stretch: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const bands: TextLine[][] = [];
  let band: TextLine[] = [];
  let pending: TextLine[] = [];
  for (const [index, line] of stretch.entries()) {
    if (isHeadingAlone(line, stretch[index + 1])) {
      bands.push([...band, ...pending], [line]);
      [band, pending] = [[], []];
      continue;
    }
    if (line.texts.length === 1 && !isFigure(line.texts[0]?.text ?? '')) {
      if (pending.length > 0 && isOtherTable(band, pending)) {
        bands.push(band);
        band = pending;
      } else band.push(...pending);
      pending = [line];
    } else pending.push(line);
  }
  if (pending.length > 0 && isOtherTable(band, pending)) bands.push(band, pending);
  else bands.push([...band, ...pending]);
  return bands.filter((one) => one.length > 0);
}

/** A heading between two tables: a numbered line by itself. The first line of a broken label has its figures right below it. */
function isHeadingAlone(line: TextLine, next: TextLine | undefined): boolean {
  if (line.texts.length > 1 || !isHeading(saidOf(line))) return false;
  return next === undefined || (figuresIn(next) === 0 && middleY(next) - middleY(line) > 1.25 * line.size);
}

/** Whether the figures of some lines stand in other columns than those of the lines before. */
export function isOtherTable(before: readonly TextLine[], lines: readonly TextLine[]): boolean {
  const rows = before.filter((line) => figuresIn(line) > 0);
  if (rows.length === 0) return false;
  const most = (of: readonly TextLine[]) => Math.max(0, ...of.map(figuresIn));
  const [own, others] = [most(lines), most(before)];
  return own > 0 && (own > others + 2 || (own + 2 < others && !lines.every((line) => isInColumns(line, rows))));
}

/** Whether all figures of a line stand below figures: a row with blank cells belongs to the rows before it. */
function isInColumns(line: TextLine, rows: readonly TextLine[]): boolean {
  const figures = line.texts.filter(({ text }) => isFigure(text));
  return figures.every((figure) =>
    rows.some(({ texts }) =>
      texts.some((other) => isFigure(other.text) && other.left < rightOf(figure) && figure.left < rightOf(other)),
    ),
  );
}

function tableOf(band: readonly TextLine[], page: number): PageTable | null {
  const rows = band.filter((line) => figuresIn(line) > 0 && line.texts.length > 1);
  if (rows.length < FEWEST_ROWS && !rows.some((line) => figuresIn(line) >= BROAD_ROW)) return null;
  const columns = columnsOf(band);
  if (columns.edges.length === 0) return null;
  const texts = band.flatMap((line) => line.texts);
  return { page, isOpen: true, ...extentOf(texts, columns), rows: openRows(texts, columns) };
}

/** The box of some texts, and the edges of their columns with its own. */
export function extentOf(texts: readonly LaidText[], { edges }: Columns): Pick<PageTable, 'box' | 'edgesX'> {
  const box = boxAround(texts);
  return { box, edgesX: [box.left, ...edges, rightOf(box)] };
}
