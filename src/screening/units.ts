import { looksLikeHeads } from './heads.ts';
import { LABEL_LIKE } from './labels.data.ts';
import type { Passage } from './passage.ts';
import { unwrapped } from './wrapped-lines.ts';

/**
 * 筛查单元: the passages as rules see them: as they are, or one for each column of a line that is a row of a table written as text.
 * `sources` and `offsets` tell of each in which passage of the file it stands and where in it; `places` of passages that were mended, where
 * their characters stood.
 */
export type Units = {
  readonly passages: readonly Passage[];
  readonly sources: readonly number[];
  readonly offsets: readonly number[];
  readonly places: ReadonlyMap<number, readonly number[]>;
};

/** Lines set apart by tabs, pipes, blanks or commas under a line of heads become cells with their heads; all else stays as it is. */
export function unitsOf(given: readonly Passage[]): Units {
  const places = new Map<number, readonly number[]>();
  const passages = given.map((passage, source) => {
    const mended = unwrapped(passage);
    if (mended === null) return passage;
    places.set(source, mended.places);
    return { ...passage, text: mended.text };
  });
  const lines = linesInSheets(passages);
  const units = { passages: [] as Passage[], sources: [] as number[], offsets: [] as number[], places };
  const add = (passage: Passage, source: number, offset: number): void => {
    units.passages.push(passage);
    units.sources.push(source);
    units.offsets.push(offset);
  };
  let table: WrittenTable | null = null;
  let tables = 0;
  for (const [source, passage] of passages.entries()) {
    if (passage.cell !== null) {
      add(lines.has(source) ? { ...passage, cell: null } : passage, source, 0);
      continue;
    }
    const heads: WrittenTable | null = passage.part === 'body' ? headLine(passage.text) : null;
    // Inside a table a row that has a word of heads in it stays a row.
    const isRow = heads?.isUnsure === true && table !== null && rowLine(passage.text, table) !== null;
    const isHead = heads !== null && !isRow && isFollowed(passages, source, heads);
    if (isHead) {
      tables += 1;
      table = heads;
    }
    const cells: WrittenTable | null = isHead ? heads : table === null ? null : rowLine(passage.text, table);
    if (table !== null && cells !== null) {
      for (const unit of rowUnits({ passage, row: source }, cells.pieces, {
        heads: isHead ? [] : table.pieces,
        number: -tables,
      })) {
        add(unit.passage, source, unit.offset);
      }
      continue;
    }
    // The line under the heads of Markdown says nothing and ends no table.
    if (table !== null && /^[\s|:-]*\|[\s|:-]*$/u.test(passage.text)) continue;
    if (passage.text.trim() !== '') table = null;
    add(passage, source, 0);
  }
  return units;
}

/** 表格文件里的文字: sheets, and files of columns, that hold text: the cells of a sheet most of whose rows have only one, where they hold sentences or fields, are lines. */
function linesInSheets(passages: readonly Passage[]): ReadonlySet<number> {
  const sheets = new Map<number, Map<number, number[]>>();
  for (const [index, { cell, place, text }] of passages.entries()) {
    if (cell === null || text.trim() === '' || !IN_SHEET.test(place)) continue;
    const rows = sheets.get(cell.table) ?? new Map<number, number[]>();
    sheets.set(cell.table, rows.set(cell.row, [...(rows.get(cell.row) ?? []), index]));
  }
  const lines = new Set<number>();
  for (const rows of sheets.values()) {
    const alone = [...rows.values()].filter((row) => row.length === 1).flat();
    const isSaid = (index: number): boolean => /[:：，。；]/u.test(passages[index]?.text ?? '');
    if (alone.length * 2 <= rows.size || !alone.some(isSaid)) continue;
    for (const index of alone) lines.add(index);
  }
  return lines;
}

const IN_SHEET = /(?:^|> )(?:工作表|第\d+行 第)/u;

type Piece = { readonly text: string; readonly start: number };
/** `isUnsure`: few of its heads are known words, so that rows must follow. */
type WrittenTable = { readonly delimiter: RegExp; readonly pieces: readonly Piece[]; readonly isUnsure?: true };

/** What sets columns apart; `tooLong` is met by a line in which something is longer than heads are. */
const DELIMITERS: readonly { readonly delimiter: RegExp; readonly first: RegExp; readonly tooLong: RegExp }[] = [
  { delimiter: /\|/gu, first: /\|/u, tooLong: /[^|]{21}/u },
  { delimiter: /\t+/gu, first: /\t/u, tooLong: /[^\t]{17}/u },
  { delimiter: /[ \u3000]{2,}/gu, first: /[ \u3000]{2}/u, tooLong: /[^ \u3000]{17}/u },
  { delimiter: /[ \u3000]+/gu, first: /[ \u3000]/u, tooLong: /[^ \u3000]{17}/u },
  { delimiter: /[,，]/gu, first: /[,，]/u, tooLong: /[^,，]{17}/u },
];

function headLine(text: string): WrittenTable | null {
  if (text.length > 300 || text.length < 4) return null;
  // Sentences have these words, heads never.
  if (text.includes('的') || text.includes('了') || text.includes('。')) return null;
  const inner = text.trim();
  if (inner.length < 4 || !/[|\t \u3000,，]/u.test(inner) || /[。；]/u.test(inner)) return null;
  for (const { delimiter, first, tooLong } of DELIMITERS) {
    if (!first.test(inner) || tooLong.test(inner)) continue;
    const pieces = cut(text, delimiter);
    if (pieces.length < 2) continue;
    if (looksLikeHeads(pieces.map((piece) => piece.text))) return { delimiter, pieces };
    if (pieces.length > 2 && /^\\[|t]/u.test(delimiter.source) && mayBeHeads(pieces))
      return { delimiter, pieces, isUnsure: true };
  }
  return null;
}

/** Short words without a number, some of which name something, set apart by tabs or pipes. */
function mayBeHeads(pieces: readonly Piece[]): boolean {
  const texts = pieces.map(({ text }) => text.trim());
  return (
    texts.every((text) => text.length <= 16 && !/\d{3,}/u.test(text)) && texts.some((text) => LABEL_LIKE.test(text))
  );
}

/** One of the next two lines is a row of as many columns; under heads that are not sure, two of the next three. */
function isFollowed(passages: readonly Passage[], at: number, heads: WrittenTable): boolean {
  const rows = [1, 2, 3].filter((step) => {
    const next = passages[at + step];
    return next?.cell === null && next.part === 'body' && rowLine(next.text, heads) !== null;
  });
  return rows.length >= (heads.isUnsure === true ? 2 : 1);
}

function rowLine(text: string, { delimiter, pieces }: WrittenTable): WrittenTable | null {
  if (/^[\s|:-]*$/u.test(text)) return null;
  const cells = cut(text, delimiter);
  if (cells.length === pieces.length) return { delimiter, pieces: cells };
  // An empty cell between two tabs; several tabs as one are tried first, since people line columns up with them.
  const withEmpty =
    delimiter.source === TABS ? pieced(text, /\t/gu) : delimiter.source === PIPE ? withinPipes(text, delimiter) : [];
  return withEmpty.length === pieces.length ? { delimiter, pieces: withEmpty } : null;
}

const PIPE = '\\|';

/** The cells between the pipes at both ends of a line, empty ones too. */
function withinPipes(text: string, delimiter: RegExp): readonly Piece[] {
  const pieces = pieced(text, delimiter);
  return pieces.slice(/^\s*\|/u.test(text) ? 1 : 0, /\|\s*$/u.test(text) ? -1 : undefined);
}

const TABS = '\\t+';

function cut(text: string, delimiter: RegExp): readonly Piece[] {
  const pieces = [...pieced(text, delimiter)];
  // Pipes stand at both ends of a line, blanks may.
  while (pieces[0]?.text.trim() === '') pieces.shift();
  while (pieces.at(-1)?.text.trim() === '') pieces.pop();
  return pieces;
}

function pieced(text: string, delimiter: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(delimiter)) {
    pieces.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(start), start });
  return pieces;
}

function rowUnits(
  { passage, row }: { readonly passage: Passage; readonly row: number },
  pieces: readonly Piece[],
  { heads, number }: { readonly heads: readonly Piece[]; readonly number: number },
): readonly { readonly passage: Passage; readonly offset: number }[] {
  return pieces.map(({ text, start }, column) => {
    const head = heads[column]?.text.replaceAll(/\s/gu, '');
    const cell = {
      table: number,
      row,
      column,
      columnHeads: head === undefined ? [] : [head],
      rowHead: column === 0 ? null : (pieces[0]?.text.trim() ?? null),
    };
    return { passage: { ...passage, text, cell }, offset: start };
  });
}
