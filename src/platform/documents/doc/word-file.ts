import { Refusal } from '../refusal.ts';
import { Binary, damaged } from '../compound/binary.ts';
import { openCompoundFile, type CompoundFile } from '../compound/compound-file.ts';

/** Word 97–2003: the streams of a .doc and the places of its tables. */
export type WordFile = {
  readonly main: Binary;
  readonly table: Binary;
  /** Properties too large for their page; empty where the file has none. */
  readonly data: Binary;
  /** Characters of the body; footnotes, headers and comments come after it. */
  readonly characters: number;
  /** Characters of each story, in the order in which they stand. */
  readonly stories: Readonly<Record<StoryKind, number>>;
  /** A table of the table stream, by its number in the header; empty where it has none. */
  readonly tableAt: (number: TableNumber) => Binary;
};

/** Tables of the table stream by their place in the header. */
export const TABLES = {
  styles: 1,
  footnotes: 3,
  commentMarks: 4,
  comments: 5,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  bookmarks: 21,
  associated: 32,
  pieces: 33,
  commentAuthors: 36,
  endnotes: 47,
  drawings: 50,
  reviewers: 51,
  boxes: 56,
  headerBoxes: 58,
  variables: 60,
  savedBy: 71,
  lists: 73,
  listOverrides: 74,
} as const;
type TableNumber = (typeof TABLES)[keyof typeof TABLES];

const MAGIC = 0xa5ec;
/** Word 97 is the oldest version whose tables stand as they are read here. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const FIRST_PAIR = 154;

/** Places of the lengths of the stories in the header. */
const STORIES = {
  body: 76,
  footnotes: 80,
  headers: 84,
  comments: 92,
  endnotes: 96,
  boxes: 100,
  headerBoxes: 104,
} as const;
export type StoryKind = keyof typeof STORIES;

/** 打开旧版 Word: refuses a file with a password, one of before 1997, and one that is damaged. */
export function openWordFile(bytes: Uint8Array): WordFile {
  return wordFileIn(openCompoundFile(bytes));
}

/** The same for one that lies open, or stands in a storage of another file. */
export function wordFileIn(compound: CompoundFile): WordFile {
  const stream = compound.stream('WordDocument');
  if (stream === null) throw damaged();
  const main = new Binary(stream);
  if (main.word(0) !== MAGIC) throw damaged();
  if (main.word(2) < WORD_97) throw new Refusal({ kind: 'not_supported', format: 'Word 95 (.doc)' });
  const flags = main.word(10);
  if ((flags & ENCRYPTED) !== 0) throw new Refusal({ kind: 'encrypted' });
  const tables = compound.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (tables === null) throw damaged();
  const table = new Binary(tables);
  return {
    main,
    table,
    data: new Binary(compound.stream('Data') ?? new Uint8Array()),
    characters: main.long(STORIES.body),
    stories: {
      body: main.long(STORIES.body),
      footnotes: main.long(STORIES.footnotes),
      headers: main.long(STORIES.headers),
      comments: main.long(STORIES.comments),
      endnotes: main.long(STORIES.endnotes),
      boxes: main.long(STORIES.boxes),
      headerBoxes: main.long(STORIES.headerBoxes),
    },
    tableAt: (number) => {
      const at = FIRST_PAIR + number * 8;
      return new Binary(table.part(main.long(at), main.long(at + 4)));
    },
  };
}
