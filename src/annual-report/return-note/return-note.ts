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
import { noteItems, type NoteItem } from './note-items.ts';
import type { NoteMatter } from './note-matter.ts';
import { WORDING } from './return-note.data.ts';

/** Who sends a note, on which day, and by when an answer is due; what is not said is left as a line to fill in. */
export type NoteSender = { readonly office: string | null; readonly replyBy: Day | null; readonly on: Day };

/** 退回修改意见: one page to the body that handed in a report, with what it must mend and what it must explain; null where there is neither. */
export function returnNote(matter: NoteMatter, { office, replyBy, on }: NoteSender): DocumentToWrite | null {
  const items = noteItems(matter);
  if (items.length === 0) return null;
  const [errors, warnings] = [countOf(items, 'error'), countOf(items, 'warning')];
  const agency = shortened(matter.agency ?? WORDING.unknownAgency);
  const year = matter.year === null ? '' : WORDING.year(matter.year);
  const name = WORDING.report(matter.agency === null ? '' : agency, year);
  const title = errors > 0 ? WORDING.titleToMend(name) : WORDING.titleToExplain(name);
  const day = replyBy === null ? WORDING.unknownDay : sayDay(dayNumber(replyBy)).zh;
  const opening = WORDING.opening(year, errors, warnings);
  const closing = errors > 0 ? WORDING.closingToMend(day) : WORDING.closingToExplain(day);
  // One line for the addressee, two for the signature and one above it.
  const room = roomForTables({ title, paragraphs: [opening, closing], lines: 4, tables: 1 });
  return {
    title,
    author: office,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'addressee', text: `${agency}：` },
      { kind: 'paragraph', text: opening },
      tableOf(items, room),
      { kind: 'paragraph', text: closing },
      { kind: 'signature', text: shortened(office ?? WORDING.unknownOffice) },
      { kind: 'signature', text: sayDay(dayNumber(on)).zh },
    ],
  };
}

/** The note as a file; null where there is nothing to return. */
export async function writeReturnNote(
  matter: NoteMatter,
  sender: NoteSender,
  format: 'docx' | 'pdf',
): Promise<Uint8Array | null> {
  const note = returnNote(matter, sender);
  return note === null ? null : writeDocument(note, format);
}

const countOf = (items: readonly NoteItem[], severity: NoteItem['severity']): number =>
  items.filter((item) => item.severity === severity).reduce((sum, { count }) => sum + count, 0);

/** No body has so long a name; what a hostile file says in its place must not take up the page. */
const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name).replaceAll('\n', '');

/** Shares of the width of the table: number, what to do, what, should be, is, basis. */
const SHARES = [1.1, 1.4, 10.2, 1.7, 1.9, 3.7] as const;

/** Longer sentences are told in full in the list of findings. */
const LONGEST = 120;

function tableOf(items: readonly NoteItem[], room: number): TableToWrite {
  const rows: (readonly string[])[] = [];
  let left = room - heightOfRow(WORDING.heads, SHARES);
  let taken = 0;
  for (const item of items) {
    const row = rowOf(item, taken + 1);
    const height = heightOfRow(row, SHARES);
    const isLast = taken + 1 === items.length;
    // The line that tells of the rest must still fit.
    if (height + (isLast ? 0 : heightOfRow([''], SHARES)) > left) break;
    rows.push(row);
    left -= height;
    taken += 1;
  }
  const rest = items.slice(taken);
  return {
    kind: 'table',
    caption: WORDING.caption,
    captionPrinted: false,
    columnWidths: SHARES,
    headRows: 1,
    rows: [
      WORDING.heads.map((head) => cell(head, 'column')),
      ...rows.map((row) =>
        row.map((text, column) => cell(text, column === 0 ? 'row' : null, column === 2 || column === 5)),
      ),
      ...(rest.length === 0 ? [] : [[wholeRow(WORDING.rest(countOf(rest, 'error'), countOf(rest, 'warning')))]]),
    ],
  };
}

function rowOf({ severity, text, expected, actual, basis }: NoteItem, number: number): readonly string[] {
  const told = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const figure = (of: string): string => (of.length > 12 ? `${of.slice(0, 11)}…` : of);
  return [
    String(number),
    severity === 'error' ? WORDING.toMend : WORDING.toExplain,
    told.replaceAll('\n', ' '),
    figure(expected),
    figure(actual),
    basis,
  ];
}

const cell = (text: string, head: CellToWrite['head'], isText = false): CellToWrite => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  head,
  align: isText ? 'left' : 'center',
  number: null,
});

const wholeRow = (text: string): CellToWrite => ({ ...cell(text, null, true), columnSpan: SHARES.length });
