import { dayNumber, type Day } from '../../base/day.ts';
import { sayDay } from '../../base/say-day.ts';
import {
  heightOfRow,
  roomForTables,
  writeDocument,
  type CellToWrite,
  type DocumentToWrite,
  type TableToWrite,
} from '../../platform/documents/index.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { Decided } from './decision.ts';
import { RECORD_WORDING as WORDING } from './record.data.ts';
import { recordLines, sayActs, sayRest, type RecordLine } from './record-lines.ts';
import type { Review } from './review.ts';

/** What a record tells: the review, what was decided, the copy (null where there is none), who decided, on which day. */
export type RecordMatter = Decided & {
  readonly review: Pick<Review, 'name' | 'sha256' | 'findings'>;
  /** As `FinishedReview` tells them; empty where there is no copy. */
  readonly ownPlaces: readonly string[];
  readonly copySha256: string | null;
  /** A name as it was typed; null leaves a line to sign on. */
  readonly who: string | null;
  readonly on: Day;
};

/** 筛查记录: one page on what was found where, what was decided and why, and by whom. Nothing in it is told in full. */
export function recordOf(matter: RecordMatter): DocumentToWrite {
  const { review, ownMasks, copySha256, who, on } = matter;
  const lines = recordLines(matter);
  const found = lines.filter(({ isOwn }) => !isOwn);
  const summary = [
    found.length === 0 ? WORDING.nothing : WORDING.found(found.length, sayActs(found)),
    ...(ownMasks.length === 0 ? [] : [WORDING.own(ownMasks.length)]),
  ].join('');
  const file = tableOfFile([
    [WORDING.file, shortened(withoutIdentifiers(review.name), LONGEST_NAME)],
    [WORDING.source, review.sha256],
    [WORDING.copy, copySha256 ?? WORDING.noCopy],
  ]);
  const title = WORDING.title;
  const tables = lines.length === 0 ? 1 : 2;
  const name = who === null || who.trim() === '' ? null : whoShown(who);
  const signature = `${name === null ? WORDING.unknownWho : WORDING.who(name)}　${sayDay(dayNumber(on)).zh}`;
  const room =
    roomForTables({ title, paragraphs: [summary], lines: 1, tables }) -
    file.rows.reduce(
      (sum, row) =>
        sum +
        heightOfRow(
          row.map(({ text }) => text),
          FILE_WIDTHS,
        ),
      0,
    );
  return {
    title: `${title}：${shortened(withoutIdentifiers(review.name), LONGEST_NAME)}`,
    author: null,
    blocks: [
      { kind: 'title', text: title },
      file,
      { kind: 'paragraph', text: summary },
      ...(lines.length === 0 ? [] : [tableOfLines(lines, room)]),
      { kind: 'signature', text: signature },
    ],
  };
}

/** The record as a file. */
export function writeRecord(matter: RecordMatter, format: 'docx' | 'pdf'): Promise<Uint8Array> {
  return writeDocument(recordOf(matter), format);
}

const LONGEST_NAME = 60;
const LONGEST_WHO = 20;

function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return [...line].length > most ? `${[...line].slice(0, most - 1).join('')}…` : line;
}

const whoShown = (who: string): string => shortened(withoutIdentifiers(who), LONGEST_WHO);

/** Shares of the width: name, value. */
const FILE_WIDTHS = [2.2, 9.8] as const;

function tableOfFile(rows: readonly (readonly [string, string])[]): TableToWrite {
  return {
    kind: 'table',
    caption: WORDING.caption,
    captionPrinted: false,
    columnWidths: FILE_WIDTHS,
    headRows: 0,
    rows: rows.map(([name, value]) => [cell(name, 'row'), cell(value, null, true)]),
  };
}

/** Shares of the width: number, finding, place, ground, what is done, reason. */
const WIDTHS = [1, 3.6, 3.2, 4.8, 3, 3.6] as const;

/** Longest texts of a cell: a reason is written by people. */
const LONGEST = [6, 40, 40, 40, 24, 40] as const;

/** As many lines as have room; what somebody decided comes before what was done as usual. The rest is counted by kind. */
function tableOfLines(lines: readonly RecordLine[], room: number): TableToWrite {
  const heights = lines.map((line) => heightOfRow(textsOf(line), WIDTHS));
  const byWeight = lines
    .map((_, index) => index)
    .toSorted((one, other) => weightOf(lines[one]) - weightOf(lines[other]));
  let taken = Math.min(lines.length, MOST_LINES);
  const left = (count: number): readonly RecordLine[] => byWeight.slice(count).flatMap((index) => lines[index] ?? []);
  const heightOf = (count: number): number =>
    heightOfRow(WORDING.heads, WIDTHS) +
    byWeight.slice(0, count).reduce((sum, index) => sum + (heights[index] ?? 0), 0) +
    (count === lines.length ? 0 : heightOfRow([sayRest(left(count))], [1]));
  while (taken > 0 && heightOf(taken) > room) taken -= 1;
  const shown = byWeight.slice(0, taken).toSorted((one, other) => one - other);
  return {
    kind: 'table',
    caption: WORDING.findingsCaption,
    captionPrinted: false,
    columnWidths: WIDTHS,
    headRows: 1,
    rows: [
      WORDING.heads.map((head) => cell(head, 'column')),
      ...shown.flatMap((index) => {
        const line = lines[index];
        return line === undefined
          ? []
          : [textsOf(line).map((text, column) => cell(text, column === 0 ? 'row' : null, column > 0))];
      }),
      ...(taken === lines.length ? [] : [[{ ...cell(sayRest(left(taken)), null, true), columnSpan: WIDTHS.length }]]),
    ],
  };
}

/** More than ever stand on a page. */
const MOST_LINES = 40;

/** What somebody decided, then what people must still do, then what was done as usual. */
function weightOf(line: RecordLine | undefined): number {
  if (line === undefined) return 3;
  if (line.act === 'keep' || line.isOwn) return 0;
  return line.act === 'by_hand' ? 1 : 2;
}

function textsOf({ number, what, place, ground, done, reason }: RecordLine): readonly string[] {
  return [number, what, place, ground, done, reason].map((text, column) => shortened(text, LONGEST[column] ?? 40));
}

const cell = (text: string, head: CellToWrite['head'], isText = false): CellToWrite => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  head,
  align: isText ? 'left' : 'center',
  number: null,
});
